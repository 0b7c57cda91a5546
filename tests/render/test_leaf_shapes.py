"""Claims about components/render/leaf_shapes.py: cells alike are one shape at many places."""

from components.charts.marks import HALF
from components.charts.palette import LIGHT
from components.model import Language
from components.query import View
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.leaf_shapes import settled
from components.render.picture.ink import Ink
from components.render.picture.plots import ENDLESS, panels
from components.words import speaking


def cell(x: float, y: float) -> Ink:
    """A square with one round corner, as Vega writes it."""
    path = f"M{x},{y}L{x + 8},{y}C{x + 9},{y},{x + 10},{y + 1},{x + 10},{y + 2}L{x},{y + 10}Z"
    return Ink(x=0.0, y=5.0, style=(("fill", "#000000"),), path=path)


def test_cells_alike_have_one_outline_and_their_own_place():
    """
    A grid of a thousand cells is one definition and a thousand pairs of numbers.
    """
    one, other = settled(cell(20.5, 40.0)), settled(cell(363.25, 7.75))

    assert one.path == other.path == "M0,0L8,0C9,0,10,1,10,2L0,10Z"
    assert [(ink.x, ink.y) for ink in (one, other)] == [(20.5, 45.0), (363.25, 12.75)]


def test_a_sign_around_its_own_middle_is_left_alone():
    """
    Its place is its middle already.
    """
    sign = Ink(x=3.0, y=4.0, style=(), path=HALF)

    assert settled(sign) is sign


def test_nothing_moves():
    """
    Every mark of the coverage map covers what it covered, to a hundredth of a pixel.
    """
    drawing = draw(Chart.COVERAGE, View(), speaking(Language.ID))
    inks = [ink for ink in panels(drawing, LIGHT, 600).cut(ENDLESS).inks if ink.path]
    moved = [
        (ink, settled(ink))
        for ink in inks
        if any(abs(a - b) > 0.02 for a, b in zip(ink.extent, settled(ink).extent, strict=True))
    ]

    assert moved == []
    assert len({settled(ink).path for ink in inks}) < len({ink.path for ink in inks}) / 5
