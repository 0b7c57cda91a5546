"""Claims about components/query/pairs.py."""

from datetime import date
from fractions import Fraction

import pytest

from components.query import View
from components.query import pairs as module
from components.query.pairs import Pair, pairs
from tests.figures import Flag, Relation, figure, told, year

BUDGET = ("budget_spent", "budget_allocated")


def test_an_amount_is_paired_with_its_goal_of_the_same_year(small_world):
    """
    11.72 of 12.44 billion, and 11.04 of 10.
    """
    spent, reached = pairs(View(), *BUDGET), pairs(View(), "revenue", "revenue_target")

    assert [(row.office.slug, row.year, row.share) for row in spent.rows] == [
        ("contoh-satu", 2024, (Fraction(1172, 1244),) * 2)
    ]
    assert [row.share for row in reached.rows] == [(Fraction(1104, 1000),) * 2]
    assert (spent.answer.metric.slug, spent.goal.metric.slug) == BUDGET


@pytest.mark.parametrize(
    ("done", "goal", "fits"),
    [
        (told(year(2024, "9")), told(year(2024, "10")), True),
        (told(year(2024, "9", relation=Relation.APPROX)), told(year(2024, "10")), True),
        (told(year(2024, "0")), told(year(2024, "10")), True),
        (told(year(2024, "9", flag=Flag.DOUBTFUL)), told(year(2024, "10")), False),
        (told(year(2024, "9", relation=Relation.GE)), told(year(2024, "10")), False),
        (told(year(2024, "9")), told(year(2024, "10", relation=Relation.LE)), False),
        (
            told(year(2024, "9")),
            told(figure("10", end=date(2024, 11, 30))),
            False,
        ),
        (told(year(2024, "9")), told(year(2024, "0")), False),
    ],
    ids=[
        "plain",
        "about",
        "nothing reached",
        "doubtful",
        "at least",
        "at most",
        "apart",
        "no goal",
    ],
)
def test_only_two_plain_numbers_of_one_period_make_a_pair(done, goal, fits):
    """
    A goal of nothing cannot be reached by any share.
    """
    actual = module._fits(done, goal)

    assert actual is fits


def test_a_quarrel_leaves_a_range(catalogue):
    """
    The lowest share and the highest that the statements allow.
    """
    row = Pair(
        office=catalogue.office("malang"),
        year=2024,
        done=told(year(2024, "8"), year(2024, "9")),
        goal=told(year(2024, "10"), year(2024, "20")),
    )

    assert row.share == (Fraction(2, 5), Fraction(9, 10))


def test_the_newest_year_stands_first(edition):
    """
    On the real facts, then by the office's name; and each pair is of one period.
    """
    rows = pairs(View(), "revenue", "revenue_target").rows
    order = [(-row.year, row.office.short) for row in rows]

    assert rows
    assert order == sorted(order)
    assert all(row.done.figure.period == row.goal.figure.period for row in rows)
