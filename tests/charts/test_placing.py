"""Claims about components/charts/placing.py."""

from dataclasses import replace
from math import inf

from hypothesis import given
from hypothesis import strategies as some

from components.charts.placing import Box, Field, Label, placed

PLOT = Field(width=400, height=300)


def label(x=200.0, y=150.0, **fields):
    """A label in the middle of the plot unless told otherwise."""
    return Label(**{"text": "Malang 73.338", "x": x, "y": y, "size": 13, **fields})


def test_a_label_stands_above_its_point():
    """
    Where nothing is in the way.
    """
    (spot,) = placed([label()], PLOT)

    assert (spot.x, spot.y < 150) == (200.0, True)


def test_a_label_of_a_minimum_stands_below():
    """
    There the lines come from above.
    """
    (spot,) = placed([label(below=True)], PLOT)

    assert spot.y > 150


def test_a_label_stays_within_the_plot():
    """
    Pushed back from the edge, still over its point.
    """
    (spot,) = placed([label(x=398.0)], PLOT)

    assert spot.box.right <= PLOT.width


def test_an_unneeded_label_gives_way():
    """
    Two of the same place: the more important one is said.
    """
    dots = tuple(Box(x, 0, x + 9, 300) for x in range(0, 400, 10))
    first, second = placed(
        [label(needed=True), label(text="s.d. Nov")], Field(width=400, height=300, dots=dots)
    )

    assert (first is None, second is None) == (False, True)


def test_a_label_avoids_a_line():
    """
    A steep line above its point sends it elsewhere.
    """
    (spot,) = placed([label()], Field(width=400, height=300, lines=((200, 0, 200, 150),)))

    assert spot.box.crossed((200, 0, 200, 150)) == 0


def test_an_upright_label_is_never_set_aslant():
    """
    On a map it would be taken for a neighbour's.
    """
    box = [Box(150, 120, 250, 180)]
    (spot,) = placed([label(aslant=False)], Field(width=400, height=300, dots=tuple(box)))

    assert spot is None


point = some.tuples(some.floats(0, 400), some.floats(20, 280))


@given(some.lists(point, min_size=1, max_size=7))
def test_needed_labels_are_all_placed_inside(points):
    """
    However the points lie.
    """
    spots = placed([label(x=x, y=y, needed=True) for x, y in points], PLOT)

    assert all(spot and -PLOT.head <= spot.box.top for spot in spots)
    assert all(spot and spot.box.left >= -0.001 for spot in spots)


@given(some.lists(point, min_size=2, max_size=5, unique_by=lambda at: round(at[1] / 60)))
def test_labels_of_points_well_apart_never_touch(points):
    """
    Sixty pixels apart is room for both.
    """
    spots = placed([label(x=x, y=round(y / 60) * 60, needed=True) for x, y in points], PLOT)
    boxes = [spot.box for spot in spots if spot]

    assert not any(one.meets(other) for one in boxes for other in boxes if one is not other)


def test_a_needed_label_lies_over_no_other_where_that_costs_all():
    """
    As on a map: then it is left out, where elsewhere it would be laid over its neighbour.
    """
    wall = tuple(Box(0, top, 400, top + 4) for top in range(0, 300, 5))
    strict = replace(PLOT, taken=wall, over=inf)

    assert placed([label(needed=True)], strict) == [None]
    assert placed([label(needed=True)], replace(PLOT, taken=wall)) != [None]


def test_a_label_is_clear_of_the_lines_of_a_wider_plot_too():
    """
    Drawn wider a line lies flatter: what stood above it then stands in it.
    """
    steep, flatter = (200, 150, 220, 300), (200, 150, 400, 110)
    plot = Field(width=400, height=300, lines=(steep,))

    (narrow,) = placed([label()], plot)
    (both,) = placed([label(wider=(flatter,))], plot)

    assert narrow.box.crossed(flatter) > 0
    assert both.box.crossed(flatter) == both.box.crossed(steep) == 0
