"""Intervals: how far chance alone could have moved a share or a rate."""

from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from scipy import special

USUAL_LEVEL = 0.95
INTERVALS_KEPT = 4096


@dataclass(frozen=True, slots=True)
class Interval:
    """From the lowest to the highest value that a level of confidence leaves open."""

    low: float
    high: float

    def times(self, factor: float) -> "Interval":
        """The same on another scale."""
        return Interval(self.low * factor, self.high * factor)


@lru_cache(maxsize=INTERVALS_KEPT)
def wilson(count: int, of: int, level: float = USUAL_LEVEL) -> Interval:
    """
    The score interval of a share, without continuity correction.

    Wilson, J Am Stat Assoc 22 (1927) 209–212; method 3 of Newcombe, Stat Med 17 (1998)
    857–872.  A share of nothing begins at 0, a share of all ends at 1.
    """
    z = float(special.ndtri((1 + level) / 2))
    middle = count + z * z / 2
    reach = z * sqrt(z * z / 4 + count * (of - count) / of)
    low, high = (middle - reach) / (of + z * z), (middle + reach) / (of + z * z)
    return Interval(low if count else 0.0, high if count < of else 1.0)


@lru_cache(maxsize=INTERVALS_KEPT)
def poisson(count: int, level: float = USUAL_LEVEL) -> Interval:
    """
    The exact interval of the mean behind a count.

    Garwood, Biometrika 28 (1936) 437–442: what lies beyond either end has half of the
    rest of the level.  Of a count of 0 the low end is 0, so that the high end (3.689 at
    95 %) is a one-sided bound of 97.5 %.
    """
    beyond = (1 - level) / 2
    low = float(special.gammaincinv(count, beyond)) if count else 0.0
    return Interval(low, float(special.gammaincinv(count + 1, 1 - beyond)))
