"""Claims about components/query/compare.py: the verdict on any two told figures, and on many."""

from datetime import date
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.model import Comparability, Doubt, Ground, Told, Unit, Verdict
from components.query import compare as module
from components.query.compare import Setting, compare, compare_all
from tests.figures import Coverage, Flag, Relation, figure, told, year

SAME = Comparability.COMPARABLE
CAVEAT = Comparability.WITH_CAVEAT
NOT = Comparability.NOT_COMPARABLE
EARLY = {"coverage": Coverage.TOLD_EARLY}
PARTS = (("nationality", "PAK"),)
RUPIAH = {"metric": "revenue", "unit": Unit.IDR}


def part(office: str = "malang", end: tuple[int, int] = (11, 30), of: int = 2024, **fields) -> Told:
    """Passports from 1 January to some day of the year."""
    last = date(of, *end)
    return told(figure(office=office, start=date(of, 1, 1), end=last, **fields))


def whole(office: str = "malang", of: int = 2024, value: str = "100", **fields) -> Told:
    """Passports of a whole year."""
    return told(year(of, value, office=office, **fields))


def money(of: int, metric: str = "revenue", **fields) -> Told:
    """Rupiah of a whole year, Malang's."""
    return whole(of=of, metric=metric, unit=Unit.IDR, **fields)


def stock(office: str = "malang", day: date = date(2024, 6, 30), **fields) -> Told:
    """Resident foreigners on one day."""
    given = {"metric": "foreigners_resident", "unit": Unit.PEOPLE, "start": day, "end": day}
    return told(figure(office=office, **{**given, **fields}), is_stock=True)


def people(metric: str, office: str = "malang", of: int = 2024, **fields) -> Told:
    """People counted over a whole year."""
    return whole(office, of, **{"metric": metric, "unit": Unit.PEOPLE, **fields})


