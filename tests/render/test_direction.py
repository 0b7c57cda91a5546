"""Claims about components/render/direction.py: a direction needs five comparable years."""

from datetime import date

import pytest

from components.model import Event, EventKind, Flag, Language, MetricKind, Phrase, Relation
from components.query import View, ask
from components.render.direction import (
    Direction,
    LeftOut,
    comparable_years,
    direction,
    left_out,
    left_out_text,
)
from components.words import speaking
from tests.figures import figure, told, year

CHANGE = Event(
    office=None,
    start=date(2024, 12, 1),
    end=None,
    kind=EventKind.RULE_CHANGE,
    text=Phrase("x", "x"),
    source=None,
    url="",
)


def series(*values, first=2011):
    return tuple(told(year(first + at, str(value))) for at, value in enumerate(values))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((1, 2, 3, 4), Direction.UNKNOWN),
        ((1, 2, 3, 4, 5), Direction.UP),
        ((5, 4, 3, 2, 1), Direction.DOWN),
        ((1, 2, 3, 5, 4), Direction.NONE),
        ((2, 1, 3, 4, 5), Direction.UP),
        ((1, 3, 2, 5, 4), Direction.NONE),
        ((7, 7, 7, 7, 7), Direction.NONE),
        ((1, 5, 2, 4, 3, 6), Direction.NONE),
    ],
)
def test_nine_in_ten_pairs_make_a_direction(values, expected):
    """
    DECISIONS 8: and a series that has just turned has none.
    """
    actual = direction(series(*values))

    assert actual == expected


def test_the_years_of_closed_counters_stay_out():
    """
    LOOK 7: fifteen offices grew by a median of 330 % from 2021.
    """
    found = comparable_years(series(1, 2, 3, 4, 5, first=2019), MetricKind.COUNT, ())

    assert [one.year for one in found] == [2019, 2022, 2023]


@pytest.mark.parametrize(
    "doubtful",
    [
        told(year(2015, "9", relation=Relation.APPROX)),
        told(year(2015, "9", relation=Relation.GE)),
        told(year(2015, "9", flag=Flag.UNVERIFIED)),
        told(year(2015, "9"), year(2015, "12")),
    ],
)
def test_only_exact_undisputed_whole_years_count(doubtful):
    """
    A vague or quarrelled year is no point of a series.
    """
    found = comparable_years([*series(1, 2, 3, 4), doubtful], MetricKind.COUNT, ())

    assert [one.year for one in found] == [2011, 2012, 2013, 2014]


def test_a_change_of_rules_cuts_the_series_at_its_newest_side():
    """
    Revenue before and after December 2024 is not like for like.
    """
    told_ = (*series(1, 2, 3, first=2022), told(year(2025, "9")))

    found = comparable_years(told_, MetricKind.MONEY, (CHANGE,))

    assert [one.year for one in found] == [2024, 2025]


def test_scores_have_no_series():
    """
    Survey scores change their scale from one to the next.
    """
    actual = comparable_years(series(1, 2, 3, 4, 5), MetricKind.INDEX, ())

    assert actual == ()


@pytest.mark.parametrize(
    ("metric", "office", "last", "expected"),
    [
        ("passports_issued", "blitar", 2025, Direction.UP),
        ("passports_issued", "surakarta", 2023, Direction.UP),
        ("passports_issued", "malang", 2024, Direction.UNKNOWN),
        ("deportations", "blitar", 2024, Direction.NONE),
    ],
)
def test_directions_of_the_real_series(metric, office, last, expected):
    """
    DECISIONS 8: real for passports and deportations at some offices.
    """
    answer = ask(View(metrics=(metric,), offices=(office,), last=last))
    points = comparable_years(answer.told, answer.metric.kind, answer.breaks)

    assert direction(points) == expected


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ([], LeftOut.NO_YEAR),
        ([told(year(2013, "9"), year(2013, "12"))], LeftOut.DISPUTED),
        ([told(year(2013, "9", relation=Relation.APPROX))], LeftOut.WORDED),
        ([told(year(2013, "9", flag=Flag.DOUBTFUL))], LeftOut.DOUBTFUL),
        ([told(figure("9", start=date(2013, 1, 1), end=date(2013, 6, 30)))], LeftOut.NO_YEAR),
    ],
)
def test_every_year_left_out_has_its_reason(between, expected):
    """
    A direction that hides a quarrelled year claims more than it knows.
    """
    points = (*series(1, 2, first=2011), *series(4, 5, first=2014))

    assert left_out([*points, *between], points) == {2013: expected}


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.ID, "2019 (laporan berbeda) serta 2020 dan 2021 (pandemi)"),
        (Language.EN, "2019 (reports differ) as well as 2020 and 2021 (pandemic)"),
    ],
)
def test_the_years_left_out_are_named_in_both_languages(language, expected):
    """
    Blitar: the reports of 2019 differ, and its counters were closed in 2020 and 2021.
    """
    answer = ask(View(metrics=("passports_issued",), offices=("blitar",), last=2025))
    points = comparable_years(answer.told, answer.metric.kind, answer.breaks)

    actual = left_out_text(left_out(answer.told, points), speaking(language))

    assert actual == expected
