"""The direction of an office's years, named only from five comparable ones (DECISIONS 8)."""

from collections.abc import Iterable
from enum import StrEnum
from itertools import combinations

from components.model import Event, MetricKind, Status, Told
from components.render.growth import PANDEMIC

ENOUGH_YEARS = 5
MOST_PAIRS = 0.9
COMPARABLE = frozenset({Status.EXACT, Status.EARLY, Status.ZERO})


class Direction(StrEnum):
    """What the comparable years show."""

    UP = "up"
    DOWN = "down"
    NONE = "none"
    UNKNOWN = "unknown"


def direction(points: tuple[Told, ...]) -> Direction:
    """Up or down where nine in ten pairs of the points go that way; unknown below five."""
    if len(points) < ENOUGH_YEARS:
        return Direction.UNKNOWN
    pairs = list(combinations((point.figure.value for point in points), 2))
    rises = sum(later > earlier for earlier, later in pairs)
    falls = sum(later < earlier for earlier, later in pairs)
    if rises >= MOST_PAIRS * len(pairs):
        return Direction.UP
    return Direction.DOWN if falls >= MOST_PAIRS * len(pairs) else Direction.NONE


def comparable_years(
    told: Iterable[Told], kind: MetricKind, breaks: tuple[Event, ...]
) -> tuple[Told, ...]:
    """
    The whole, exact, undisputed years of one office that may be read as one series.

    A series never begins in 2020 or 2021 and never crosses a change of rules; scores
    have none.
    """
    if kind is MetricKind.INDEX:
        return ()
    found = sorted((one for one in told if one.status in COMPARABLE), key=lambda one: one.year)
    if breaks and found:
        last = max(event.start for event in breaks)
        after = found[-1].figure.period.end >= last
        found = [one for one in found if (one.figure.period.end >= last) is after]
    while found and found[0].year in PANDEMIC:
        found = found[1:]
    return tuple(found)
