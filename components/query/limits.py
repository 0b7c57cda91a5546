"""Limits: how far from a common rate chance alone would leave an office of some size."""

from dataclasses import dataclass
from math import ceil, isfinite

from scipy import special

from components.model import RatioKind
from components.query.intervals import Interval


def limits(rate: float, size: float, level: float, kind: RatioKind) -> Interval:
    """
    The exact limits around a common rate, interpolated between whole counts.

    Spiegelhalter, Stat Med 24 (2005) 1185–1202, appendix: of a share the counts are
    binomial, of a rate Poisson.  Without the interpolation they would be saw-toothed.
    """
    rest = (1 - level) / 2
    low, high = (_limit(_Chance(rate, size, kind), chance) for chance in (rest, 1 - rest))
    return Interval(low / size, high / size)


def beyond(count: int, size: int, rate: float, level: float, kind: RatioKind) -> bool:
    """
    Whether chance would leave a count so far out less often than the level allows.

    By the exact chance of that count or one farther out: the interpolated upper limit
    lies up to one count nearer, and would accuse a few who are where chance puts many.
    """
    chance = _Chance(rate, size, kind)
    return min(chance.up_to(count), 1 - chance.up_to(count - 1)) < (1 - level) / 2


def residual(count: int, size: int, rate: float, kind: RatioKind) -> float:
    """By how many of its own standard deviations a count lies off the common rate."""
    off = count - size * rate
    spread = size * rate * (1 - rate if kind is RatioKind.SHARE else 1)
    return float(off / spread**0.5) if spread else 0.0


@dataclass(frozen=True, slots=True)
class _Chance:
    """How likely each count is at an office of that size, were it like all together."""

    rate: float
    size: float
    kind: RatioKind

    def up_to(self, count: int) -> float:
        """The chance of that count or fewer."""
        if count < 0:
            return 0.0
        if self.kind is RatioKind.SHARE:
            return float(special.bdtr(min(count, self.most), self.most, self.rate))
        return float(special.pdtr(count, self.rate * self.size))

    def reached(self, chance: float) -> int:
        """The smallest count whose chance, with all fewer, is that or more."""
        if self.kind is RatioKind.SHARE:
            guess = float(special.bdtrik(chance, self.most, self.rate))
        else:
            guess = float(special.pdtrik(chance, self.rate * self.size))
        # a real number near the count, or none at all where the rate is nil or the whole
        count = ceil(guess) if isfinite(guess) and guess > 0 else 0
        while count > 0 and self.up_to(count - 1) >= chance:
            count -= 1
        while self.up_to(count) < chance:
            count += 1
        return count

    @property
    def most(self) -> int:
        """The count that none exceeds, of a share."""
        return round(self.size)


def _limit(chances: _Chance, chance: float) -> float:
    count = chances.reached(chance)
    at, below = chances.up_to(count), chances.up_to(count - 1)
    return max(count - (at - chance) / (at - below), 0.0)
