"""Ranks: the places that an office may hold in a year, whatever wording and disputes allow."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import inf

from components.model import Coverage, InstitutionKind, MetricKind, RatioKind, Told
from components.query.answer import ENOUGH_OFFICES, Answer
from components.query.bounds import COUNTED_ALIKE, bounds, reach
from components.query.rates import Ratio

RANKINGS_KEPT = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank:
    """
    The best and the worst place from the largest down, the first is 1.

    `of` offices tell of the whole year; `part` others tell of a part of it and may yet come
    before some of them.
    """

    best: int
    worst: int
    of: int
    part: int = 0

    @property
    def sure(self) -> bool:
        """Whether only one place is left."""
        return self.best == self.worst


@dataclass(frozen=True, slots=True)
class _Runner:
    """An office in the field; a `whole` one stands in it for the year, a `placed` one is ranked."""

    office: str
    low: float
    high: float
    whole: bool = True
    placed: bool = True


@lru_cache(maxsize=RANKINGS_KEPT)
def ranks(answer: Answer, year: int) -> Mapping[str, Rank]:
    """
    The places of offices by their whole-year figures, or by their ratios where asked.

    None below eight such offices, for what is counted on a day, for what offices do not
    count alike, and for shares of an office's own goal.  A doubtful figure, and one of an
    office without a checkpoint where one is needed, is not in the field; a year that a part
    of it exceeds is, but has no place.  Of ratios only whole years are in it.
    """
    if not _rankable(answer):
        return {}
    field = list(_ratios(answer, year) if answer.denominator else _counts(answer, year))
    of = sum(one.whole for one in field)
    if of < ENOUGH_OFFICES:
        return {}
    lows = sorted(one.low for one in field)
    highs = sorted(one.high for one in field)
    return {
        one.office: Rank(
            best=1 + len(field) - bisect_right(lows, one.high),
            # its own reach is among those above its own least, unless it is one value
            worst=len(field) - bisect_right(highs, one.low) + (one.high == one.low),
            of=of,
            part=len(field) - of,
        )
        for one in field
        if one.placed
    }


def _rankable(answer: Answer) -> bool:
    """Whether offices count the metric alike, and the denominator where there is one."""
    metric, below = answer.metric, answer.denominator
    alike = all(one.unit in COUNTED_ALIKE for one in (metric, below) if one)
    goal = bool(below) and metric.ratio_kind is RatioKind.MONEY
    return alike and not goal and metric.kind is not MetricKind.STOCK


def _counts(answer: Answer, year: int) -> Iterator[_Runner]:
    for told in _field(answer, year):
        low, high = bounds(told)[0], _highest(told, answer)
        if told.whole:
            outrun = bool(told.outrun)
            yield _Runner(told.office, low, inf if outrun else high, placed=not outrun)
        elif told.figure.coverage is Coverage.PART:
            floor = low if answer.metric.adds_over_time else -inf
            ceiling = high if answer.metric.adds_over_time else inf
            yield _Runner(told.office, floor, ceiling, whole=False, placed=False)


def _ratios(answer: Answer, year: int) -> Iterator[_Runner]:
    field = {id(told) for told in _field(answer, year) if told.whole}
    for ratio in answer.ratios:
        if id(ratio.told) in field and (ratio.below is None or ratio.below.whole):
            outrun = any(side.outrun for side in (ratio.told, ratio.below) if side)
            low, high = _span(ratio, answer)
            yield _Runner(ratio.told.office, low, high, placed=not outrun)


def _span(ratio: Ratio, answer: Answer) -> tuple[float, float]:
    """Between what a ratio may lie: by the wording of both sides, and by chance."""
    above = bounds(ratio.told)[0], _highest(ratio.told, answer)
    below = (float(ratio.population or 0),) * 2
    if ratio.below:
        below = bounds(ratio.below)[0], _highest(ratio.below, answer)
    low = above[0] * ratio.per / below[1]
    high = above[1] * ratio.per / below[0] if below[0] else inf
    if ratio.interval:
        return min(low, ratio.interval.low), max(high, ratio.interval.high)
    return low, high


def _highest(told: Told, answer: Answer) -> float:
    return reach(told, answer.source(told.figure).published)


def _field(answer: Answer, year: int) -> Iterator[Told]:
    """What offices tell of the year, but what is doubtful or cannot be theirs."""
    for told in answer.in_(year):
        office = answer.office(told.office)
        misplaced = answer.metric.needs_checkpoint and office.checkpoint is False
        if office.kind is InstitutionKind.OFFICE and not told.figure.flag and not misplaced:
            yield told
