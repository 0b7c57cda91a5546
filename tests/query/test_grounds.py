"""Claims about components/query/grounds.py: what a forbidden comparison can still be asked for."""

import pytest

from components.model import Comparability, Ground
from components.query import View, ask
from components.query.grounds import spans, ways

FOUNDING = View(offices=("malang", "blitar"))


def found(view, year=None):
    """Ground → the view it leads to."""
    return {way.ground: way for way in ways(ask(view), year)}


def test_a_year_cut_short_still_has_its_months_its_whole_years_and_one_year_in_common(edition):
    """
    Malang's 2023 ends in November; 2022 is told to November too, and both tell of 2024.
    """
    actual = found(FOUNDING)

    assert {ground: way.view for ground, way in actual.items()} == {
        Ground.SAME_SPAN: FOUNDING.with_(months=(1, 11)),
        Ground.WHOLE_YEARS: FOUNDING.with_(months=(1, 12)),
        Ground.SHARED_YEAR: FOUNDING.with_(last=2024, months=(1, 12), chart="ranking"),
    }
    assert actual[Ground.SAME_SPAN].figures == 2


def test_the_same_months_compare_and_say_what_each_of_them_says(edition):
    """
    68.442 to November 2022 against 62.164 to November 2023, and no year beside them.
    """
    answer = ask(FOUNDING.with_(months=(1, 11)))

    assert [(one.office, one.year, int(one.figure.value)) for one in answer.told] == [
        ("malang", 2022, 68442),
        ("malang", 2023, 62164),
    ]
    assert answer.verdict.comparability is Comparability.COMPARABLE


@pytest.mark.parametrize(
    ("view", "year"),
    [
        (FOUNDING, None),
        (View(), 2023),
        (View(), 2025),
        (View(metrics=("deportations",)), 2024),
        (View(metrics=("passport_refusals_nonprocedural",)), 2024),
        (View(metrics=("revenue",)), None),
        (View(offices=("malang", "kanwil-jawa-timur"), metrics=("deportations",)), None),
    ],
)
def test_every_way_out_leads_to_two_figures_at_least_and_to_no_other_ban(view, year, edition):
    """
    A link that promises common ground keeps its word; a ratio keeps the warning of its parts.
    """
    for way in ways(ask(view), year):
        if way.ground is Ground.RATIO:
            assert len(ask(way.view).drawn(year).ratios) >= way.figures >= 2
            continue
        shared = way.view.last if way.ground is Ground.SHARED_YEAR else year
        drawn = ask(way.view).drawn(shared)

        assert len(drawn.told) == way.figures >= 2
        assert drawn.verdict.comparability is not Comparability.NOT_COMPARABLE


def test_what_may_be_compared_needs_no_way_out(edition):
    """
    Two whole years of one kind: nothing is offered.
    """
    assert ways(ask(FOUNDING), 2024) == ()


def test_people_below_a_ratio_cure_no_part_of_a_year(edition):
    """
    Eleven months per inhabitant are still eleven months.
    """
    assert Ground.RATIO not in found(View(), 2023)
    assert Ground.RATIO in found(View(metrics=("passport_refusals_nonprocedural",)), 2024)


def test_the_months_on_offer_are_those_told_of_twice(edition):
    """
    Whole years first, as the most told; of a stock, which is counted on a day, none.
    """
    told = dict(spans(FOUNDING))

    assert told[1, 11] == 2
    assert next(iter(told)) == (1, 12)
    assert min(told.values()) >= 2
    assert spans(View(metrics=("foreigners_resident",))) == ()


def test_a_ratio_of_months_is_divided_by_the_same_months(edition):
    """
    DECISIONS 7: same institution and same period, never eleven months over a year.
    """
    view = View(
        metrics=("passport_refusals_nonprocedural",), per="passports_issued", months=(1, 11)
    )
    ratios = ask(view).ratios

    assert ratios
    assert all(one.told.figure.period == one.below.figure.period for one in ratios)
