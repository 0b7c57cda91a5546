"""Ruler of a funnel: how far its scales reach, and where they put a size and a ratio."""

from dataclasses import dataclass
from functools import cached_property
from math import inf, log

from components.charts.ruler import Tier
from components.query.funnel import INNER, OUTER, Funnel
from components.query.intervals import Interval

LEFT, RIGHT, TOP, BOTTOM = 44, 12, 14, 46
# unlike a trend's, these widths hold the ticks at the left as well
TIERS = (Tier(0, 308, 420), Tier(1, 420, 640), Tier(2, 640, inf))
HEIGHTS = (310, 370, 430)  # of those tiers
STEPS = 48
AIR_ACROSS, LEAST_SPREAD = 1.25, 3.0
AIR_ABOVE, AIR_LOG = 1.12, 1.5
MOST_BAND = 1.8


@dataclass(frozen=True, slots=True)
class Curve:
    """Both bands at one denominator, on the scale of the ratios."""

    size: float
    inner: Interval
    outer: Interval


@dataclass(frozen=True)
class FunnelRuler:
    """The scales of one funnel: the denominator by its logarithm, the ratio so or evenly."""

    found: Funnel
    logarithmic: bool

    @cached_property
    def sizes(self) -> tuple[float, float]:
        """The ends of the scale across."""
        sizes = [point.size for point in self.found.points]
        low, high = min(sizes) / AIR_ACROSS, max(sizes) * AIR_ACROSS
        wider = max(LEAST_SPREAD * low / high, 1.0) ** 0.5
        return low / wider, high * wider

    @cached_property
    def ratios(self) -> tuple[float, float]:
        """The ends of the scale upwards; a share ends at the whole."""
        values = [*(point.value for point in self.found.points), self.found.centre]
        if self.logarithmic:
            return min(values) / AIR_LOG, max(values) * AIR_LOG
        # the band of the smallest office, unless it would press all dots to the ground
        band = self.found.limits(self.sizes[0], OUTER).high
        top = max(*values, min(band, max(values) * MOST_BAND)) * AIR_ABOVE or 1.0
        return 0.0, min(top, float(self.found.per)) if self.is_share else top

    @property
    def is_share(self) -> bool:
        """Whether no ratio can exceed the whole."""
        return self.found.kind == "share"

    @cached_property
    def curve(self) -> tuple[Curve, ...]:
        """The bands from the smallest to the largest denominator drawn."""
        low, high = self.sizes
        sizes = (low * (high / low) ** (step / STEPS) for step in range(STEPS + 1))
        return tuple(
            Curve(size, self.found.limits(size, INNER), self.found.limits(size, OUTER))
            for size in sizes
        )

    def within(self, ratio: float) -> float:
        """The ratio, or the end of the scale that it lies beyond."""
        low, high = self.ratios
        return min(max(ratio, low), high)

    def across(self, size: float, tier: Tier) -> float:
        """Pixels from the left."""
        low, high = self.sizes
        share = log(size / low) / log(high / low)
        return LEFT + share * (tier.made_for - LEFT - RIGHT)

    def down(self, ratio: float, tier: Tier) -> float:
        """Pixels from the top."""
        low, high = self.ratios
        ratio = self.within(ratio)
        share = log(ratio / low) / log(high / low) if self.logarithmic else ratio / high
        return HEIGHTS[tier.number] - BOTTOM - share * (HEIGHTS[tier.number] - BOTTOM - TOP)
