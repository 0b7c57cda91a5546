"""The direction of an office's years, named only from five comparable ones (DECISIONS 8)."""

from collections.abc import Iterable
from enum import StrEnum
from itertools import combinations

from components.model import Event, MetricKind, Status, Told
from components.query.change import PANDEMIC_BASES
from components.query.findings import ENOUGH_YEARS
from components.render.when import runs_of
from components.words import Words

MOST_PAIRS = 0.9
COMPARABLE = frozenset({Status.EXACT, Status.EARLY, Status.ZERO})


class LeftOut(StrEnum):
    """Why a year between the first and the last is no point of a series."""

    PANDEMIC = "pandemic"
    DISPUTED = "disputed"
    WORDED = "worded"
    DOUBTFUL = "doubtful"
    NO_YEAR = "no_year"


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
    plain = (
        one
        for one in told
        if one.whole and one.status in COMPARABLE and one.year not in PANDEMIC_BASES
    )
    found = sorted(plain, key=lambda one: one.year)
    if breaks and found:
        last = max(event.start for event in breaks)
        after = found[-1].figure.period.end >= last
        found = [one for one in found if (one.figure.period.end >= last) is after]
    return tuple(found)


def left_out(told: Iterable[Told], points: tuple[Told, ...]) -> dict[int, LeftOut]:
    """Each year between the first and last point that is none itself, and why, oldest first."""
    if not points:
        return {}
    by_year = {one.year: one for one in told}
    taken = {one.year for one in points}
    between = range(points[0].year, points[-1].year)
    return {year: _why(year, by_year.get(year)) for year in between if year not in taken}


def left_out_text(years: dict[int, LeftOut], say: Words) -> str:
    """The years with their reasons: 2019 (laporan berbeda) serta 2020 dan 2021 (pandemi)."""
    texts = [
        say(
            f"sentence.left_out.{reason}",
            years=runs_of((year for year, why in years.items() if why is reason), say),
        )
        for reason in dict.fromkeys(years.values())
    ]
    return say("sentence.left_out.and").join(texts)


def _why(year: int, told: Told | None) -> LeftOut:
    if year in PANDEMIC_BASES:
        return LeftOut.PANDEMIC
    if told is None or (not told.whole and not told.figure.flag):
        return LeftOut.NO_YEAR
    if told.figure.flag:
        return LeftOut.DOUBTFUL
    return LeftOut.DISPUTED if told.disputed else LeftOut.WORDED
