"""Claims about components/query/compare.py: the verdict on many figures at once."""

from datetime import date
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.model import Doubt, Place, Told, Unit, Verdict
from components.query import compare as module
from components.query.compare import Setting, compare, compare_all
from tests.figures import Coverage, Flag, Relation, figure, told
from tests.verdicts import PARTS, QUARREL, money, part, whole


@pytest.fixture(scope="module")
def setting(edition) -> Setting:
    """The real catalogue and the real changes of rules."""
    return Setting(edition.catalogue, edition.events)


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


def test_the_years_of_a_doubt_are_named_where_several_are_judged(setting):
    """
    "Malang: part of the year" leaves a reader of ten years asking which.
    """
    years = [whole(of=2022), part(of=2023), whole(of=2024)]

    actual = compare_all(years, setting).objections

    assert [one.places for one in actual] == [(Place("malang", 2023),)]


def test_no_year_is_named_where_one_alone_is_judged(setting):
    """
    The page says it already.
    """
    actual = compare_all([part("malang"), whole("blitar")], setting).objections

    assert [(one.concerns, one.places) for one in actual] == [(("malang",), ())]


def test_what_is_true_of_an_office_in_any_year_names_none(setting):
    """
    An office has no checkpoint in 2023 and in 2024; its level is no matter of a year.
    """
    departures = {"metric": "departures_refused_nonprocedural", "unit": Unit.PEOPLE}
    both = [whole("blitar", of, **departures) for of in (2023, 2024)]
    levels = [whole("kanwil-bali", 2023), whole("blitar", 2023), whole("blitar", 2024)]

    actual = [*compare_all(both, setting).objections, *compare_all(levels, setting).objections]

    assert [(str(one.doubt), one.places) for one in actual] == [
        ("not_applicable", ()),
        ("unlike_levels", ()),
    ]


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
    assert _places([actual]) >= _places(judged)


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


def _places(verdicts: list[Verdict]) -> set[tuple[Doubt, Place]]:
    return {(one.doubt, place) for v in verdicts for one in v.objections for place in one.places}


def _doubts(verdicts: list[Verdict]) -> dict[Doubt, set[str]]:
    found: dict[Doubt, set[str]] = {}
    for verdict in verdicts:
        for one in verdict.objections:
            found.setdefault(one.doubt, set()).update(one.concerns)
    return found
