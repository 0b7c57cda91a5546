"""Copies of one press release are counted, not added (DECISIONS 4)."""

import pytest

from components.ingest.copies import told_by
from tests.ingest.sayings import said

TOLD = {
    "five media within days": (
        [
            said("a", published="2024-12-23"),
            said("b", published="2024-12-24"),
            said("c", published="2024-12-27"),
            said("d", published="2025-01-02"),
            said("e", published="2025-01-06"),
        ],
        {"a": 5, "b": 5, "c": 5, "d": 5, "e": 5},
    ),
    "seven days are a copy, eight are not": (
        [
            said("a", published="2025-01-01"),
            said("b", published="2025-01-08"),
            said("c", published="2025-01-16"),
        ],
        {"a": 2, "b": 2, "c": 1},
    ),
    "another value is another chain": (
        [said("a", "1"), said("b", "2"), said("c", "2")],
        {"a": 1, "b": 2, "c": 2},
    ),
    "undated reports are not folded": (
        [said("a", published=""), said("b", published=""), said("c")],
        {"a": 1, "b": 1, "c": 1},
    ),
    "two rows of one report are one telling": (
        [said("a", source="s"), said("b", source="s"), said("c")],
        {"a": 2, "b": 2, "c": 2},
    ),
}


@pytest.mark.parametrize("name", TOLD)
def test_reports_of_one_chain_are_counted(name):
    """
    A chain is reports of the same value, each within seven days of the one before.
    """
    group, expected = TOLD[name]

    assert dict(told_by(group)) == expected