QUARREL = told(figure("1000", office="malang"), figure("1100", office="malang"))
OUTRUN = told(figure("45"), shorter=(figure("58", end=date(2024, 6, 30)),))
SMALL_GAP = told(figure("31589", office="blitar"), figure("31598", office="blitar"))
CASES = {
    # like with like
    "two offices, one year": (whole("malang"), whole("blitar"), SAME, ()),
    "one office, two years": (whole(of=2023), whole(of=2024), SAME, ()),
    "one office, years far apart": (whole(of=2016), whole(of=2024), SAME, ()),
    "a figure and itself": (whole(), whole(), SAME, ()),
    "a stated zero": (whole("malang", value="0"), whole("blitar"), SAME, ()),
    "reports half a percent apart at most": (SMALL_GAP, whole("malang"), SAME, ()),
    "the same part of the year": (part("malang"), part("blitar"), SAME, ()),
    "the same part of two years": (part(of=2023), part(of=2024), SAME, ()),
    "the same breakdown": (whole("malang", parts=PARTS), whole("blitar", parts=PARTS), SAME, ()),
    "two regional offices": (whole("kanwil-bali"), whole("kanwil-jawa-timur"), SAME, ()),
    # periods
    "part of a year against a year": (part("malang"), whole("blitar"), NOT, "part_against_year"),
    "part of a year against its own year": (part(), whole(), NOT, "part_against_year"),
    "part of a year against a year told early": (
        part("malang"),
        whole("blitar", **EARLY),
        NOT,
        "part_against_year told_early",
    ),
    "two parts that end apart": (part("malang"), part("blitar", (9, 30)), NOT, "unlike_periods"),
    "two parts that begin apart": (
        part("malang", (12, 9)),
        told(figure(office="blitar", start=date(2024, 7, 1), end=date(2024, 12, 9))),
        NOT,
        "unlike_periods",
    ),
    "two offices, two years": (whole("malang", 2023), whole("blitar"), CAVEAT, "years_apart"),
    "a year told before it was out": (
        whole("malang", **EARLY),
        whole("blitar"),
        CAVEAT,
        "told_early",
    ),
    "a year closed in December": (
        part("malang", (12, 20), coverage=Coverage.TOLD_EARLY),
        whole("blitar"),
        CAVEAT,
        "told_early",
    ),
    # meaning
    "metrics that readers confuse": (
        people("passport_refusals_nonprocedural"),
        people("departures_refused_nonprocedural"),
        NOT,
        "confused_metrics",
    ),
    "issued and applied for": (
        whole(),
        whole(metric="passport_applications", unit=Unit.APPLICATIONS),
        NOT,
        "confused_metrics unlike_units",
    ),
    "confused in one direction of the list only": (
        money(2023, "revenue_other"),
        money(2023),
        NOT,
        "confused_metrics",
    ),
    "metrics that have nothing in common": (
        people("deportations"),
        people("foreigners_examined"),
        NOT,
        "other_metrics",
    ),
    "the same metric in two units": (
        people("detentions", unit=Unit.CASES),
        people("detentions", "blitar"),
        NOT,
        "unlike_units",
    ),
    "a breakdown against its total": (
        people("deportations", parts=PARTS),
        people("deportations"),
        NOT,
        "unlike_parts",
    ),
    "two breakdowns": (
        people("deportations", parts=PARTS),
        people("deportations", parts=(("nationality", "MYS"),)),
        NOT,
        "unlike_parts",
    ),
    # levels
    "an office against its region": (whole(), whole("kanwil-jawa-timur"), NOT, "unlike_levels"),
    "an office against the country": (whole(), whole("ditjen-imigrasi"), NOT, "unlike_levels"),
    "an office against a detention centre": (
        people("deportations"),
        people("deportations", "rudenim-denpasar"),
        NOT,
        "unlike_levels",
    ),
    "a region against the country": (
        whole("kanwil-bali"),
        whole("ditjen-imigrasi"),
        NOT,
        "unlike_levels",
    ),
    # a change of rules
    "revenue before and after the fees changed": (money(2024), money(2025), NOT, "rule_change"),
    "revenue of two years before the fees changed": (money(2023), money(2024), SAME, ()),
    "revenue of two years after the fees changed": (money(2025), money(2026), SAME, ()),
    "passport revenue before and after": (
        money(2024, "revenue_passports"),
        money(2025, "revenue_passports"),
        NOT,
        "rule_change",
    ),
    "revenue mostly before and wholly after": (
        told(figure(**RUPIAH, start=date(2024, 7, 1), end=date(2024, 12, 31))),
        told(figure(**RUPIAH, start=date(2025, 7, 1), end=date(2025, 12, 31))),
        NOT,
        "rule_change",
    ),
    "passports before and after the fees changed": (whole(of=2024), whole(of=2025), SAME, ()),
    "spending before and after the fees changed": (
        money(2024, "budget_spent"),
        money(2025, "budget_spent"),
        SAME,
        (),
    ),
    "revenue and spending over the change": (
        money(2024),
        money(2025, "budget_spent"),
        NOT,
        "confused_metrics",
    ),
    # words and quarrels
    "about": (whole("malang", relation=Relation.APPROX), whole("blitar"), CAVEAT, "approximate"),
    "more than": (whole("malang", relation=Relation.GT), whole("blitar"), CAVEAT, "open_ended"),
    "at least": (whole("malang", relation=Relation.GE), whole("blitar"), CAVEAT, "open_ended"),
    "less than": (whole("malang", relation=Relation.LT), whole("blitar"), CAVEAT, "open_ended"),
    "at most": (whole("malang", relation=Relation.LE), whole("blitar"), CAVEAT, "open_ended"),
    "about against more than": (
        whole("malang", relation=Relation.APPROX),
        whole("blitar", relation=Relation.GT),
        CAVEAT,
        "approximate open_ended",
    ),
    "a year smaller than its half": (OUTRUN, whole("blitar"), CAVEAT, "outrun"),
    "reports that differ": (QUARREL, whole("blitar"), CAVEAT, "disputed"),
    "doubtful": (whole("malang", flag=Flag.DOUBTFUL), whole("blitar"), NOT, "flagged"),
    "unverified": (whole("malang", flag=Flag.UNVERIFIED), whole("blitar"), NOT, "flagged"),
    "everything at once": (
        part("malang", relation=Relation.APPROX),
        whole("kanwil-bali", 2023, flag=Flag.DOUBTFUL, **EARLY),
        NOT,
        "unlike_levels part_against_year flagged approximate told_early years_apart",
    ),
    # stocks
    "stocks of one day": (stock("malang"), stock("blitar"), SAME, ()),
    "stocks of nearly the same day": (
        stock("malang"),
        stock("blitar", date(2024, 7, 31)),
        SAME,
        (),
    ),
    "stocks of days far apart": (
        stock("malang"),
        stock("blitar", date(2024, 8, 1)),
        CAVEAT,
        "unlike_dates",
    ),
    "one office's stock over the years": (stock(), stock(day=date(2023, 7, 31)), SAME, ()),
    "one office's stock at another time of the year": (
        stock(),
        stock(day=date(2023, 3, 31)),
        CAVEAT,
        "unlike_dates",
    ),
    "stocks of December and of the January after": (
        stock(day=date(2023, 12, 31)),
        stock(day=date(2025, 1, 10)),
        SAME,
        (),
    ),
    "stocks of two offices and two years": (
        stock("malang", date(2020, 12, 31)),
        stock("blitar", date(2025, 10, 31)),
        CAVEAT,
        "unlike_dates years_apart",
    ),
    "a stock of late 2020 and one of October 2025": (
        stock(start=date(2020, 1, 1), day=date(2020, 12, 31)),
        stock(start=date(2025, 10, 1), day=date(2025, 10, 31)),
        CAVEAT,
        "unlike_dates",
    ),
    "a stock by 24 November and one of October": (
        stock(start=date(2025, 1, 1), day=date(2025, 11, 24)),
        stock("blitar", start=date(2025, 10, 1), day=date(2025, 10, 31)),
        CAVEAT,
        "unlike_dates",
    ),
    "a stock against a year's flow": (
        stock(),
        people("deportations"),
        NOT,
        "other_metrics",
    ),
    "a stock against part of a year's flow": (
        stock(),
        told(figure(metric="arrivals_foreigners", unit=Unit.CROSSINGS, end=date(2024, 6, 30))),
        NOT,
        "confused_metrics unlike_units",
    ),
    # not applicable
    "departures at an office without a checkpoint": (
        people("departures_refused_nonprocedural", "blitar"),
        people("departures_refused_nonprocedural", "malang"),
        NOT,
        "not_applicable",
    ),
    "citizens brought home need no checkpoint": (
        people("repatriated_citizens", "blitar"),
        people("repatriated_citizens", "malang"),
        SAME,
        (),
    ),
}


