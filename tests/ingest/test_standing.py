"""The rule of standing as a table (DECISIONS 1 and 3)."""

import pytest

from components.ingest.standing import stand
from components.model import Flag, Origin
from tests.ingest.sayings import said

TO_SEPTEMBER = ("2024-01-01", "2024-09-30")
TO_10_DECEMBER = ("2024-01-01", "2024-12-10")
TO_20_DECEMBER = ("2024-01-01", "2024-12-20")
A_MONTH = ("2024-03-01", "2024-03-31")
ONE_DAY = ("2024-06-30", "2024-06-30")
NEXT_YEAR = ("2025-01-01", "2025-12-31")
PART = (("purpose", "hajj"),)

GROUPS = {
    "one alone": (
        [said("a")],
        {"a": ("shown", "alone", None)},
    ),
    "the office's own word before the ministry's, the wire's and the press's": (
        [
            said("a", origin=Origin.PRESS),
            said("b", origin=Origin.WIRE),
            said("c", origin=Origin.MINISTRY),
            said("d", "101", origin=Origin.OFFICE, published="2024-12-20"),
        ],
        {
            "a": ("beside", "other_value", "d"),
            "b": ("beside", "other_value", "d"),
            "c": ("beside", "other_value", "d"),
            "d": ("shown", "nearer_origin", None),
        },
    ),
    "of one origin the later report": (
        [said("a", "100", published="2025-01-10"), said("b", "100", published="2025-02-01")],
        {"a": ("beside", "same_value", "b"), "b": ("shown", "later", None)},
    ),
    "an undated report counts as the oldest": (
        [said("a", published=""), said("b", published="2019-01-01")],
        {"a": ("beside", "same_value", "b"), "b": ("shown", "later", None)},
    ),
    "on the same day the first by its report's id": (
        [said("b"), said("a")],
        {"a": ("shown", "by_source_id", None), "b": ("beside", "same_value", "a")},
    ),
    "two undated reports are told apart by id": (
        [said("b", published=""), said("a", published="")],
        {"a": ("shown", "by_source_id", None), "b": ("beside", "same_value", "a")},
    ),
    "a flagged statement is doubtful and never leads": (
        [said("a", origin=Origin.OFFICE, flag=Flag.DOUBTFUL), said("b")],
        {"a": ("doubtful", "flagged", "b"), "b": ("shown", "alone", None)},
    ),
    "where all are flagged all are doubtful": (
        [said("a", flag=Flag.DOUBTFUL), said("b", flag=Flag.UNVERIFIED)],
        {"a": ("doubtful", "flagged", None), "b": ("doubtful", "flagged", "a")},
    ),
    "the runner-up that decides is unflagged": (
        [
            said("a", origin=Origin.WIRE),
            said("b", origin=Origin.WIRE, published="2025-01-09"),
            said("c", origin=Origin.OFFICE, flag=Flag.DOUBTFUL),
        ],
        {
            "a": ("shown", "later", None),
            "b": ("beside", "same_value", "a"),
            "c": ("doubtful", "flagged", "a"),
        },
    ),
    "a part-year gives way to the whole year": (
        [said("a", span=TO_SEPTEMBER, published="2024-10-02"), said("b")],
        {"a": ("superseded", "fuller_report", "b"), "b": ("shown", "alone", None)},
    ),
    "a part-year gives way to a year told early": (
        [said("a", span=TO_SEPTEMBER), said("b", published="2024-12-20")],
        {"a": ("superseded", "fuller_report", "b"), "b": ("shown", "alone", None)},
    ),
    "a part-year gives way to a close in December": (
        [said("a", span=TO_SEPTEMBER), said("b", span=TO_20_DECEMBER)],
        {"a": ("superseded", "fuller_report", "b"), "b": ("shown", "alone", None)},
    ),
    "a close in December gives way to the calendar year": (
        [
            said("a", span=TO_20_DECEMBER),
            said("b", published="2024-12-19"),
            said("c", span=A_MONTH),
        ],
        {
            "a": ("superseded", "fuller_report", "b"),
            "b": ("shown", "alone", None),
            "c": ("shown", "alone", None),
        },
    ),
    "of two closes in December the later is fuller": (
        [said("a", span=TO_10_DECEMBER), said("b", span=TO_20_DECEMBER)],
        {"a": ("superseded", "fuller_report", "b"), "b": ("shown", "alone", None)},
    ),
    "two part-years both stay": (
        [said("a", span=TO_SEPTEMBER), said("b", span=("2024-01-01", "2024-06-30"))],
        {"a": ("shown", "alone", None), "b": ("shown", "alone", None)},
    ),
    "a day and a month are not parts of a year": (
        [said("a", span=ONE_DAY), said("b", span=A_MONTH), said("c")],
        {
            "a": ("shown", "alone", None),
            "b": ("shown", "alone", None),
            "c": ("shown", "alone", None),
        },
    ),
    "another year supersedes nothing": (
        [said("a", span=TO_SEPTEMBER), said("b", span=NEXT_YEAR, published="2026-01-05")],
        {"a": ("shown", "alone", None), "b": ("shown", "alone", None)},
    ),
    "a part of a total is no rival of the total": (
        [said("a", span=TO_SEPTEMBER, parts=PART), said("b")],
        {"a": ("shown", "alone", None), "b": ("shown", "alone", None)},
    ),
    "a flagged whole year supersedes nothing": (
        [said("a", span=TO_SEPTEMBER), said("b", flag=Flag.DOUBTFUL)],
        {"a": ("shown", "alone", None), "b": ("doubtful", "flagged", None)},
    ),
    "those beside a superseded head stay beside it": (
        [
            said("a", span=TO_SEPTEMBER, published="2024-10-05"),
            said("b", "99", span=TO_SEPTEMBER, published="2024-10-02"),
            said("c"),
        ],
        {
            "a": ("superseded", "fuller_report", "c"),
            "b": ("beside", "other_value", "a"),
            "c": ("shown", "alone", None),
        },
    ),
}


@pytest.mark.parametrize("backwards", [False, True])
@pytest.mark.parametrize("name", GROUPS)
def test_the_rule_of_standing(name, backwards):
    """
    Each group stands as the rule says, in whatever order its rows come.
    """
    statements, expected = GROUPS[name]

    places = stand(reversed(statements) if backwards else statements)

    actual = {
        one: (str(place.standing), str(place.reason), place.led_by) for one, place in places.items()
    }
    assert actual == expected


def test_one_report_that_says_one_thing_twice_is_ordered_all_the_same():
    """
    Two rows of one report in one group stand in the order of their ids, not of the file.
    """
    twins = [said("b", "2", source="s"), said("a", "1", source="s")]

    assert {one: place.rank for one, place in stand(twins).items()} == {"a": 0, "b": 1}
