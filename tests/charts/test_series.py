"""Claims about components/charts/series.py."""

from datetime import date

import pytest

from components.charts.reading import read
from components.charts.series import Gap, Segment, at_year, gaps, segments
from components.model import Event, EventKind, Flag, Phrase, Relation
from tests.charts.drawing import ID
from tests.figures import figure, told, year


def series(*said):
    """Readings of some told figures."""
    return [read(one, ID) for one in said]


def part(number, value):
    """January to November."""
    return figure(value, start=date(number, 1, 1), end=date(number, 11, 30))


def test_whole_years_that_follow_one_another_are_joined():
    """
    By one solid line.
    """
    actual = segments(series(told(year(2022, "10")), told(year(2023, "20"))), [])

    assert actual == [Segment(2022, 2023, 10.0, 20.0)]


def test_no_line_bridges_a_year_without_a_figure():
    """
    A gap stays open.
    """
    assert segments(series(told(year(2021, "10")), told(year(2023, "20"))), []) == []


def test_a_line_to_part_of_a_year_is_dotted():
    """
    And so is the one away from it.
    """
    said = series(told(year(2022, "10")), told(part(2023, "9")), told(year(2024, "12")))
    actual = [(line.first, line.dotted) for line in segments(said, [])]

    assert actual == [(2022, True), (2023, True)]


def test_lines_run_from_both_values_of_a_quarrel():
    """
    A fan closes, and an upright bar joins the two; nothing runs to their middle.
    """
    said = series(told(year(2022, "10"), year(2022, "20")), told(year(2023, "30")))
    actual = segments(said, [])

    assert actual == [
        Segment(2022, 2022, 10.0, 20.0),
        Segment(2022, 2023, 10.0, 30.0),
        Segment(2022, 2023, 20.0, 30.0),
    ]


def test_two_quarrels_are_joined_low_to_low_and_high_to_high():
    """
    The fan does not cross.
    """
    said = series(
        told(year(2022, "10"), year(2022, "20")), told(year(2023, "30"), year(2023, "40"))
    )
    actual = [(line.from_, line.to) for line in segments(said, []) if line.first != line.last]

    assert actual == [(10.0, 30.0), (20.0, 40.0)]


def test_three_against_two_are_joined_at_the_ends():
    """
    The one between stands by itself.
    """
    said = series(
        told(year(2022, "10"), year(2022, "15"), year(2022, "20")),
        told(year(2023, "30"), year(2023, "40")),
    )
    actual = [(line.from_, line.to) for line in segments(said, []) if line.first != line.last]

    assert actual == [(10.0, 30.0), (20.0, 40.0)]


def test_a_doubtful_figure_is_joined_to_nothing():
    """
    It stands outside the series.
    """
    said = series(told(year(2022, "10")), told(year(2023, "20", flag=Flag.DOUBTFUL)))

    assert segments(said, []) == []


def test_a_series_is_cut_where_the_rules_change():
    """
    The years before December 2024 are joined, those across it are not.
    """
    change = Event(
        office=None,
        start=date(2024, 12, 1),
        end=None,
        kind=EventKind.RULE_CHANGE,
        text=Phrase("Tarif berubah", "Fees changed"),
        source=None,
        url="",
    )
    said = series(*(told(year(number, "10")) for number in (2023, 2024, 2025)))
    actual = [(line.first, line.last) for line in segments(said, [change])]

    assert actual == [(2023, 2024)]


@pytest.mark.parametrize(
    ("day", "at"),
    [(date(2024, 1, 1), 2023.5), (date(2024, 7, 2), 2024.001), (date(2025, 1, 1), 2024.5)],
)
def test_a_day_stands_within_its_year(day, at):
    """
    A tick is the middle of its year.
    """
    assert at_year(day) == pytest.approx(at, abs=0.003)


def test_gaps_are_runs_of_years_without_a_figure():
    """
    With what stands on either side, if anything does.
    """
    said = series(told(year(2018, "10")), told(year(2021, "30")))

    assert list(gaps(said, range(2017, 2024))) == [
        Gap(2017, 2017, None, 10.0),
        Gap(2019, 2020, 10.0, 30.0),
        Gap(2022, 2023, 30.0, None),
    ]


@pytest.mark.parametrize(
    ("relation", "dotted"),
    [
        (Relation.EQ, False),
        (Relation.APPROX, False),
        (Relation.GT, True),
        (Relation.GE, True),
        (Relation.LT, True),
        (Relation.LE, True),
    ],
)
def test_a_line_to_a_mere_bound_is_dotted(relation, dotted):
    """
    "More than 10" is not where the office stood, so no solid line runs to it.
    """
    said = series(told(year(2022, "10", relation=relation)), told(year(2023, "20")))

    assert segments(said, []) == [Segment(2022, 2023, 10.0, 20.0, dotted)]


def test_a_line_to_a_quarrel_over_part_of_a_year_is_dotted():
    """
    As it is to any part of a year.
    """
    said = series(told(year(2022, "10")), told(part(2023, "9"), part(2023, "12")))

    assert [line.dotted for line in segments(said, []) if line.first != line.last] == [True, True]
