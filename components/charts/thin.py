"""Thin: marks of status of any size, whose rims and arrows stay as small as on a small mark."""

from math import cos, pi, sin

from components.charts.marks import DISC, shape_of
from components.model import Status

RIM = 1.5  # pixels
DASH = 6.0  # pixels from the beginning of a dash to that of the next
FEWEST = 7
DRAWN = 0.62  # of each step
REACH = 4.5  # beyond this radius the arrow of a bound grows no further
TIP = 1.3  # how far a diamond reaches
BARB = ((0.0, -0.16), (1.55, -0.16), (1.0, -0.7), (1.24, -0.94), (2.2, 0.0))


def thin(status: Status, size: float) -> str:
    """The outline of a status on a mark that is `size` pixels wide; bounds point right or left."""
    match status:
        case Status.DISPUTED:
            return _diamond(size)
        case Status.APPROX:
            return _dashes(size)
        case Status.AT_LEAST:
            return DISC + _arrow(size, 1)
        case Status.AT_MOST:
            return DISC + _arrow(size, -1)
        case _:
            return shape_of(status, "right")


def _diamond(size: float) -> str:
    # the rim is measured across the side, its corner lies further in by the root of two
    inner = max(TIP - RIM * 2 / size * 2**0.5, TIP / 3)
    hole = f"M0,-{inner:.3f}L-{inner:.3f},0L0,{inner:.3f}L{inner:.3f},0Z"
    return f"M0,-{TIP}L{TIP},0L0,{TIP}L-{TIP},0Z{hole}"


def _dashes(size: float) -> str:
    inner = max(1 - RIM * 2 / size, 0.4)
    count = max(FEWEST, round(pi * size / DASH))
    step = 2 * pi / count
    return "".join(_dash(step * at, step * DRAWN, inner) for at in range(count))


def _dash(start: float, length: float, inner: float) -> str:
    end = start + length
    outer = f"M{_at(start, 1)}A1,1,0,0,1,{_at(end, 1)}"
    return f"{outer}L{_at(end, inner)}A{inner:.3f},{inner:.3f},0,0,0,{_at(start, inner)}Z"


def _at(angle: float, radius: float) -> str:
    return f"{radius * cos(angle):.3f},{radius * sin(angle):.3f}"


def _arrow(size: float, way: int) -> str:
    scale = min(1.0, REACH * 2 / size)
    points = (*BARB, *((x, -y) for x, y in reversed(BARB[:-1])))
    drawn = (f"{way * (1 + x * scale):.3f},{way * y * scale:.3f}" for x, y in points)
    return "M" + "L".join(drawn) + "Z"
