"""Ruler: where years and values fall in pixels on a plot of known size."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

PAD = 22.0


@dataclass(frozen=True, slots=True)
class Tier:
    """A range of plot widths that share one placing, made for the narrowest of them."""

    number: int
    made_for: float
    below: float


TIERS = (Tier(0, 270, 420), Tier(1, 420, 640), Tier(2, 640, inf))


def of_this_width(tiers: Sequence[Tier]) -> str:
    """The Vega expression that lets through the rows of the tier the drawing is in."""
    *narrower, widest = tiers
    chosen = str(widest.number)
    for tier in reversed(narrower):
        chosen = f"width < {tier.below:g} ? {tier.number} : {chosen}"
    return f"datum.tier === ({chosen})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruler:
    """The scales of a trend: years from pad to pad, values from the floor to the top."""

    years: tuple[int, ...]
    top: float
    height: float

    def across(self, year: float, width: float) -> float:
        """Pixels from the left for a plot of that width."""
        span = self.years[-1] - self.years[0]
        share = (year - self.years[0]) / span if span else 0.5
        return PAD + share * (width - 2 * PAD)

    def down(self, value: float) -> float:
        """Pixels from the top."""
        return self.height * (1 - value / self.top)
