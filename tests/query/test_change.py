"""Claims about components/query/change.py."""

from datetime import date
from fractions import Fraction

import pytest

from components.model import Unit
from components.query.change import change
from components.query.compare import Setting
from tests.figures import Coverage, Flag, Relation, figure, told, year

RUPIAH = {"metric": "revenue", "unit": Unit.IDR}

HALF = figure("58", start=date(2023, 1, 1), end=date(2023, 6, 30))


def closed(number, value):
    """A year that was closed on 17 December, 14 days early."""
    return figure(value, start=date(number, 1, 1), end=date(number, 12, 17))


@pytest.fixture(scope="module")
def setting(edition) -> Setting:
    """The real catalogue and the real changes of rules."""
    return Setting(edition.catalogue, edition.events)


@pytest.mark.parametrize(
    ("before", "now", "growth", "rough"),
    [
        (told(year(2023, "100")), told(year(2024, "147")), Fraction(47, 100), False),
        (told(year(2023, "31589")), told(year(2024, "31871")), Fraction(282, 31589), False),
        (told(year(2023, "100")), told(year(2024, "0")), Fraction(-1), False),
        (told(year(2023, "100")), told(year(2024, "100")), Fraction(0), False),
        (
            told(year(2022, "90")),
            told(year(2023, "99", relation=Relation.APPROX)),
            Fraction(1, 10),
            True,
        ),
        (
            told(year(2023, "100")),
            told(year(2024, "120", coverage=Coverage.TOLD_EARLY)),
            Fraction(1, 5),
            False,
        ),
        (
            told(figure("50", start=date(2023, 1, 1), end=date(2023, 6, 30))),
            told(figure("75", end=date(2024, 6, 30))),
            Fraction(1, 2),
            False,
        ),
        (
            told(year(2023, "31589"), year(2023, "31598")),
            told(year(2024, "31871")),
            Fraction(282, 31589),
            False,
        ),
        (told(closed(2023, "100")), told(year(2024, "110")), Fraction(1, 10), False),
        (told(closed(2023, "100")), told(closed(2024, "101")), Fraction(1, 100), False),
        (told(year(2023, "8", **RUPIAH)), told(year(2024, "10", **RUPIAH)), Fraction(1, 4), False),
    ],
)
def test_the_change_is_exact_where_both_years_may_be_compared(before, now, growth, rough, setting):
    """
    As a fraction of the year before; rough where a report says "about".
    """
    actual = change(before, now, setting)

    assert (actual.growth, actual.rough) == (growth, rough)


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (told(year(2023, "42185"), year(2023, "45568")), told(year(2024, "35300"))),
        (told(year(2023, "100")), told(year(2024, "200"), year(2024, "210"))),
        (told(year(2023, "100")), told(year(2024, "200", relation=Relation.GT))),
        (told(year(2023, "100", relation=Relation.LE)), told(year(2024, "200"))),
        (told(year(2023, "100", flag=Flag.DOUBTFUL)), told(year(2024, "200"))),
        (told(year(2023, "100")), told(figure("90", end=date(2024, 11, 30)))),
        (told(year(2023, "0")), told(year(2024, "3"))),
        (told(year(2020, "100")), told(year(2021, "300"))),
        (told(year(2021, "100")), told(year(2022, "430"))),
        (told(closed(2023, "100")), told(year(2024, "103"))),
        (told(year(2023, "100")), told(closed(2024, "97"))),
        (told(year(2023, "45"), shorter=(HALF,)), told(year(2024, "200"))),
        (told(year(2022, "45")), told(year(2023, "45"), shorter=(HALF,))),
        (told(year(2024, "100", **RUPIAH)), told(year(2025, "200", **RUPIAH))),
    ],
    ids=[
        "a disputed base",
        "a disputed end",
        "more than",
        "at most",
        "doubtful",
        "a year and a part of one",
        "from nothing",
        "from 2020",
        "from 2021",
        "no more than the days that a year closed in December lacks",
        "no less than the days that a year closed in December lacks",
        "from a year smaller than its half",
        "to a year smaller than its half",
        "over the change of fees",
    ],
)
def test_no_change_is_stated_where_it_would_claim_too_much(before, now, setting):
    """
    LOOK 7: no growth over a disputed base, none from the years of closed counters.
    """
    actual = change(before, now, setting)

    assert actual is None
