"""Claims about components/query/disputes.py (DECISIONS 2)."""

from collections import defaultdict
from datetime import date
from fractions import Fraction

import pytest

from components.model import InstitutionKind, MetricKind, Period, Status
from components.query import View, ask
from components.query import disputes as module
from components.query.disputes import Dispute, among_offices, disputes, of_office, outruns
from tests.figures import year


@pytest.mark.parametrize(
    ("values", "gap", "wide"),
    [
        (("31589", "31598"), Fraction(9, 31589), False),
        (("20000", "20100"), Fraction(1, 200), True),
        (("42185", "45568", "42185"), Fraction(3383, 42185), True),
        (("0", "3"), Fraction(-1), True),
    ],
)
def test_a_gap_is_measured_on_the_smallest_value(values, gap, wide):
    """
    Half a percent is wide; a zero beside something makes the gap endless.
    """
    quarrel = _dispute(*values)

    assert (quarrel.gap, quarrel.wide) == (gap, wide)
    assert list(quarrel.values) == sorted(set(quarrel.values))


def test_the_small_world_holds_two_quarrels_the_wide_one_first(small_world):
    """
    20,000 and 20,110 differ by 0.55 per cent; 21,000 and 21,050 by less than half of one.
    """
    actual = [([int(v) for v in one.values], one.wide) for one in disputes(small_world)]

    assert actual == [([20000, 20110], True), ([21000, 21050], False)]


def test_every_quarrel_of_the_release_is_between_exact_unflagged_statements(edition):
    """
    "About 9,000" and a doubtful figure contradict nobody.
    """
    found = [figure for one in disputes(edition) for figure in one.figures]

    assert found
    assert all(figure.relation.exact and not figure.flag and figure.metric for figure in found)


def test_no_quarrel_of_the_release_is_missing(edition):
    """
    Every group of exact statements with more than one value is there, once.
    """
    groups = defaultdict(set)
    for f in edition.every():
        if f.metric and f.relation.exact and not f.flag:
            groups[f.office, f.metric, f.parts, _time(f, edition)].add(f.value)
    expected = {key for key, values in groups.items() if len(values) > 1}

    actual = [
        (one.office, one.metric, one.parts, _time(one.figures[0], edition))
        for one in disputes(edition)
    ]

    assert len(actual) == len(set(actual))
    assert set(actual) == expected


def test_the_widest_gap_comes_first(edition):
    """
    Down to Blitar's nine passports.
    """
    gaps = [one.gap for one in disputes(edition) if one.gap >= 0]

    assert gaps == sorted(gaps, reverse=True)


def test_a_contradicted_zero_stands_before_every_measured_gap():
    """
    "None" against "three" is wider than any percentage.
    """
    made = [_dispute("100", "101"), _dispute("0", "3"), _dispute("100", "300")]

    actual = [one.gap for one in sorted(made, key=module._widest_first)]

    assert actual == [-1, 2, Fraction(1, 100)]


@pytest.mark.parametrize(
    ("office", "of", "values"),
    [("blitar", 2023, [31589, 31598]), ("wonosobo", 2023, [36789, 50566])],
)
def test_known_quarrels_are_found_with_every_report_behind_them(office, of, values, edition):
    """
    Blitar's and Wonosobo's passports of 2023.
    """
    span = Period(date(of, 1, 1), date(of, 12, 31))
    (quarrel,) = [
        one
        for one in of_office(edition, office)
        if (one.metric, one.parts, one.period) == ("passports_issued", (), span)
    ]

    assert quarrel.values == tuple(values)
    assert {figure.value for figure in quarrel.figures} == set(values)


def test_quarrels_among_offices_leave_the_other_institutions_out(edition):
    """
    A regional office may be contradicted too, but is not counted among offices.
    """
    offices = edition.catalogue.offices
    kinds = {offices[one.office].kind for one in among_offices(edition)}

    assert kinds == {InstitutionKind.OFFICE}
    assert set(among_offices(edition)) <= set(disputes(edition))


def test_stocks_of_one_day_quarrel_whenever_their_spans_began(edition):
    """
    Putussibau's foreigners on 31 December 2018: 35 on that day, 30 "in December".
    """
    (quarrel,) = [
        one
        for one in of_office(edition, "putussibau")
        if one.metric == "foreigners_resident" and one.period.end == date(2018, 12, 31)
    ]
    (told,) = ask(View(offices=("putussibau",), metrics=("foreigners_resident",))).in_(2018)

    assert quarrel.period.days == 1
    assert [int(value) for value in quarrel.values] == [30, 35]
    assert told.status is Status.DISPUTED
    assert told.shorter == ()


def test_years_smaller_than_their_parts_are_found_the_widest_first(edition):
    """
    Medan's 45 deportations of 2025 and 58 by June, Malang's 68,422 passports and 68,442.
    """
    found = outruns(edition)
    actual = {(t.office, t.metric, t.year): {int(f.value) for f in t.outrun} for t in found}
    excess = [max(f.value for f in t.outrun) / max(t.values) for t in found]

    assert actual["medan", "deportations", 2025] == {58}
    assert actual["malang", "passports_issued", 2022] == {68442}
    assert excess == sorted(excess, reverse=True)


def _time(figure, edition):
    stock = edition.catalogue.metric(figure.metric).kind is MetricKind.STOCK
    return figure.period.end if stock else figure.period


def _dispute(*values: str) -> Dispute:
    figures = tuple(year(2024, value) for value in values)
    lead = figures[0]
    return Dispute(
        office=lead.office,
        metric=lead.metric,
        parts=lead.parts,
        period=lead.period,
        figures=figures,
    )
