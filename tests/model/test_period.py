"""Claims about components/model/period.py."""

from datetime import date

import pytest

from components.model import Coverage, Period

CASES = [
    # start, end, published, coverage
    ("2024-01-01", "2024-12-31", "2025-01-03", Coverage.WHOLE),
    ("2024-01-01", "2024-12-31", None, Coverage.WHOLE),
    ("2024-01-01", "2024-12-31", "2024-12-31", Coverage.TOLD_EARLY),
    ("2024-01-01", "2024-12-31", "2024-12-18", Coverage.TOLD_EARLY),
    ("2024-01-01", "2024-12-23", "2025-02-01", Coverage.TOLD_EARLY),
    ("2024-01-01", "2024-12-10", None, Coverage.TOLD_EARLY),
    ("2024-01-01", "2024-12-30", None, Coverage.TOLD_EARLY),
    ("2024-01-01", "2024-12-09", None, Coverage.PART),
    ("2024-01-01", "2024-11-30", "2024-12-05", Coverage.PART),
    ("2024-02-01", "2024-12-31", None, Coverage.PART),
    ("2024-07-01", "2024-12-20", None, Coverage.PART),
    ("2024-01-01", "2024-03-31", None, Coverage.PART),
    ("2024-05-01", "2024-05-31", None, Coverage.OTHER),
    ("2024-05-04", "2024-05-04", None, Coverage.OTHER),
    ("2023-10-01", "2024-10-15", None, Coverage.OTHER),
]


@pytest.mark.parametrize(("start", "end", "published", "expected"), CASES)
def test_coverage_follows_the_printed_rule(start, end, published, expected):
    """
    DECISIONS 3, case by case.
    """
    period = Period(date.fromisoformat(start), date.fromisoformat(end))

    actual = period.coverage(date.fromisoformat(published) if published else None)

    assert actual == expected


def test_a_period_cannot_end_before_it_starts():
    """
    Such a period is no value at all.
    """
    with pytest.raises(ValueError, match="cannot end"):
        Period(date(2024, 2, 1), date(2024, 1, 1))


def test_the_keyers_word_that_a_year_was_not_out_makes_it_told_early():
    """
    Also where the report has no date; a part of a year stays a part.
    """
    year = Period(date(2024, 1, 1), date(2024, 12, 31))
    half = Period(date(2024, 1, 1), date(2024, 6, 30))

    assert year.coverage(None, early=True) is Coverage.TOLD_EARLY
    assert half.coverage(None, early=True) is Coverage.PART


def test_a_period_holds_what_lies_wholly_within_it():
    """
    Itself included.
    """
    year = Period(date(2024, 1, 1), date(2024, 12, 31))

    assert Period(date(2024, 1, 1), date(2024, 12, 31)) in year
    assert Period(date(2024, 2, 1), date(2024, 2, 29)) in year
    assert Period(date(2023, 12, 31), date(2024, 2, 29)) not in year
