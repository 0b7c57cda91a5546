"""Claims about components/charts/marks.py."""

import pytest

from components.charts import marks
from components.charts.marks import DISC, arrow, dashed, ground_of, shape_of
from components.model import Status


@pytest.mark.parametrize(
    ("status", "shape"),
    [
        (Status.EXACT, DISC),
        (Status.EARLY, DISC),
        (Status.APPROX, dashed()),
        (Status.AT_LEAST, DISC + arrow("up")),
        (Status.AT_MOST, DISC + arrow("down")),
        (Status.PART, marks.HALF),
        (Status.DISPUTED, marks.DIAMOND),
        (Status.ZERO, marks.RING),
        (Status.DOUBTFUL, marks.WARNING),
    ],
)
def test_each_status_has_its_shape(status, shape):
    """
    LOOK 4: what is told early is told exactly, and only its receipt says when.
    """
    assert shape_of(status, "up") == shape


def test_no_two_statuses_differ_by_colour_alone():
    """
    Nine statuses, eight shapes: exact and told early share the disc.
    """
    shapes = {shape_of(status, "right") for status in Status}

    assert len(shapes) == len(Status) - 1


@pytest.mark.parametrize("status", Status)
def test_every_mark_has_ground_under_it(status):
    """
    So that no line shows through an open mark.
    """
    assert ground_of(status).startswith("M")


@pytest.mark.parametrize(
    ("way", "tip"), [("right", "3.2,0"), ("left", "-3.2,-0"), ("up", "0,-3.2"), ("down", "-0,3.2")]
)
def test_an_arrow_points_where_the_scale_grows(way, tip):
    """
    To the right in a ranking, up in a trend.
    """
    assert tip in arrow(way)


def test_a_hole_runs_against_its_rim():
    """
    Both SVG and canvas leave it open then: the outer arc sweeps one way, the inner the other.
    """
    assert marks.DISC.count("0,1,1,") == 2
    assert marks.HOLE.count("0,1,0,") == 2
