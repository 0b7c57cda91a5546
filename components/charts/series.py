"""Series: which years of an office are joined, how, and what lies between them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, pairwise

from components.charts.reading import Reading
from components.model import Event, Status

Pairs = list[tuple[float, float]]
BOUNDS = frozenset({Status.AT_LEAST, Status.AT_MOST})


@dataclass(frozen=True, slots=True)
class Segment:
    """A straight line from one year's value to another's; dotted where one is not firm."""

    first: int
    last: int
    from_: float
    to: float
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """A run of years for which nothing was found, between what was found before and after."""

    first: int
    last: int
    before: float | None
    after: float | None


def segments(series: Sequence[Reading], breaks: Iterable[Event]) -> list[Segment]:
    """
    The lines of one office: solid between whole years that follow one another, dotted
    to and from part of a year and a figure that is only a bound, from both values of a
    quarrel, never over a change of rules.
    """
    cuts = [at_year(event.start) for event in breaks]
    lines = [_bar(one) for one in series if len(one.values) > 1]
    for left, right in pairwise(sorted(series, key=lambda one: one.year)):
        follows = right.year == left.year + 1
        cut = any(left.year <= at <= right.year for at in cuts)
        doubtful = Status.DOUBTFUL in {left.status, right.status}
        if follows and not cut and not doubtful:
            dotted = not (_firm(left) and _firm(right))
            lines += [
                Segment(left.year, right.year, start, end, dotted)
                for start, end in _fan(left.values, right.values)
            ]
    return lines


def gaps(series: Sequence[Reading], years: Iterable[int]) -> Iterator[Gap]:
    """The runs of years without a reading."""
    known = {one.year: one.high for one in series}
    empty = [year for year in years if year not in known]
    for _, run in groupby(enumerate(empty), key=lambda pair: pair[1] - pair[0]):
        missing = [year for _, year in run]
        first, last = missing[0], missing[-1]
        yield Gap(first, last, known.get(first - 1), known.get(last + 1))


def at_year(day: date) -> float:
    """Where a day stands on an axis whose ticks are the middles of years."""
    return round(day.year + (day.timetuple().tm_yday - 1) / 365 - 0.5, 3)


def _firm(reading: Reading) -> bool:
    """Whether a solid line may run to it: a whole year whose size is told, be it roughly."""
    return reading.told.whole and reading.status not in BOUNDS


def _bar(reading: Reading) -> Segment:
    return Segment(reading.year, reading.year, reading.low, reading.high)


def _fan(left: tuple[float, ...], right: tuple[float, ...]) -> Pairs:
    if len(left) == len(right):
        return list(zip(left, right, strict=True))
    if 1 in {len(left), len(right)}:
        return [(start, end) for start in left for end in right]
    return [(left[0], right[0]), (left[-1], right[-1])]
