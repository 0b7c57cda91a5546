"""Claims about components/query/answer.py."""

from datetime import date
from decimal import Decimal

import pytest

from components.errors import BadAddress, UnknownSlug
from components.model import Comparability, Doubt, InstitutionKind
from components.query import View, ask

FOUNDING = View(offices=("malang", "blitar"), metrics=("passports_issued",), first=2021, last=2024)


def test_a_question_is_answered_with_what_stands_for_each_year():
    """
    Malang and Blitar, 2021 to 2024: eight figures, and Malang's 2023 ends in November.
    """
    answer = ask(FOUNDING)
    actual = {(one.office, one.year): int(one.figure.value) for one in answer.told}

    assert actual == {
        ("blitar", 2021): 6670,
        ("blitar", 2022): 29150,
        ("blitar", 2023): 31589,
        ("blitar", 2024): 31871,
        ("malang", 2021): 8481,
        ("malang", 2022): 68422,
        ("malang", 2023): 62164,
        ("malang", 2024): 73338,
    }
    assert answer.at("malang", 2023).figure.period.end == date(2023, 11, 30)


def test_the_verdict_names_the_year_that_is_not_whole():
    """
    Not comparable as they stand, and whole years are the common ground.
    """
    answer = ask(FOUNDING)

    assert answer.verdict.comparability is Comparability.NOT_COMPARABLE
    assert answer.verdict.has(Doubt.PART_AGAINST_YEAR)
    assert answer.drawn(2024).verdict.comparability is Comparability.WITH_CAVEAT


def test_every_figure_travels_with_its_report(edition):
    """
    The statements beside and the shorter ones included; newest report first, undated last.
    """
    answer = ask(FOUNDING)
    days = [source.published for source in answer.sources]
    dated = [day for day in days if day]

    assert {source.slug for source in answer.sources} == {f.source for f in answer.figures}
    assert [answer.source(figure).slug for figure in answer.figures] == [
        figure.source for figure in answer.figures
    ]
    assert days == sorted(dated, reverse=True) + [None] * (len(days) - len(dated))
    assert {int(f.value) for f in answer.figures} >= {31589, 31598}


def test_no_metric_means_passports_and_no_office_means_every_office(edition):
    """
    Offices alone: regional offices and the directorate are never mixed in.
    """
    answer = ask(View())

    assert answer.metric.slug == "passports_issued"
    assert len(answer.offices) == 151
    assert {office.kind for office in answer.offices} == {InstitutionKind.OFFICE}
    assert {one.office for one in answer.told} <= {office.slug for office in answer.offices}


def test_an_institution_of_another_level_is_answered_when_it_is_asked_for(small_world):
    """
    But then by name, and with the verdict that says why not.
    """
    answer = ask(View(offices=("contoh-satu", "kanwil-contoh"), first=2024, last=2024))

    assert [int(one.figure.value) for one in answer.told] == [23871, 36971]
    assert answer.verdict.has(Doubt.UNLIKE_LEVELS)


@pytest.mark.parametrize(
    ("view", "years"),
    [
        (View(), (2022, 2023, 2024)),
        (View(first=2020), (2020, 2021, 2022, 2023, 2024)),
        (View(last=2023), (2022, 2023)),
        (View(first=2023, last=2023), (2023,)),
        (View(first=2025, last=2026), (2025, 2026)),
        (View(metrics=("prosecutions",)), ()),
        (View(metrics=("prosecutions",), first=2023), ()),
        (View(metrics=("departures_refused_nonprocedural",)), (2024,)),
    ],
)
def test_the_years_drawn_are_those_asked_for_or_those_told(view, years, small_world):
    """
    Without gaps, and none where nothing limits them.
    """
    actual = ask(view).years

    assert actual == years


@pytest.mark.parametrize(
    ("view", "latest"),
    [
        (View(), 2024),
        (View(last=2023), 2023),
        (View(last=2022), 2022),
        (View(offices=("contoh-tiga",), last=2023), 2022),
        (View(metrics=("prosecutions",)), None),
    ],
)
def test_the_latest_year_is_the_last_that_enough_offices_tell_of(view, latest, small_world):
    """
    Eight offices, or all that are asked for; a part-year only where nothing better is told.
    """
    actual = ask(view).latest

    assert actual == latest


def test_a_lone_new_report_does_not_make_a_latest_year(edition):
    """
    On the real facts the latest year has eight whole years behind it.
    """
    answer = ask(View())

    assert sum(one.whole for one in answer.in_(answer.latest)) >= 8


def test_nothing_found_is_an_empty_answer_and_no_zero(small_world):
    """
    Missing stays missing.
    """
    answer = ask(View(metrics=("prosecutions",)))

    assert answer.empty
    assert (answer.figures, answer.sources, answer.latest) == ((), (), None)


def test_breakdowns_stand_apart_from_totals(small_world):
    """
    Nothing is added up: the total is the one a report states.
    """
    answer = ask(View(offices=("contoh-satu",), metrics=("deportations",), first=2023, last=2023))
    parts = {one.parts: int(one.figure.value) for one in answer.parts}

    assert [int(one.figure.value) for one in answer.told] == [6]
    assert sorted(parts.values()) == [2, 3]
    assert all(parts)


def test_a_ratio_brings_its_denominator_and_the_reports_behind_it(small_world):
    """
    `per` names it, the answer carries it, and its statements count as evidence too.
    """
    plain = ask(View(metrics=("passport_refusals_nonprocedural",)))
    answer = ask(plain.view.with_(per="passports_issued"))
    (ratio,) = answer.ratios

    assert (plain.denominator, plain.ratios) == (None, ())
    assert answer.denominator.slug == "passports_issued"
    assert (ratio.told.office, ratio.told.year, ratio.low) == ("contoh-satu", 2023, 14)
    assert set(ratio.below.figures) <= set(answer.figures)
    assert answer.told == plain.told


@pytest.mark.parametrize(
    ("view", "error"),
    [
        (View(metrics=("revenue",), per="passports_issued"), BadAddress),
        (View(per="deportations"), BadAddress),
        (View(metrics=("no_such_metric",)), UnknownSlug),
        (View(offices=("no-such-office",)), UnknownSlug),
        (View(release="000000000000"), BadAddress),
    ],
)
def test_what_does_not_exist_is_refused(view, error):
    """
    Even where a view was made by hand and not read from an address.
    """
    with pytest.raises(error):
        ask(view)


@pytest.mark.parametrize(("slug", "breaks"), [("revenue", 1), ("passports_issued", 0)])
def test_the_change_of_fees_cuts_revenue_and_nothing_else(slug, breaks, small_world):
    """
    One rule_change event, of December 2024.
    """
    actual = [event.start for event in ask(View(metrics=(slug,))).breaks]

    assert actual == [date(2024, 12, 1)] * breaks


def test_what_is_told_is_found_by_office_by_year_and_by_both(small_world):
    """
    Three ways into the same figures.
    """
    answer = ask(View())

    assert [one.year for one in answer.of("contoh-tiga")] == [2022, 2024]
    assert [one.office for one in answer.in_(2023)] == ["contoh-dua", "contoh-satu"]
    assert answer.at("contoh-tiga", 2024).figure.value == Decimal(3100)
    assert answer.at("contoh-tiga", 2023) is None
    assert answer.office("contoh-ketiga").slug == "contoh-tiga"


def test_a_question_is_answered_once():
    """
    The same view gives the same answer object, so nothing is read again on a rerun.
    """
    assert ask(FOUNDING) is ask(FOUNDING.with_())
