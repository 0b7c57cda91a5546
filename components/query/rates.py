"""Ratios: a figure over the denominator that metrics.csv names, same institution and period."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from components.errors import BadAddress
from components.model import Metric, MetricKind, RatioKind, Told, Unit
from components.query.intervals import Interval, poisson, wilson

POPULATION = "population_served"
POPULATION_YEARS = (2023, 2025)
DAYS_A_YEAR = 366
NOT_COUNTED = frozenset({Unit.IDR, Unit.PERCENT, Unit.SCORE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """A ratio with its parts; `low` and `high` differ where a part is disputed."""

    told: Told
    denominator: str
    below: Told | None
    population: int | None
    low: Fraction
    high: Fraction
    per: int
    kind: RatioKind

    @property
    def disputed(self) -> bool:
        """Whether quarrelling reports leave a range."""
        return self.low != self.high

    @property
    def count(self) -> int | None:
        """The numerator where it is an exact, uncontested count of things; money is none."""
        figure = self.told.figure
        plain = _exact(self.told) and figure.unit not in NOT_COUNTED
        return int(figure.value) if plain and figure.value == int(figure.value) else None

    @property
    def size(self) -> int | None:
        """The denominator where it is exact and uncontested."""
        if self.below is None:
            return self.population
        value = self.below.figure.value
        return int(value) if _exact(self.below) and value == int(value) else None

    @property
    def interval(self) -> Interval | None:
        """
        How far chance alone could have moved it, on its own scale, at 95 %.

        A share has Wilson's interval, a rate the exact Poisson one of its numerator over a
        fixed denominator, money none.  None too where a side is disputed, flagged or not
        exact: its wording is then wider than chance.
        """
        count, size = self.count, self.size
        if count is None or size is None or count < 0:
            return None
        match self.kind:
            case RatioKind.SHARE:
                return wilson(count, size).times(self.per)
            case RatioKind.RATE:
                return poisson(count).times(self.per / size)
            case RatioKind.MONEY:
                return None


def denominator_of(metric: Metric, per: str) -> str:
    """The denominator, if it is the one that the catalogue gives; BadAddress else."""
    if metric.denominator != per:
        raise BadAddress(name="per", value=per, allowed=metric.denominator or "–")
    return per


def ratios(
    told: Iterable[Told], below: Iterable[Told], metric: Metric, people: Mapping[str, int]
) -> tuple[Ratio, ...]:
    """
    The ratio of each told figure that has a denominator of the same period.

    A stock may be of the nearest day within twelve months; the register's population of
    2024 serves 2023 to 2025 (DECISIONS 7).  Open-ended and flagged figures have none, nor
    has a share that would exceed the whole: one of its two figures must be wrong.
    """
    candidates: dict[str, list[Told]] = {}
    for one in below:
        candidates.setdefault(one.office, []).append(one)
    found = (_ratio(one, candidates.get(one.office, []), metric, people) for one in told)
    return tuple(one for one in found if one is not None)


def _ratio(
    told: Told, candidates: list[Told], metric: Metric, people: Mapping[str, int]
) -> Ratio | None:
    if not _countable(told) or not (metric.denominator and metric.per and metric.ratio_kind):
        return None
    below, population = None, None
    if metric.denominator == POPULATION:
        population = people.get(told.office) if _census_serves(told.year) else None
        values = [Fraction(population)] if population else []
    else:
        below = _nearest(told, candidates)
        values = [Fraction(value) for value in below.spoken_for] if below else []
    values = [value for value in values if value > 0]
    if not values:
        return None
    range_ = [Fraction(v) * metric.per / under for v in told.spoken_for for under in values]
    if metric.ratio_kind is RatioKind.SHARE and max(range_) > metric.per:
        return None
    return Ratio(
        told=told,
        denominator=metric.denominator,
        below=below,
        population=population,
        low=min(range_),
        high=max(range_),
        per=metric.per,
        kind=metric.ratio_kind,
    )


def _census_serves(year: int) -> bool:
    return POPULATION_YEARS[0] <= year <= POPULATION_YEARS[1]


def _nearest(told: Told, candidates: list[Told]) -> Told | None:
    usable = [one for one in candidates if _countable(one)]
    for one in usable:
        if one.figure.period == told.figure.period:
            return one
    days = [one for one in usable if one.is_stock]
    near = sorted(days, key=lambda one: (_gap(told, one), one.figure.id))
    return near[0] if near and _gap(told, near[0]) <= DAYS_A_YEAR else None


def _gap(told: Told, other: Told) -> int:
    return abs((told.figure.period.end - other.figure.period.end).days)


def _countable(told: Told) -> bool:
    figure = told.figure
    bounded = figure.relation.open_above or figure.relation.open_below
    return figure.flag is None and not bounded


def _exact(told: Told) -> bool:
    figure = told.figure
    return figure.flag is None and figure.relation.exact and not (told.disputed or told.outrun)


def derivable(metric: Metric) -> bool:
    """Whether the catalogue gives the metric a ratio at all."""
    return bool(metric.denominator and metric.ratio_kind) and metric.kind is not MetricKind.PERCENT
