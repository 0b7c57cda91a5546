"""Claims about components/query/ranks.py: places that survive wording, disputes and part-years."""

from dataclasses import replace
from datetime import date

import pytest

from components.model import Coverage, Flag, Relation, Unit
from components.query import View, ask
from components.query.ranks import Rank, ranks
from tests.figures import figure, told

PASSPORTS, PEOPLE = "passports_issued", "population_served"
ELECTRONIC, REFUSALS = "passports_issued_electronic", "passport_refusals"
HALF = {"end": date(2024, 6, 30)}
CROWD = ("bandung", "batam", "bekasi", "bengkulu", "blitar", "bogor", "cirebon", "denpasar")


def day_after(edition, when):
    return min(
        (one for one in edition.sources.values() if one.published and one.published >= when),
        key=lambda one: (one.published, one.slug),
    )


@pytest.fixture
def late(edition):
    """A report of after the year."""
    return day_after(edition, date(2025, 1, 2)).slug


def answer_of(figures, metric=PASSPORTS):
    asked = ask(View(metrics=(metric,)))
    return replace(asked, told=tuple(map(told, figures)))


def crowd(late, *others, metric=PASSPORTS, **fields):
    """Eight offices of 100, 200 … 800, and whoever stands beside them."""
    given = {"source": late, "metric": metric, **fields}
    plain = [figure(str(100 * at), office=slug, **given) for at, slug in enumerate(CROWD, start=1)]
    return answer_of([*plain, *others], metric)


def test_exact_years_have_one_place_each(late):
    """
    The largest is the first; nothing is open.
    """
    actual = ranks(crowd(late), 2024)

    assert [(actual[slug].best, actual[slug].worst) for slug in CROWD] == [
        (place, place) for place in range(8, 0, -1)
    ]
    assert {(one.of, one.part, one.sure) for one in actual.values()} == {(8, 0, True)}


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({"value": "450"}, (5, 5)),
        ({"value": "450", "relation": Relation.APPROX}, (5, 5)),
        ({"value": "480", "relation": Relation.APPROX}, (4, 5)),
        ({"value": "350", "relation": Relation.GE}, (2, 6)),
        ({"value": "450", "relation": Relation.LE}, (5, 7)),
        ({"value": "400"}, (5, 5)),
    ],
)
def test_a_wording_opens_as_many_places_as_it_leaves(late, other, expected):
    """
    "Sekitar" a tenth, "sedikitnya" up to twice, "paling banyak" down to half.
    """
    mine = figure(office="malang", source=late, **other)

    actual = ranks(crowd(late, mine), 2024)["malang"]

    assert (actual.best, actual.worst, actual.of) == (*expected, 9)


def test_equal_figures_share_a_place(late):
    """
    Nobody is before the other, and the next is two places down.
    """
    actual = ranks(crowd(late, figure("800", office="malang", source=late)), 2024)

    assert [(actual[s].best, actual[s].worst) for s in ("malang", "denpasar", "cirebon")] == [
        (1, 1),
        (1, 1),
        (3, 3),
    ]


def test_a_dispute_spans_the_places_of_all_that_reports_say(late):
    """
    DECISIONS 2: a rank over it is two places, never one.
    """
    asked = crowd(late)
    quarrel = told(
        *(figure(value, office="malang", source=late) for value in ("250", "650")),
    )

    actual = ranks(replace(asked, told=(*asked.told, quarrel)), 2024)

    assert actual["malang"] == Rank(best=3, worst=7, of=9)
    assert (actual["bogor"].best, actual["bogor"].worst) == (3, 4)


@pytest.mark.parametrize(
    ("value", "expected"),
    [("150", (5, 5)), ("300", (5, 6)), ("450", (6, 6))],
)
def test_a_part_year_may_pass_but_has_no_place(late, value, expected):
    """
    Half a year of 300 may end at 600; one of 450 has passed 400 already.
    """
    part = figure(value, office="malang", source=late, **HALF)

    actual = ranks(crowd(late, part), 2024)

    assert "malang" not in actual
    assert (actual["bengkulu"].best, actual["bengkulu"].worst) == expected
    assert (actual["bengkulu"].of, actual["bengkulu"].part) == (8, 1)


def test_a_year_told_early_is_at_least_that(edition, late):
    """
    Told in July, 310 may come near 600; told in the new year it stays 310.
    """
    july = day_after(edition, date(2024, 7, 1))
    assert july.published < date(2024, 8, 1)
    early = figure("310", office="malang", source=july.slug, coverage=Coverage.TOLD_EARLY)

    actual = ranks(crowd(late, early), 2024)

    assert (actual["malang"].worst, actual["malang"].best) == (6, 4)
    assert (actual["bengkulu"].best, actual["bengkulu"].worst) == (5, 6)


