"""Claims about components/query/step.py: one institution's two years."""

from datetime import date
from fractions import Fraction

import pytest

from components.model import Unit
from components.query.step import Way, Why, step
from tests.charts.drawing import invented
from tests.figures import Flag, Relation, figure, told, year

HALF = figure("58", start=date(2023, 1, 1), end=date(2023, 6, 30))


def stepped(edition, *figures, metric="passports_issued", office="malang"):
    """The step of an office that tells just this."""
    answer = invented(edition, *figures, metric=metric, offices=[office])
    years = sorted(one.year for one in figures)
    return step(answer.offices[0], answer, years[0], years[-1])


@pytest.mark.parametrize(
    ("before", "now", "way", "shares"),
    [
        (("68422",), ("73338",), Way.UP, (Fraction(4916, 68422),)),
        (("200",), ("100",), Way.DOWN, (Fraction(-1, 2),)),
        (("100",), ("100",), Way.SAME, (Fraction(0),)),
        (("8",), ("11",), Way.UP, ()),
        (("200",), ("0",), Way.DOWN, ()),
        (("31589", "31598"), ("31595",), Way.UNCLEAR, (Fraction(6, 31589),)),
        (("31589", "31598"), ("31871",), Way.UP, (Fraction(282, 31589),)),
    ],
)
def test_a_change_goes_the_way_that_every_statement_allows(edition, before, now, way, shares):
    """
    From a base below a hundred, and to a zero, there is no percentage.
    """
    found = stepped(
        edition,
        told(*(year(2023, value) for value in before)),
        told(*(year(2024, value) for value in now)),
    )

    assert (found.way, found.shares, found.why) == (way, shares, None)


def test_round_words_have_neither_a_way_nor_a_percentage(edition):
    """
    About 20,000 may be more than 20,100.
    """
    rough = year(2023, "20000", relation=Relation.APPROX)
    found = stepped(edition, told(rough), told(year(2024, "20100")))

    assert found.change
    assert found.change.rough
    assert (found.way, found.shares) == (Way.UNCLEAR, ())


@pytest.mark.parametrize(
    ("before", "now", "why", "years"),
    [
        (told(year(2023), year(2023, "120")), told(year(2024)), Why.DISPUTED, (2023,)),
        (
            told(year(2023), year(2023, "120")),
            told(year(2024), year(2024, "120")),
            Why.DISPUTED,
            (2023, 2024),
        ),
        (told(year(2023)), told(figure("90", end=date(2024, 11, 30))), Why.PART, (2024,)),
        (
            told(figure("9", start=date(2023, 1, 1), end=date(2023, 6, 30))),
            told(figure("9", end=date(2024, 11, 30))),
            Why.PERIODS,
            (2023, 2024),
        ),
        (
            told(year(2023)),
            told(year(2024, "200", relation=Relation.GT)),
            Why.OPEN_ENDED,
            (2024,),
        ),
        (told(year(2023, flag=Flag.DOUBTFUL)), told(year(2024)), Why.DOUBTFUL, (2023,)),
        (told(year(2023, "45"), shorter=(HALF,)), told(year(2024)), Why.OUTRUN, (2023,)),
        (told(year(2023, "0")), told(year(2024, "3")), Why.FROM_ZERO, (2023,)),
        (told(year(2020)), told(year(2021, "300")), Why.PANDEMIC, (2020,)),
        (
            told(figure("100", start=date(2023, 1, 1), end=date(2023, 12, 17))),
            told(year(2024, "103")),
            Why.FEW_DAYS,
            (2023, 2024),
        ),
        (
            told(year(2023, unit=Unit.PEOPLE)),
            told(year(2024, unit=Unit.CASES)),
            Why.UNITS,
            (2023, 2024),
        ),
    ],
    ids=lambda value: str(value) if isinstance(value, Why) else "",
)
def test_what_does_not_compare_says_why_and_of_which_year(edition, before, now, why, years):
    """
    The rules are those of change.py; here each only gets its name.
    """
    found = stepped(edition, before, now)

    assert (found.change, found.why, found.years) == (None, why, years)


def test_scores_do_not_compare(edition):
    """
    One survey counts to four, another to a hundred.
    """
    marks = [
        told(year(n, "3.6", metric="satisfaction_index", unit=Unit.SCORE)) for n in (2023, 2024)
    ]
    found = stepped(edition, *marks, metric="satisfaction_index")

    assert (found.why, found.way) == (Why.SCORE, Way.UNCLEAR)


def test_border_figures_of_an_office_without_a_checkpoint_do_not_compare(edition):
    """
    They mean something else there.
    """
    figures = [told(year(n, office="blitar", metric="arrivals")) for n in (2023, 2024)]
    found = stepped(edition, *figures, metric="arrivals", office="blitar")

    assert found.why is Why.NO_CHECKPOINT


def test_revenue_does_not_compare_over_the_change_of_fees(edition):
    """
    December 2024 (LOOK 7).
    """
    money = {"metric": "revenue", "unit": Unit.IDR}
    answer = invented(
        edition,
        told(year(2024, "100", **money)),
        told(year(2025, "200", **money)),
        metric="revenue",
        setting=type(invented(edition).setting)(edition.catalogue, edition.events),
    )

    assert step(answer.offices[0], answer, 2024, 2025).why is Why.RULE_CHANGE


def test_a_quarrel_leaves_both_ends_of_the_growth(edition):
    """
    Each report alone, and never the middle of two.
    """
    found = stepped(edition, told(year(2023, "200"), year(2023, "400")), told(year(2024, "300")))

    assert found.ends == (Fraction(-1, 4), Fraction(1, 2))
    assert found.shares == found.ends


@pytest.mark.parametrize(
    "now",
    [
        told(figure("300", end=date(2024, 11, 30))),
        told(year(2024, "300", relation=Relation.GE)),
    ],
    ids=["part", "bound"],
)
def test_a_quarrel_beside_another_doubt_leaves_none(edition, now):
    """
    There the growth would claim more than either report.
    """
    found = stepped(edition, told(year(2023, "200"), year(2023, "400")), now)

    assert (found.change, found.ends) == (None, None)


def test_a_missing_year_is_named(edition):
    """
    Nothing is not zero.
    """
    answer = invented(edition, told(year(2024)))
    found = step(answer.offices[0], answer, 2023, 2024)

    assert (found.why, found.years, len(found.told)) == (Why.MISSING, (2023,), 1)
