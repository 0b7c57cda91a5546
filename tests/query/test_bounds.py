"""Claims about components/query/bounds.py: what a wording allows, and how far a year may go."""

from datetime import date

import pytest

from components.model import Coverage, Relation
from components.query.bounds import bounds, reach
from tests.figures import figure, told

HALF = {"end": date(2024, 6, 30)}
EARLY = {"coverage": Coverage.TOLD_EARLY}


@pytest.mark.parametrize(
    ("what", "reported", "expected"),
    [
        (told(figure("100")), date(2025, 1, 5), 100),
        (told(figure("100", **HALF)), None, 201),
        (told(figure("100", relation=Relation.APPROX, **HALF)), None, 221),
        (told(figure("100", **EARLY)), date(2024, 12, 1), 109),
        (told(figure("100", **EARLY)), None, 110),
        (told(figure("1", **EARLY)), date(2024, 12, 21), 2),
        (told(figure("100", end=date(2024, 12, 23), **EARLY)), None, 102),
        (told(figure("100"), figure("150")), date(2025, 1, 5), 150),
        (told(figure("100", relation=Relation.GT)), date(2025, 1, 5), 200),
        (told(figure("100", start=date(2024, 5, 5), end=date(2024, 5, 5))), None, 100),
    ],
)
def test_what_is_not_over_goes_on_at_its_own_pace(what, reported, expected):
    """
    A year told on 1 December is at least that; where no day is known, a tenth is left.
    """
    assert reach(what, reported) == pytest.approx(expected)


def test_a_report_before_the_year_began_is_no_division_by_nothing():
    """
    A target keyed as an outcome, or a wrong day.
    """
    assert reach(told(figure("100", **EARLY)), date(2023, 12, 1)) == 36500


@pytest.mark.parametrize("relation", list(Relation))
def test_no_year_reaches_less_than_its_wording_allows(relation):
    """
    Both are one rule.
    """
    what = told(figure("100", relation=relation))

    low, high = bounds(what)

    assert low <= high <= reach(what)
