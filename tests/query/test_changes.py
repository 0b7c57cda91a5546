"""Claims about components/query/changes.py: many institutions from one year to another."""

from datetime import date

import pytest

from components.query import View, ask
from components.query.change import change
from components.query.changes import Kind, Why, changes, pair_of_years, years_of
from tests.charts.drawing import invented
from tests.figures import figure, told, year

JUNE = {2023: date(2023, 6, 30), 2024: date(2024, 6, 30)}


def half(number, value, **fields):
    """The first half of a year."""
    return figure(value, start=date(number, 1, 1), end=JUNE[number], **fields)


def test_a_change_stands_wherever_change_states_one(edition):
    """
    On the real figures: what compares, and nothing else, has a change.
    """
    answer = ask(View())
    found = changes(answer, 2022, 2023)
    stated = {
        one.office
        for one in answer.in_(2022)
        if (now := answer.at(one.office, 2023)) and change(one, now, answer.setting)
    }

    assert {step.office.slug for step in found.steps if step.change} == stated
    assert {step.office.slug for step in found.steps} == {
        told.office for told in answer.told if told.year in {2022, 2023}
    }


def test_every_step_without_a_change_has_its_reason(edition):
    """
    Over every metric and every pair of years that follow one another.
    """
    silent = [
        (slug, number, step.office.slug)
        for slug in edition.catalogue.metrics
        for answer in [ask(View(metrics=(slug,)))]
        for number in answer.years
        for step in changes(answer, number, number + 1).apart
        if step.why is None or not step.years
    ]

    assert silent == []


def test_the_largest_later_figure_stands_first_among_those_that_compare(edition):
    """
    Jakarta Selatan before Ranai; what does not compare stands below by its reason.
    """
    found = changes(ask(View()), 2022, 2023)
    values = [step.now.figure.value for step in found.compared if step.now]

    assert values == sorted(values, reverse=True)
    assert next(block.kind for block in found.blocks) is Kind.YEARS
    assert {step.office.slug for step in found.of(Why.DISPUTED)} == {"semarang", "wonosobo"}
    assert "malang" in {step.office.slug for step in found.of(Why.PART)}


def test_like_spans_compare_but_never_among_whole_years(edition):
    """
    A half year beside a half year is a change, and says so by its own block.
    """
    answer = invented(
        edition,
        told(year(2023, "300", office="blitar")),
        told(year(2024, "400", office="blitar")),
        told(half(2023, "200")),
        told(half(2024, "250")),
    )
    found = changes(answer, 2023, 2024)

    assert [(b.kind, len(b.steps)) for b in found.blocks] == [(Kind.YEARS, 1), (Kind.SPANS, 1)]
    assert [step.office.slug for step in found.compared] == ["blitar"]


def test_other_institutions_stand_apart_from_offices(edition):
    """
    A regional office already holds the offices.
    """
    answer = invented(
        edition,
        told(year(2023, "300", office="kanwil-papua")),
        told(year(2024, "400", office="kanwil-papua")),
    )

    assert [block.kind for block in changes(answer, 2023, 2024).blocks] == [Kind.LEVEL]


def test_nothing_told_of_either_year_is_no_step(edition):
    """
    An office without figures has no row.
    """
    found = changes(invented(edition, told(year(2019))), 2023, 2024)

    assert (found.steps, found.compared, found.apart, found.told) == ((), (), (), ())


def test_the_years_are_those_with_most_changes(edition):
    """
    Of passports 2022 and 2023, of deportations 2023 and 2024, the later of equals.
    """
    actual = [pair_of_years(ask(View(metrics=(m,)))) for m in ("passports_issued", "deportations")]

    assert actual == [(2022, 2023), (2023, 2024)]


@pytest.mark.parametrize(
    ("years", "expected"),
    [
        ((), None),
        ((2019,), (2018, 2019)),
        ((2020, 2021), (2020, 2021)),
        ((2017, 2018, 2019), (2018, 2019)),
        ((2016, 2018, 2019, 2020, 2021), (2019, 2020)),
    ],
)
def test_the_years_of_one_office(edition, years, expected):
    """
    The last with a change; without any, the last two told of; none for no figures.
    """
    answer = invented(edition, *(told(year(one, str(100 * one))) for one in years))

    assert pair_of_years(answer) == expected


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"first": 2016, "last": 2024}, (2016, 2024)),
        ({"first": 2024, "last": 2024}, (2023, 2024)),
        ({"first": 2022}, (2022, 2023)),
        ({"first": 2016}, (2022, 2023)),
        ({"first": 2024}, (2024, 2025)),
        ({"last": 2024}, (2023, 2024)),
        ({}, (2022, 2023)),
    ],
)
def test_the_address_names_the_two_years(edition, asked, expected):
    """
    From and to; one of them brings its neighbour, none the rule.
    """
    view = View(**asked)

    assert years_of(view, ask(View())) == expected


def test_the_small_world_knows_its_own_years(small_world):
    """
    Three offices; Contoh Satu went from 21,000 or 21,050 to 23,871.
    """
    answer = ask(View())
    found = changes(answer, 2023, 2024)
    one = next(step for step in found.steps if step.office.slug == "contoh-satu")

    assert [float(told.figure.value) for told in one.told] == [21000.0, 23871.0]
    assert one.change
