"""Periods against the day of the report."""

import pytest

from components.ingest.doubts.periods import ends_late
from tests.ingest.sayings import counted, said

CASES = [
    ("2024-12-20", "passports_issued", 0),
    ("2024-11-30", "passports_issued", 0),
    ("2024-11-29", "passports_issued", 1),
    ("2024-01-10", "passports_issued_target", 0),
    ("2024-01-10", "budget_allocated", 0),
    ("", "passports_issued", 0),
]


@pytest.mark.parametrize(("published", "metric", "found"), CASES)
def test_more_than_31_days_ahead_is_doubted(published, metric, found):
    """
    A year stated more than 31 days before its end is doubted, but no target and no budget.
    """
    statement = said("a", published=published, metric=counted(metric))

    assert len(list(ends_late([statement]))) == found
