"""The marks of status: one shape for each way a figure can be known (LOOK 4)."""

from functools import cache
from math import cos, pi, sin
from typing import Literal, TypeAlias

from components.model import Status

Way: TypeAlias = Literal["right", "left", "up", "down"]
Point: TypeAlias = tuple[float, float]

RIM = 0.7  # inner radius of every open mark
DASHES = 7
DISC = "M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0Z"
# holes run the other way round: both SVG and canvas then leave them open
HOLE = f"M{RIM},0A{RIM},{RIM},0,1,0,-{RIM},0A{RIM},{RIM},0,1,0,{RIM},0Z"
RING = DISC + HOLE
HALF = f"{DISC}M0,{RIM}A{RIM},{RIM},0,0,0,0,-{RIM}Z"
DIAMOND = "M0,-1.3L1.3,0L0,1.3L-1.3,0ZM0,-0.75L-0.75,0L0,0.75L0.75,0Z"
WARNING = (
    "M0,-1.25L1.35,1.05L-1.35,1.05ZM0,-0.6L-0.83,0.73L0.83,0.73Z"
    "M-0.13,-0.2L0.13,-0.2L0.13,0.52L-0.13,0.52Z"
)
TRIANGLE = "M0,-0.95L0.95,0.7L-0.95,0.7Z"
UNDER_DISC = "M1.3,0A1.3,1.3,0,1,1,-1.3,0A1.3,1.3,0,1,1,1.3,0Z"
UNDER_DIAMOND = "M0,-1.5L1.5,0L0,1.5L-1.5,0Z"
UNDER_WARNING = "M0,-1.5L1.6,1.25L-1.6,1.25Z"
UNDER_TRIANGLE = "M0,-1.4L1.4,1.05L-1.4,1.05Z"
ARROW: tuple[Point, ...] = (
    (1.0, -0.16),
    (2.55, -0.16),
    (2.0, -0.7),
    (2.24, -0.94),
    (3.2, 0.0),
    (2.24, 0.94),
    (2.0, 0.7),
    (2.55, 0.16),
    (1.0, 0.16),
)


def shape_of(status: Status, more: Way) -> str:
    """The outline of a status, filled without a stroke; `more` is where the scale grows."""
    match status:
        case Status.EXACT | Status.EARLY:
            return DISC
        case Status.APPROX:
            return dashed()
        case Status.AT_LEAST:
            return DISC + arrow(more)
        case Status.AT_MOST:
            return DISC + arrow(OPPOSITE[more])
        case Status.PART:
            return HALF
        case Status.DISPUTED:
            return DIAMOND
        case Status.ZERO:
            return RING
        case Status.DOUBTFUL:
            return WARNING


def ground_of(status: Status) -> str:
    """What is laid under a mark so that no line shows through or touches it."""
    match status:
        case Status.DISPUTED:
            return UNDER_DIAMOND
        case Status.DOUBTFUL:
            return UNDER_WARNING
        case _:
            return UNDER_DISC


OPPOSITE: dict[Way, Way] = {"right": "left", "left": "right", "up": "down", "down": "up"}


@cache
def dashed() -> str:
    """A ring of dashes."""
    step = 2 * pi / DASHES
    return "".join(_dash(step * number, step * 0.62) for number in range(DASHES))


@cache
def arrow(way: Way) -> str:
    """An arrow that leaves the disc."""
    return "M" + "L".join(f"{x:g},{y:g}" for x, y in (_turned(point, way) for point in ARROW)) + "Z"


def _dash(start: float, length: float) -> str:
    end = start + length
    outer = f"M{_at(start, 1)}A1,1,0,0,1,{_at(end, 1)}"
    return f"{outer}L{_at(end, RIM)}A{RIM},{RIM},0,0,0,{_at(start, RIM)}Z"


def _at(angle: float, radius: float) -> str:
    return f"{radius * cos(angle):.3f},{radius * sin(angle):.3f}"


def _turned(point: Point, way: Way) -> Point:
    x, y = point
    turned = {"right": (x, y), "left": (-x, -y), "up": (y, -x), "down": (-y, x)}
    return turned[way]