@pytest.fixture(scope="module")
def setting(edition) -> Setting:
    """The real catalogue and the real changes of rules."""
    return Setting(edition.catalogue, edition.events)


@pytest.mark.parametrize(("left", "right", "expected", "doubts"), CASES.values(), ids=CASES)
def test_two_figures_are_judged_by_every_doubt_between_them(left, right, expected, doubts, setting):
    """
    The table of verdicts: the answer, and each reason for it.
    """
    actual = compare(left, right, setting)

    assert actual.comparability is expected
    assert [str(one.doubt) for one in actual.objections] == _in_order(doubts)


@pytest.mark.parametrize(("left", "right", "expected", "doubts"), CASES.values(), ids=CASES)
def test_the_order_of_two_figures_does_not_matter(left, right, expected, doubts, setting):
    """
    compare(a, b) == compare(b, a), with the same people concerned.
    """
    assert compare(left, right, setting) == compare(right, left, setting)


def test_the_table_knows_every_doubt():
    """
    No doubt exists that the table does not show.
    """
    shown = {doubt for *_, doubts in CASES.values() for doubt in _in_order(doubts)}

    assert shown == set(Doubt)


@pytest.mark.parametrize(
    ("case", "doubt", "concerns"),
    [
        ("part of a year against a year", Doubt.PART_AGAINST_YEAR, ("malang",)),
        ("two parts that end apart", Doubt.UNLIKE_PERIODS, ("blitar", "malang")),
        ("two offices, two years", Doubt.YEARS_APART, ("2023", "2024")),
        (
            "metrics that readers confuse",
            Doubt.CONFUSED_METRICS,
            ("departures_refused_nonprocedural", "passport_refusals_nonprocedural"),
        ),
        ("the same metric in two units", Doubt.UNLIKE_UNITS, ("cases", "people")),
        ("an office against its region", Doubt.UNLIKE_LEVELS, ("kanwil-jawa-timur", "malang")),
        ("revenue before and after the fees changed", Doubt.RULE_CHANGE, ("2024-12-01",)),
        ("reports that differ", Doubt.DISPUTED, ("malang",)),
        ("a year smaller than its half", Doubt.OUTRUN, ("malang",)),
        ("about against more than", Doubt.APPROXIMATE, ("malang",)),
        ("about against more than", Doubt.OPEN_ENDED, ("blitar",)),
        ("doubtful", Doubt.FLAGGED, ("malang",)),
        ("stocks of days far apart", Doubt.UNLIKE_DATES, ("2024",)),
        ("departures at an office without a checkpoint", Doubt.NOT_APPLICABLE, ("blitar",)),
        ("a year told before it was out", Doubt.TOLD_EARLY, ("malang",)),
    ],
)
def test_a_doubt_says_whom_it_concerns(case, doubt, concerns, setting):
    """
    So that a sentence can name the office, the metric, the year or the day.
    """
    left, right, _, _ = CASES[case]

    actual = {one.doubt: one.concerns for one in compare(left, right, setting).objections}

    assert actual[doubt] == concerns


