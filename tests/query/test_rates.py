"""Claims about components/query/rates.py (DECISIONS 7)."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from components.errors import BadAddress
from components.model import RatioKind, Unit
from components.query import View, ask
from components.query.rates import denominator_of, derivable, ratios
from tests.figures import Coverage, Flag, Relation, figure, told, year

REFUSALS = {"metric": "passport_refusals_nonprocedural", "unit": Unit.APPLICATIONS}
PEOPLE = {"malang": 2_000_000, "blitar": 1_000_000}


@pytest.fixture(scope="module")
def refusals(catalogue):
    """A metric with a rate for every thousand passports issued."""
    return catalogue.metric("passport_refusals_nonprocedural")


@pytest.fixture(scope="module")
def passports(catalogue):
    """A metric with a rate for every thousand people of the register."""
    return catalogue.metric("passports_issued")


# numerator, denominator, lowest and highest per thousand
STATED = {
    "plain": (told(year(2024, "160", **REFUSALS)), told(year(2024, "31871")), "160000/31871", None),
    "nothing refused": (told(year(2024, "0", **REFUSALS)), told(year(2024, "31871")), "0", None),
    "about": (
        told(year(2024, "160", relation=Relation.APPROX, **REFUSALS)),
        told(year(2024, "32000", relation=Relation.APPROX)),
        "5",
        None,
    ),
    "told early": (
        told(year(2024, "160", coverage=Coverage.TOLD_EARLY, **REFUSALS)),
        told(year(2024, "32000")),
        "5",
        None,
    ),
    "the same part of the year": (
        told(figure("80", end=date(2024, 6, 30), **REFUSALS)),
        told(figure("16000", end=date(2024, 6, 30))),
        "5",
        None,
    ),
    "a disputed numerator": (
        told(year(2024, "160", **REFUSALS), year(2024, "320", **REFUSALS)),
        told(year(2024, "32000")),
        "5",
        "10",
    ),
    "a disputed denominator": (
        told(year(2024, "160", **REFUSALS)),
        told(year(2024, "16000"), year(2024, "32000")),
        "5",
        "10",
    ),
    "both disputed": (
        told(year(2024, "160", **REFUSALS), year(2024, "320", **REFUSALS)),
        told(year(2024, "16000"), year(2024, "32000")),
        "5",
        "20",
    ),
    "reports too near to one another to quarrel": (
        told(year(2023, "294", **REFUSALS)),
        told(year(2023, "31589"), year(2023, "31598")),
        "294000/31589",
        None,
    ),
}


@pytest.mark.parametrize(("above", "below", "low", "high"), STATED.values(), ids=STATED)
def test_a_ratio_is_stated_exactly_or_between_two_bounds(above, below, low, high, refusals):
    """
    A quarrel on either side leaves a range, never a midpoint.
    """
    (actual,) = ratios([above], [below], refusals, {})

    assert (actual.low, actual.high) == (Fraction(low), Fraction(high or low))
    assert actual.disputed is (high is not None)
    assert (actual.per, actual.kind, actual.below) == (1000, RatioKind.RATE, below)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (told(year(2024, "160", **REFUSALS)), told(year(2023, "31589"))),
        (told(year(2024, "160", **REFUSALS)), told(year(2024, "31871", office="blitar"))),
        (told(year(2024, "160", **REFUSALS)), told(figure("29000", end=date(2024, 11, 30)))),
        (told(figure("150", end=date(2024, 11, 30), **REFUSALS)), told(year(2024, "31871"))),
        (told(year(2024, "500", relation=Relation.GT, **REFUSALS)), told(year(2024, "73338"))),
        (told(year(2024, "500", relation=Relation.LE, **REFUSALS)), told(year(2024, "73338"))),
        (told(year(2024, "160", **REFUSALS)), told(year(2024, "30000", relation=Relation.GE))),
        (told(year(2024, "160", flag=Flag.DOUBTFUL, **REFUSALS)), told(year(2024, "31871"))),
        (told(year(2024, "160", **REFUSALS)), told(year(2024, "31871", flag=Flag.UNVERIFIED))),
        (told(year(2024, "160", **REFUSALS)), told(year(2024, "0"))),
    ],
    ids=[
        "another year",
        "another office",
        "a year over a part",
        "a part over a year",
        "more than",
        "at most",
        "over at least",
        "doubtful",
        "over unverified",
        "over nothing",
    ],
)
def test_no_ratio_is_stated_over_another_period_or_an_open_number(above, below, refusals):
    """
    Same institution, same period, two numbers that are numbers.
    """
    actual = ratios([above], [below], refusals, {})

    assert actual == ()


@pytest.mark.parametrize(
    ("day", "found"),
    [
        (date(2024, 12, 31), True),
        (date(2024, 6, 30), True),
        (date(2025, 12, 31), True),
        (date(2023, 12, 31), True),
        (date(2023, 12, 30), False),
        (date(2026, 1, 2), False),
    ],
)
def test_a_stock_may_be_of_a_day_within_twelve_months(day, found, refusals):
    """
    Counted from the end of the numerator's period, to either side.
    """
    stock = told(figure("32000", start=day, end=day))

    actual = ratios([told(year(2024, "160", **REFUSALS))], [stock], refusals, {})

    assert [one.below for one in actual] == ([stock] if found else [])


def test_the_nearest_day_and_the_same_period_before_it_are_taken(refusals):
    """
    Of several days the nearest; of a day and the same period, the period.
    """
    days = [date(2024, 3, 31), date(2024, 11, 30), date(2025, 6, 30)]
    stocks = [told(figure("16000", start=day, end=day)) for day in days]
    above, same = told(year(2024, "160", **REFUSALS)), told(year(2024, "32000"))

    (nearest,) = ratios([above], stocks, refusals, {})
    (exact,) = ratios([above], [*stocks, same], refusals, {})

    assert nearest.below == stocks[1]
    assert exact.below == same


@pytest.mark.parametrize(
    ("of", "found"), [(2022, False), (2023, True), (2024, True), (2025, True), (2026, False)]
)
def test_the_register_of_2024_serves_three_years(of, found, passports):
    """
    Per-population ratios exist for 2023 to 2025 only.
    """
    actual = ratios([told(year(of, "4000"))], [], passports, PEOPLE)

    assert [(one.low, one.population) for one in actual] == [(2, 2_000_000)] * found


def test_an_office_whose_area_is_not_wholly_known_has_no_ratio_to_its_people(passports):
    """
    No register figure, no ratio, and never a stated "population served" in its place.
    """
    stated = told(year(2024, "6900000", metric="population_served", unit=Unit.PEOPLE))

    actual = ratios([told(year(2024, "73338"))], [stated], passports, {"blitar": 1_000_000})

    assert actual == ()


def test_the_real_release_knows_the_people_of_thirty_four_offices(edition):
    """
    DECISIONS 7, and no ratio to people exists outside them or outside 2023 to 2025.
    """
    found = ask(View(metrics=("passports_issued",), per="population_served")).ratios

    assert len(edition.population) == 34
    assert {one.told.office for one in found} <= set(edition.population)
    assert {one.told.year for one in found} <= {2023, 2024, 2025}


def test_only_the_denominator_of_the_catalogue_is_taken(refusals):
    """
    No reader can divide by what they like; the refusal says what there is.
    """
    with pytest.raises(BadAddress) as raised:
        denominator_of(refusals, "deportations")

    assert denominator_of(refusals, "passports_issued") == "passports_issued"
    assert raised.value.facts == {
        "name": "per",
        "value": "deportations",
        "allowed": "passports_issued",
    }


def test_a_metric_without_a_denominator_says_so(catalogue):
    """
    The sentence needs something to print where nothing is allowed.
    """
    with pytest.raises(BadAddress) as raised:
        denominator_of(catalogue.metric("detentions"), "passports_issued")

    assert raised.value.facts["allowed"] == "–"


@pytest.mark.parametrize(
    ("slug", "expected"),
    [
        ("passport_refusals", True),
        ("revenue", True),
        ("deportations", True),
        ("detentions", False),
        ("budget_spent_pct", False),
    ],
)
def test_a_ratio_is_offered_where_the_catalogue_gives_one(slug, expected, catalogue):
    """
    The widget asks this before it offers a choice.
    """
    actual = derivable(catalogue.metric(slug))

    assert actual is expected


def test_a_metric_that_loses_its_denominator_loses_its_ratios(refusals):
    """
    ratio_kind and rate_per come from metrics.csv and from nowhere else.
    """
    above, below = told(year(2024, "160", **REFUSALS)), told(year(2024, "32000"))

    actual = [
        ratios([above], [below], replace(refusals, **without), {})
        for without in ({"denominator": None}, {"per": None}, {"ratio_kind": None})
    ]

    assert actual == [(), (), ()]


@pytest.mark.parametrize(("part", "found"), [("99", True), ("100", True), ("101", False)])
def test_a_share_never_exceeds_the_whole(part, found, catalogue):
    """
    More electronic passports than passports: one of the two figures is wrong, no share is drawn.
    """
    metric = catalogue.metric("passports_issued_electronic")
    above = told(year(2024, part, metric=metric.slug))

    actual = ratios([above], [told(year(2024, "100"))], metric, {})

    assert bool(actual) is found


def test_no_share_of_the_release_exceeds_the_whole(edition):
    """
    Of any metric that the catalogue gives a share.
    """
    shares = [m for m in edition.catalogue.metrics.values() if m.ratio_kind is RatioKind.SHARE]
    views = [View(metrics=(one.slug,), per=one.denominator) for one in shares]
    found = [ratio.high for view in views for ratio in ask(view).ratios]

    assert found
    assert max(found) <= 100


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [
        ("plain", 4.272489, 5.861201),
        ("nothing refused", 0.0, 0.115744),
        ("told early", 4.255266, 5.837573),
        ("the same part of the year", 3.964689, 6.222933),
    ],
)
def test_a_rate_has_the_exact_poisson_interval_of_its_numerator(name, low, high, refusals):
    """
    Over a denominator that is taken as certain; of nothing refused, an upper bound alone.
    """
    above, below, _, _ = STATED[name]
    (actual,) = ratios([above], [below], refusals, {})

    assert actual.interval.low == pytest.approx(low, abs=1e-6)
    assert actual.interval.high == pytest.approx(high, abs=1e-6)


@pytest.mark.parametrize("name", ["about", "a disputed numerator", "a disputed denominator"])
def test_what_is_vague_or_disputed_has_no_interval(name, refusals):
    """
    Its wording is wider than chance.
    """
    above, below, _, _ = STATED[name]
    (actual,) = ratios([above], [below], refusals, {})

    assert actual.interval is None


def test_a_whole_smaller_than_its_part_has_no_interval(refusals):
    """
    One of the reports must be wrong.
    """
    part = figure("200", end=date(2024, 6, 30), **REFUSALS)
    above = told(year(2024, "160", **REFUSALS), shorter=(part,))
    (actual,) = ratios([above], [told(year(2024, "31871"))], refusals, {})

    assert actual.interval is None


def test_a_share_has_wilsons_interval_in_per_cent(catalogue):
    """
    Newcombe's 81 of 263.
    """
    metric = catalogue.metric("passports_issued_electronic")
    above = told(year(2024, "81", metric=metric.slug))
    (actual,) = ratios([above], [told(year(2024, "263"))], metric, {})

    assert (round(actual.interval.low, 2), round(actual.interval.high, 2)) == (25.53, 36.62)


def test_a_rate_per_head_has_an_interval_too(passports):
    """
    The register's population is the size.
    """
    (actual,) = ratios([told(year(2024, "4000"))], [], passports, PEOPLE)

    assert (actual.count, actual.size) == (4000, 2_000_000)
    assert actual.interval.low < 2 < actual.interval.high
