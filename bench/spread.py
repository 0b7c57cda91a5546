"""Spread: the middle of many measurements, and how far they lie apart."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Spread:
    """Some measurements of one thing."""

    values: tuple[float, ...]

    @classmethod
    def of(cls, values: Iterable[float]) -> "Spread":
        """The measurements, in order of size."""
        return cls(tuple(sorted(values)))

    @property
    def middle(self) -> float:
        """The median."""
        return median(self.values)

    def at(self, share: float) -> float:
        """The value below which that share of them lies, between neighbours where need be."""
        place = (len(self.values) - 1) * share
        low = int(place)
        high = min(low + 1, len(self.values) - 1)
        return self.values[low] + (self.values[high] - self.values[low]) * (place - low)

    @property
    def range(self) -> str:
        """The least and the most, as a table shows them."""
        return f"{_short(self.values[0])}–{_short(self.values[-1])}"


def _short(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