@pytest.mark.parametrize(
    ("case", "grounds"),
    [
        ("two offices, one year", ()),
        ("about", ()),
        ("part of a year against a year", (Ground.WHOLE_YEARS,)),
        ("two parts that end apart", (Ground.SAME_SPAN,)),
        ("revenue before and after the fees changed", (Ground.SAME_SIDE,)),
        ("an office against its region", (Ground.SAME_LEVEL,)),
        ("metrics that readers confuse", (Ground.EACH_ALONE,)),
        ("issued and applied for", (Ground.EACH_ALONE,)),
        ("everything at once", (Ground.SAME_LEVEL, Ground.WHOLE_YEARS)),
    ],
)
def test_a_forbidden_comparison_says_what_common_ground_is_left(case, grounds, setting):
    """
    The way on, once for each sort.
    """
    left, right, _, _ = CASES[case]

    actual = compare(left, right, setting).grounds

    assert actual == grounds


def test_nothing_and_one_figure_are_comparable(setting):
    """
    A verdict needs two, and a lone figure still tells its own caveats.
    """
    assert compare_all((), setting) == Verdict()
    assert compare_all([whole()], setting) == Verdict()
    assert compare_all([QUARREL], setting).has(Doubt.DISPUTED)


def test_different_offices_of_different_years_are_not_laid_side_by_side(setting):
    """
    Malang's 2023 and Blitar's 2024 may stand in one chart, each in its own year.
    """
    actual = compare_all([whole("malang", 2023), whole("blitar", 2024)], setting)

    assert actual == Verdict()


@pytest.mark.parametrize("turned", [False, True])
def test_all_offices_that_a_doubt_concerns_are_named(turned, setting):
    """
    Not only the two that were looked at first.
    """
    offices = [whole(office) for office in ("malang", "blitar", "kediri")]
    others = [part(office) for office in ("kanwil-bali", "kanwil-banten")]
    selection = [*others, *offices] if turned else [*offices, *others]

    actual = {one.doubt: set(one.concerns) for one in compare_all(selection, setting).objections}

    assert actual == {
        Doubt.UNLIKE_LEVELS: {"malang", "blitar", "kediri", "kanwil-bali", "kanwil-banten"},
        Doubt.PART_AGAINST_YEAR: {"kanwil-bali", "kanwil-banten"},
    }