@pytest.mark.parametrize(
    "fields",
    [
        {"flag": Flag.DOUBTFUL},
        {"office": "kanwil-jawa-timur"},
    ],
)
def test_doubtful_figures_and_other_levels_are_not_in_the_field(late, fields):
    """
    Neither have they a place nor do they take one.
    """
    other = figure("900", **{"office": "malang", "source": late, **fields})

    actual = ranks(crowd(late, other), 2024)

    assert (other.office in actual, actual["denpasar"].best, actual["denpasar"].of) == (False, 1, 8)


def test_a_year_that_its_own_part_exceeds_has_no_place_and_may_pass_all_above(late):
    """
    ARCHITECTURE: no change, rank or finding is stated over it.
    """
    asked = crowd(late)
    year = figure("150", office="malang", source=late)
    outrun = told(year, shorter=(figure("160", office="malang", source=late, **HALF),))

    actual = ranks(replace(asked, told=(*asked.told, outrun)), 2024)

    assert ("malang" in actual, actual["denpasar"]) == (False, Rank(best=1, worst=2, of=9))


def test_an_office_without_a_checkpoint_has_no_place_at_the_border(edition, late):
    """
    DECISIONS 6: shown with the caveat, never ranked.
    """
    offices = edition.catalogue.offices.values()
    with_one = [o.slug for o in offices if o.checkpoint and o.kind == "office"][:8]
    without = next(o.slug for o in offices if o.checkpoint is False and o.kind == "office")
    given = {"source": late, "metric": "departures", "unit": Unit.CROSSINGS}
    figures = [figure(str(at + 1), office=slug, **given) for at, slug in enumerate(with_one)]

    asked = answer_of([*figures, figure("99", office=without, **given)], "departures")

    actual = ranks(asked, 2024)
    assert (set(actual), actual[with_one[7]].best) == (set(with_one), 1)


def test_seven_offices_are_no_field(late):
    """
    From eight on, as everywhere.
    """
    asked = crowd(late)

    assert ranks(replace(asked, told=asked.told[1:]), 2024) == {}


@pytest.mark.parametrize(
    "metric", ["budget_spent_pct", "supervision_activities", REFUSALS, "foreigners_resident"]
)
def test_what_offices_do_not_count_alike_or_on_one_day_has_no_places(metric):
    """
    Per cents of own budgets, activities, refusals; and foreigners counted on different days.
    """
    asked = ask(View(metrics=(metric,)))

    assert [ranks(asked, year) for year in asked.years] == [{}] * len(asked.years)


@pytest.mark.parametrize(
    ("metric", "per"),
    [(REFUSALS, PASSPORTS), ("revenue", "revenue_target"), ("budget_spent", "budget_allocated")],
)
def test_ratios_of_unlike_counts_and_of_own_goals_have_no_places(metric, per):
    """
    LOOK 7: refusals per 1,000 are useless for ranking; a low target is no feat.
    """
    asked = ask(View(metrics=(metric,), per=per))

    assert [ranks(asked, year) for year in asked.years] == [{}] * len(asked.years)


def test_the_passports_of_2024_rank_as_far_as_reports_let_them():
    """
    Bandung is the first; Bekasi and Surabaya were both told before the year was out.
    """
    actual = ranks(ask(View(metrics=(PASSPORTS,))), 2024)

    places = {slug: (actual[slug].best, actual[slug].worst) for slug in actual}
    assert {slug: places[slug] for slug in ("bandung", "bekasi", "surabaya", "makassar")} == {
        "bandung": (1, 1),
        "bekasi": (2, 3),
        "surabaya": (2, 3),
        "makassar": (4, 6),
    }
    assert (actual["bandung"].of, actual["bandung"].part) == (22, 4)


def test_ratios_whose_ranges_of_chance_overlap_are_not_put_in_order():
    """
    Manokwari 55.6 % and Mimika 54.4 % of few thousand passports.
    """
    asked = ask(View(metrics=(ELECTRONIC,), per=PASSPORTS))

    actual = ranks(asked, 2024)

    assert [actual[slug] for slug in ("jakarta-pusat", "manokwari", "mimika")] == [
        Rank(best=1, worst=1, of=15),
        Rank(best=2, worst=3, of=15),
        Rank(best=2, worst=3, of=15),
    ]
    assert not {"jayapura", "ranai"} & set(actual)


def test_no_place_of_the_real_years_lies_outside_its_field():
    """
    Nor is the best ever behind the worst.
    """
    for metric, per in ((PASSPORTS, None), ("deportations", None), (ELECTRONIC, PASSPORTS)):
        asked = ask(View(metrics=(metric,), per=per))
        for year in asked.years:
            for one in ranks(asked, year).values():
                assert 1 <= one.best <= one.worst <= one.of + one.part
                assert one.of >= 8
