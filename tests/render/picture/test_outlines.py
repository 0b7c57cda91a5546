"""Claims about components/render/picture/outlines.py: shapes written short say the same."""

import pytest

from components.charts.marks import DISC, HALF, RING
from components.render.picture.outlines import (
    Box,
    box,
    extent,
    is_polygon,
    number,
    polygon,
    radius,
    rounded,
)

QUARTERS = (
    "M5.5,0C5.5,3.038,3.038,5.5,0,5.5C-3.038,5.5,-5.5,3.038,-5.5,0"
    "C-5.5,-3.038,-3.038,-5.5,0,-5.5C3.038,-5.5,5.5,-3.038,5.5,0Z"
)


@pytest.mark.parametrize(
    ("value", "text"),
    [(3.0, "3"), (3.14159, "3.14"), (-0.001, "0"), (100.0, "100"), (0.5, "0.5"), (-2.5, "-2.5")],
)
def test_a_number_is_as_short_as_it_can_be(value, text):
    """
    Two decimals, no trailing noughts, no minus nought.
    """
    assert number(value) == text


def test_a_disc_is_known_in_both_of_vegas_spellings():
    """
    Arcs for its own circle, curves for ours.
    """
    assert radius("M12,0A12,12,0,1,1,-12,0A12,12,0,1,1,12,0") == 12
    assert radius(QUARTERS) == 5.5
    assert radius(DISC) == 1


@pytest.mark.parametrize("path", [RING, HALF, "M0,0h9v9h-9Z", "M1,0L0,1L-1,0L0,-1Z", ""])
def test_no_other_shape_is_taken_for_a_disc(path):
    """
    A ring drawn as a disc would turn a stated zero into a figure.
    """
    assert radius(path) is None


def test_a_rectangle_is_known():
    """
    And a shape with another corner is not one.
    """
    assert box("M0,0h10.5v4h-10.5Z") == (10.5, 4.0)
    assert box("M0,0h10.5v4h-10.5L3,3Z") is None


def test_the_extent_holds_arcs_and_relative_steps():
    """
    Cells, rules and discs alike.
    """
    assert extent("M0,0h10v4h-10Z") == Box(0, 0, 10, 4)
    assert extent(DISC) == Box(-1, -1, 1, 1)
    assert extent("M3,4L-1,9") == Box(-1, 4, 3, 9)


def test_a_polygon_of_two_parts_stays_where_it_is():
    """
    Each part begins at a place of its own: a relative beginning would set the second astray.
    """
    two = "M0,0L10,0L10,10ZM100,100L110,100L110,110Z"

    assert polygon(two, 1, 2, None) == "M1,2l10,0 0,10zM101,102l10,0 0,10z"


def test_what_lies_outside_a_view_is_left_out():
    """
    A map of Java does not carry the coasts of Papua.
    """
    two = "M0,0L10,0L10,10ZM100,100L110,100L110,110Z"

    assert polygon(two, 0, 0, Box(0, 0, 50, 50)) == "M0,0l10,0 0,10z"


def test_steps_never_drift():
    """
    Rounding is of places, not of steps: a thousand of them end where they should.
    """
    path = "M0,0" + "".join(f"L{n * 0.333:.3f},0" for n in range(1, 1001))
    steps = polygon(path, 0, 0, None).split("l")[1].split(" ")

    assert abs(sum(float(step.split(",")[0]) for step in steps) - 333) <= 0.5


def test_curves_are_no_polygons():
    """
    Their handles would be lost.
    """
    assert is_polygon("M0,0L1.5,-2L3e-5,4Z")
    assert not is_polygon(QUARTERS)


def test_rounding_keeps_the_commands():
    """
    Only the numbers grow shorter.
    """
    assert rounded("M2.739,0A2.7386,2.7,0,1,1,-2.739,0Z") == "M2.74,0A2.74,2.7,0,1,1,-2.74,0Z"
