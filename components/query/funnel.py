"""The funnel: the ratios of one year by size, and how far from their common rate chance reaches."""

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import sqrt
from statistics import quantiles

from components.model import InstitutionKind, Office, RatioKind
from components.query.answer import ENOUGH_OFFICES, Answer
from components.query.intervals import Interval
from components.query.limits import beyond, limits, residual
from components.query.rates import Ratio

INNER, OUTER = 0.95, 0.998
COUNTED = frozenset({RatioKind.SHARE, RatioKind.RATE})
A_TENTH = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One office: what was counted, out of how many, and the bands that it lies outside of."""

    office: Office
    ratio: Ratio
    count: int
    size: int
    outside_inner: bool
    outside_outer: bool

    @property
    def value(self) -> float:
        """Its ratio."""
        return float(self.ratio.low)


@dataclass(frozen=True, kw_only=True)
class Funnel:
    """
    Offices of one year around their common rate, the largest denominator first.

    The common rate is that of all of them together: a line to read by, the figure of nobody.
    `left_out` counts the offices that have a ratio but none that chance could be told of.
    """

    year: int
    kind: RatioKind
    per: int
    points: tuple[Point, ...]
    left_out: int

    @cached_property
    def count(self) -> int:
        """The numerators of the common rate together."""
        return sum(point.count for point in self.points)

    @cached_property
    def size(self) -> int:
        """The denominators of the common rate together."""
        return sum(point.size for point in self.points)

    @property
    def centre(self) -> float:
        """The common rate, on the scale of the ratios."""
        return float(Fraction(self.count) * self.per / self.size)

    @cached_property
    def outside_inner(self) -> tuple[Point, ...]:
        """The offices outside the band of 95 %."""
        return tuple(point for point in self.points if point.outside_inner)

    @cached_property
    def outside_outer(self) -> tuple[Point, ...]:
        """The offices outside the band of 99.8 %."""
        return tuple(point for point in self.points if point.outside_outer)

    @cached_property
    def residuals(self) -> tuple[float, ...]:
        """By how many standard deviations each office lies off the common rate."""
        rate = self.count / self.size
        return tuple(residual(one.count, one.size, rate, self.kind) for one in self.points)

    @property
    def dispersion(self) -> float:
        """The mean squared residual, a ratio of variances: near 1 where chance alone acts."""
        return _mean_square(self.residuals)

    @cached_property
    def trimmed(self) -> float:
        """
        The same with the outer tenth of the residuals at either end drawn in (winsorised).

        A single office far out then cannot make all of them look unlike.
        """
        deciles = quantiles(self.residuals, n=A_TENTH, method="inclusive")
        low, high = deciles[0], deciles[-1]
        return _mean_square(tuple(min(max(one, low), high) for one in self.residuals))

    @property
    def wider(self) -> float:
        """How many times wider than chance the offices lie: a ratio of standard deviations."""
        return sqrt(self.trimmed)

    @property
    def overdispersed(self) -> bool:
        """Whether they lie wider than chance: the trimmed variance is over 1 by two deviations."""
        return self.trimmed > 1 + 2 * sqrt(2 / len(self.points))

    def limits(self, size: float, level: float) -> Interval:
        """Between what ratios chance leaves an office of that denominator."""
        return limits(self.count / self.size, size, level, self.kind).times(self.per)


def funnel(answer: Answer, year: int) -> Funnel | None:
    """
    The funnel of a year, None below eight offices.

    It holds offices alone, whole years on both sides, exact, undisputed and unflagged.
    Method: Spiegelhalter, Stat Med 24 (2005) 1185–1202.
    """
    kind, per = answer.metric.ratio_kind, answer.metric.per
    if answer.denominator is None or kind not in COUNTED or not per:
        return None
    mine = [one for one in answer.ratios if one.told.year == year and _of_office(one, answer)]
    kept = [one for one in mine if _plain(one)]
    if len(kept) < ENOUGH_OFFICES:
        return None
    parts = [(one, one.count or 0, one.size or 1) for one in kept]
    rate = sum(count for _, count, _ in parts) / sum(size for _, _, size in parts)
    points = [
        _point(ratio, count, size, rate, kind, answer)
        for ratio, count, size in sorted(parts, key=lambda one: (-one[2], one[0].told.office))
    ]
    left_out = len(mine) - len(kept)
    return Funnel(year=year, kind=kind, per=per, points=tuple(points), left_out=left_out)


def _point(
    ratio: Ratio, count: int, size: int, rate: float, kind: RatioKind, answer: Answer
) -> Point:
    inner, outer = (beyond(count, size, rate, level, kind) for level in (INNER, OUTER))
    return Point(
        office=answer.office(ratio.told.office),
        ratio=ratio,
        count=count,
        size=size,
        outside_inner=inner,
        outside_outer=outer,
    )


def _of_office(ratio: Ratio, answer: Answer) -> bool:
    return answer.office(ratio.told.office).kind is InstitutionKind.OFFICE


def _plain(ratio: Ratio) -> bool:
    """Whether chance can be told of it, and both sides are of a whole year."""
    whole = ratio.told.whole and (ratio.below is None or ratio.below.whole)
    return whole and ratio.interval is not None


def _mean_square(numbers: tuple[float, ...]) -> float:
    return sum(one * one for one in numbers) / len(numbers)