def test_one_office_over_a_change_of_rules_is_not_comparable_with_itself(setting):
    """
    Its revenue up to 2024 and from 2025 are two series.
    """
    actual = compare_all([money(2023), money(2024), money(2025)], setting)

    assert [one.doubt for one in actual.objections] == [Doubt.RULE_CHANGE]


OFFICES = st.sampled_from(["malang", "blitar", "kediri", "kanwil-jawa-timur", "kanwil-bali"])
SPANS = st.sampled_from([(12, 31), (12, 31), (12, 20), (6, 30)])
ANY_TOLD = st.builds(
    lambda office, of, end, metric, relation, flag, early, parts: told(
        figure(
            office=office,
            start=date(of, 1, 1),
            end=date(of, *end),
            metric=metric,
            unit=Unit.IDR if metric == "revenue" else Unit.PEOPLE,
            relation=relation,
            flag=flag,
            parts=parts,
            **({"coverage": Coverage.TOLD_EARLY} if early and end == (12, 31) else {}),
        )
    ),
    OFFICES,
    st.sampled_from([2024, 2025]),
    SPANS,
    st.sampled_from(["revenue", "deportations", "foreigners_resident"]),
    st.sampled_from([Relation.EQ, Relation.EQ, Relation.APPROX, Relation.GE]),
    st.sampled_from([None, None, Flag.DOUBTFUL]),
    st.booleans(),
    st.sampled_from([(), (), PARTS]),
)


@settings(max_examples=300)
@given(selection=st.lists(ANY_TOLD, min_size=2, max_size=8))
def test_the_verdict_on_many_is_that_on_every_pair_of_them(selection, setting):
    """
    The classes that make it quick lose no doubt and nobody it concerns.
    """
    pairs = [pair for pair in combinations(selection, 2) if _belong_together(*pair)]
    judged = [compare(*pair, setting) for pair in pairs]
    alone = [compare_all([one], setting) for one in selection]

    actual = compare_all(selection, setting)

    assert _doubts([actual]) == _doubts([*judged, *alone])


@given(selection=st.lists(ANY_TOLD, min_size=2, max_size=6), data=st.data())
def test_the_verdict_on_many_does_not_hang_on_their_order(selection, data, setting):
    """
    However a page sorts its figures, the verdict is the same.
    """
    other = data.draw(st.permutations(selection))

    assert compare_all(selection, setting) == compare_all(other, setting)


def test_a_thousand_like_figures_are_never_taken_in_pairs(setting, monkeypatch):
    """
    Figures that are alike fall into one class, so work grows with their number, not its square.
    """
    slugs = list(setting.catalogue.offices)[:120]
    offices = [slug for slug in slugs if setting.catalogue.offices[slug].kind == "office"]
    many = [whole(slug, of) for slug in offices for of in range(2016, 2026)]
    looked_at: list[tuple[Told, Told]] = []
    monkeypatch.setattr(
        module, "_between", lambda one, other, _: looked_at.append((one, other)) or []
    )

    actual = compare_all([*many, part("malang", of=2015), *[part("blitar", of=2015)]], setting)

    assert actual == Verdict()
    assert len(many) >= 1000
    assert len(looked_at) <= 4 * len(many)


def _belong_together(left: Told, right: Told) -> bool:
    place = [(one.office, one.metric, one.parts) for one in (left, right)]
    return left.year == right.year or place[0] == place[1]


def _doubts(verdicts: list[Verdict]) -> dict[Doubt, set[str]]:
    found: dict[Doubt, set[str]] = {}
    for verdict in verdicts:
        for one in verdict.objections:
            found.setdefault(one.doubt, set()).update(one.concerns)
    return found


def _in_order(doubts: str | tuple[()]) -> list[str]:
    named = doubts.split() if doubts else []
    return sorted(named, key=[str(doubt) for doubt in Doubt].index)
