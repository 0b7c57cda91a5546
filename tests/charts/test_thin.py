"""Claims about components/charts/thin.py."""

import re

import pytest

from components.charts.marks import DISC, HALF, RING
from components.charts.thin import thin
from components.model import Status


def reach(outline):
    """The largest number in an outline."""
    return max(abs(float(number)) for number in re.findall(r"-?\d+\.?\d*", outline))


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("size", [4.5, 9.0, 32.0, 100.0])
def test_every_status_has_an_outline_of_any_size(status, size):
    """
    Closed, and without a number that is none.
    """
    outline = thin(status, size)

    assert outline.endswith("Z")
    assert "nan" not in outline


def test_the_rim_of_a_large_mark_is_as_thin_as_of_a_small_one():
    """
    In pixels: the hole of a large diamond is nearly as large as the diamond.
    """
    holes = [
        float(thin(Status.DISPUTED, size).rsplit("M0,-", 1)[1].split("L")[0]) for size in (9, 36)
    ]
    rims = [(1.3 - hole) * size / 2 for hole, size in zip(holes, (9, 36), strict=True)]

    assert rims[0] == pytest.approx(rims[1], abs=0.02)


def test_a_larger_ring_has_more_dashes():
    """
    Of the same length.
    """
    few, many = (thin(Status.APPROX, size).count("M") for size in (9, 36))

    assert (few, many) == (7, 19)


def test_an_arrow_grows_no_further_than_that_of_a_small_disc():
    """
    Four times the disc, the same arrow beside it.
    """
    small, large = (thin(Status.AT_LEAST, size).removeprefix(DISC) for size in (9, 36))

    assert (reach(small) - 1) * 9 / 2 == pytest.approx((reach(large) - 1) * 36 / 2, abs=0.02)


def test_at_most_points_the_other_way():
    """
    To where the scale gets smaller.
    """
    right, left = thin(Status.AT_LEAST, 20), thin(Status.AT_MOST, 20)

    assert right != left
    assert left.removeprefix(DISC).startswith("M-1.000")


@pytest.mark.parametrize(
    ("status", "outline"),
    [(Status.EXACT, DISC), (Status.EARLY, DISC), (Status.PART, HALF), (Status.ZERO, RING)],
)
def test_the_rest_is_drawn_as_everywhere(status, outline):
    """
    One shape for each way a figure can be known.
    """
    assert thin(status, 9) == outline
