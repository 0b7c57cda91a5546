"""Where reports disagree: every contradiction of an edition, the widest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from components.model import Figure, InstitutionKind, Parts, Period, differ
from components.query.store import Release


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """One institution, metric, breakdown and period with several exact values."""

    office: str
    metric: str
    parts: Parts
    period: Period
    figures: tuple[Figure, ...]

    @property
    def values(self) -> tuple[Decimal, ...]:
        """The distinct values, smallest first."""
        return tuple(sorted({figure.value for figure in self.figures}))

    @property
    def wide(self) -> bool:
        """Whether the gap is half a percent or more."""
        return differ(self.values)

    @property
    def gap(self) -> Fraction:
        """The largest value over the smallest, less one; a zero makes it endless (-1)."""
        low, high = self.values[0], self.values[-1]
        return Fraction(high - low) / abs(Fraction(low)) if low else Fraction(-1)


@lru_cache(maxsize=8)
def disputes(release: Release) -> tuple[Dispute, ...]:
    """Every group of statements whose exact, unflagged values differ, widest gap first."""
    groups: dict[tuple[str, str, Parts, Period], list[Figure]] = {}
    for figure in _exact(release.every()):
        key = (figure.office, figure.metric or "", figure.parts, figure.period)
        groups.setdefault(key, []).append(figure)
    found = [
        Dispute(office=office, metric=metric, parts=parts, period=period, figures=tuple(said))
        for (office, metric, parts, period), said in groups.items()
        if len({figure.value for figure in said}) > 1
    ]
    return tuple(sorted(found, key=_widest_first))


def of_office(release: Release, office: str) -> tuple[Dispute, ...]:
    """The disputes of one institution."""
    return tuple(one for one in disputes(release) if one.office == office)


def among_offices(release: Release) -> tuple[Dispute, ...]:
    """The disputes of immigration offices alone."""
    kind = InstitutionKind.OFFICE
    offices = release.catalogue.offices
    return tuple(one for one in disputes(release) if offices[one.office].kind is kind)


def _exact(figures: Iterable[Figure]) -> Iterable[Figure]:
    return (f for f in figures if f.metric and f.relation.exact and not f.flag)


def _widest_first(dispute: Dispute) -> tuple[bool, Fraction, str, str, Period]:
    gap = dispute.gap
    return (gap >= 0, -gap, dispute.office, dispute.metric, dispute.period)
