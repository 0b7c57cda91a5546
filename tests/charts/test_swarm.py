"""Claims about components/charts/swarm.py."""

from itertools import combinations
from math import hypot

from components.charts.swarm import FARTHEST, Grain, offsets


def test_marks_apart_stay_on_the_line():
    """
    Only what would hide another is moved.
    """
    assert offsets([Grain((0.0,), 4), Grain((20.0,), 4), Grain((60.0,), 4)]) == [0.0, 0.0, 0.0]


def test_no_mark_hides_another():
    """
    Fifteen offices that state about as many deportations as this one.
    """
    grains = [Grain((30.0,), 6), *(Grain((30.0 + at % 4,), 3) for at in range(15))]
    away = offsets(grains)
    pairs = combinations(zip(grains, away, strict=True), 2)

    assert away[0] == 0.0
    assert all(
        hypot(one.places[0] - other.places[0], here - there) >= one.radius + other.radius
        for (one, here), (other, there) in pairs
    )


def test_the_two_ends_of_a_quarrel_move_together():
    """
    They share their line.
    """
    away = offsets([Grain((10.0,), 4), Grain((10.0, 90.0), 4), Grain((90.0,), 4)])

    assert [one == 0 for one in away] == [True, False, True]


def test_a_crowd_never_leaves_its_strip():
    """
    What finds no place stands at the edge.
    """
    away = offsets([Grain((5.0,), 6)] * 40)

    assert max(map(abs, away)) <= FARTHEST


def test_nothing_is_no_swarm():
    """
    An empty strip.
    """
    assert offsets([]) == []
