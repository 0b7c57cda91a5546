"""Where reports disagree: every contradiction of an edition, the widest first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from components.model import Figure, InstitutionKind, MetricKind, Parts, Period, Told, differ
from components.query.store import Release
from components.query.suspects import suspects
from components.query.telling import tell


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """
    One institution, metric, breakdown and period with several exact values.

    Of a stock, `period` is the shortest of the spans that end on its day.
    """

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
    # metric by metric: no quarrel is over two, and a large edition is never held as a whole
    found = [one for slug in release.catalogue.metrics for one in _over(slug, release)]
    return tuple(sorted(found, key=_widest_first))


def _over(metric: str, release: Release) -> Iterator[Dispute]:
    groups: dict[tuple[str, Parts, Period], list[Figure]] = {}
    for figure in _exact(suspects(release, release.catalogue.metric(metric))):
        key = (figure.office, figure.parts, _time(figure, release))
        groups.setdefault(key, []).append(figure)
    for (office, parts, _), said in groups.items():
        if len({figure.value for figure in said}) > 1:
            period = max(figure.period for figure in said)
            yield Dispute(
                office=office, metric=metric, parts=parts, period=period, figures=tuple(said)
            )


@lru_cache(maxsize=8)
def outruns(release: Release) -> tuple[Told, ...]:
    """
    What is smaller than a part of itself (`Told.outrun` names the parts), the widest first.

    Offices and all breakdowns included: a year of 45 against 58 by June is no dispute
    over one period, but both cannot be right.
    """
    metrics = release.catalogue.metrics.values()
    found = [t for m in metrics for t in tell(release.metric(m.slug), m) if t.outrun]
    return tuple(sorted(found, key=_most_outrun))


def of_office(release: Release, office: str) -> tuple[Dispute, ...]:
    """The disputes of one institution."""
    return tuple(one for one in disputes(release) if one.office == office)


def among_offices(release: Release) -> tuple[Dispute, ...]:
    """The disputes of immigration offices alone."""
    kind = InstitutionKind.OFFICE
    offices = release.catalogue.offices
    return tuple(one for one in disputes(release) if offices[one.office].kind is kind)


def _time(figure: Figure, release: Release) -> Period:
    """Its period; a stock is of the day on which its span ends, whenever that began."""
    if release.catalogue.metric(figure.metric or "").kind is MetricKind.STOCK:
        return Period(figure.period.end, figure.period.end)
    return figure.period


def _most_outrun(told: Told) -> tuple[Fraction, str, str, int]:
    most = max(figure.value for figure in told.outrun)
    whole = max(told.values)
    excess = Fraction(most - whole) / Fraction(whole) if whole else Fraction(most)
    return -excess, told.office, told.metric, told.year


def _exact(figures: Iterable[Figure]) -> Iterable[Figure]:
    return (f for f in figures if f.metric and f.relation.exact and not f.flag)


def _widest_first(dispute: Dispute) -> tuple[bool, Fraction, str, str, Period]:
    gap = dispute.gap
    return (gap >= 0, -gap, dispute.office, dispute.metric, dispute.period)
