"""The direction of an office's years, named only from five comparable ones (DECISIONS 8)."""

from collections.abc import Iterable
from enum import StrEnum
from itertools import combinations

from components.model import Event, MetricKind, Status, Told
from components.query.change import PANDEMIC_BASES

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
    """
    Up or down where nine in ten pairs of the points go that way; unknown below five.

    The last step must not go against it: a series that has just turned has no direction.
    """
    if len(points) < ENOUGH_YEARS:
        return Direction.UNKNOWN
    values = [point.figure.value for point in points]
    pairs = list(combinations(values, 2))
    rises = sum(later > earlier for earlier, later in pairs)
    falls = sum(later < earlier for earlier, later in pairs)
    if rises >= MOST_PAIRS * len(pairs) and values[-1] >= values[-2]:
        return Direction.UP
    down = falls >= MOST_PAIRS * len(pairs) and values[-1] <= values[-2]
    return Direction.DOWN if down else Direction.NONE


def comparable_years(
    told: Iterable[Told], kind: MetricKind, breaks: tuple[Event, ...]
) -> tuple[Told, ...]:
    """
    The whole, exact, undisputed years of one office that may be read as one series.

    The years of closed counters, 2020 and 2021, stay out of it, and it never crosses a
    change of rules; scores have none.
    """
    if kind is MetricKind.INDEX:
        return ()
    plain = (one for one in told if one.status in COMPARABLE and one.year not in PANDEMIC_BASES)
    found = sorted(plain, key=lambda one: one.year)
    if breaks and found:
        last = max(event.start for event in breaks)
        after = found[-1].figure.period.end >= last
        found = [one for one in found if (one.figure.period.end >= last) is after]
    return tuple(found)
