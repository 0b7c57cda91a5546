"""Composition: what totals of a year are made of by one key, each office and time by itself."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from components.model import Figure, InstitutionKind, Office, Period, Standing, Told, Unit
from components.query.answer import Answer


class Balance(StrEnum):
    """How the parts stand to the total of their time; only the first two can be reckoned."""

    OPEN = "open"
    EVEN = "even"
    OVER = "over"
    DISPUTED = "disputed"
    ROUGH = "rough"
    DOUBTFUL = "doubtful"
    OTHER_TIME = "other_time"
    NO_TOTAL = "no_total"


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """
    One office and period: the parts reports name, largest first, and the total of that period.

    `year_total` is what stands for the year where that speaks of another time.  Flagged parts
    come last.  `rest` is what an exact total holds beyond exact parts, else zero.
    """

    office: Office
    year: int
    period: Period
    total: Told | None
    year_total: Told | None
    parts: tuple[Told, ...]

    @property
    def yearly(self) -> bool:
        """Whether it may stand beside whole years."""
        return any(one.figure.coverage.yearly or one.is_stock for one in self.parts)

    @property
    def is_office(self) -> bool:
        """Whether an office speaks, and not what stands above or beside offices."""
        return self.office.kind is InstitutionKind.OFFICE

    @property
    def drawn(self) -> tuple[Told, ...]:
        """The parts that nobody doubts."""
        return tuple(one for one in self.parts if not one.figure.flag)

    @property
    def balance(self) -> Balance:
        """What may be said of the total and its parts together."""
        if any(one.figure.flag for one in self.parts):
            return Balance.DOUBTFUL
        if self.total is None:
            return Balance.OTHER_TIME if self.year_total else Balance.NO_TOTAL
        if self.total.figure.flag:
            return Balance.DOUBTFUL
        everything = (self.total, *self.parts)
        if any(one.disputed for one in everything):
            return Balance.DISPUTED
        if not all(one.figure.relation.exact for one in everything):
            return Balance.ROUGH
        if self._beyond == 0:
            return Balance.EVEN
        return Balance.OPEN if self._beyond > 0 else Balance.OVER

    @property
    def rest(self) -> Decimal:
        """What no report breaks down; zero where that cannot be reckoned."""
        return self._beyond if self.balance is Balance.OPEN else Decimal(0)

    @property
    def reach(self) -> Decimal:
        """How long the bar is: to the end of the total or of the parts laid end to end."""
        ends = sum((max(one.spoken_for) for one in self.drawn), Decimal(0))
        return max([ends, *(self.total.spoken_for if self.total else ())])

    @property
    def _beyond(self) -> Decimal:
        if self.total is None:
            return Decimal(0)
        return self.total.figure.value - sum((p.figure.value for p in self.parts), Decimal(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """The breakdowns of an answer by one key: `named` is by how many offices and then by size."""

    answer: Answer
    key: str
    year: int | None
    rows: tuple[Whole, ...]

    @property
    def named(self) -> tuple[str, ...]:
        """The values of the key: those of most offices first, the largest single figure next."""
        rows: dict[str, set[str]] = defaultdict(set)
        largest: dict[str, Decimal] = defaultdict(Decimal)
        for row in self.rows:
            for part in row.drawn:
                value = part.parts[0][1]
                rows[value].add(row.office.slug)
                largest[value] = max(largest[value], part.figure.value)
        return tuple(sorted(rows, key=lambda one: (-len(rows[one]), -largest[one], one)))

    @property
    def offices(self) -> tuple[Office, ...]:
        """Who breaks a total down at all."""
        return tuple({row.office.slug: row.office for row in self.rows}.values())

    @property
    def told_offices(self) -> tuple[Office, ...]:
        """Of whom any figure of the year is known, broken down or not."""
        totals = (one for one in self.answer.told if self.year in {None, one.year})
        slugs = dict.fromkeys([*(one.office for one in totals), *(o.slug for o in self.offices)])
        return tuple(self.answer.office(slug) for slug in slugs)


def composition_by_office(answer: Answer, key: str, year: int | None) -> Composition:
    """
    A row for each office and period with parts by that key; of every year where none is named.

    Offices' whole years by their totals come first, then their parts of a year, then other
    institutions; no two times are ever laid end to end, nor are percentages.
    """
    alone = [
        one
        for one in answer.parts
        if len(one.parts) == 1
        and one.parts[0][0] == key
        and year in {None, one.year}
        and one.figure.unit is not Unit.PERCENT
    ]
    rows = sorted(_rows(answer, alone), key=_place)
    return Composition(answer=answer, key=key, year=year, rows=tuple(rows))


def _rows(answer: Answer, parts: Iterable[Told]) -> Iterator[Whole]:
    together: dict[tuple[str, int, Period], list[Told]] = defaultdict(list)
    for one in parts:
        together[one.office, one.year, one.figure.period].append(one)
    for (slug, year, period), found in together.items():
        at = answer.at(slug, year)
        found.sort(key=lambda one: (bool(one.figure.flag), -one.figure.value, one.parts))
        total = _of_period(at, period) if at else None
        yield Whole(
            office=answer.office(slug),
            year=year,
            period=period,
            total=total,
            year_total=None if total else at,
            parts=tuple(found),
        )


def _of_period(told: Told, period: Period) -> Told | None:
    """The total of exactly that time, be it the one that stands for the year or not."""
    if told.figure.period == period:
        return told
    said = [one for one in told.shorter if one.period == period]
    if not said:
        return None
    lead = min(said, key=_weight)
    beside = tuple(one for one in said if one is not lead)
    return replace(told, figure=lead, beside=beside, shorter=())


def _weight(figure: Figure) -> tuple[bool, bool, str]:
    leads = figure.standing in {Standing.SHOWN, Standing.SUPERSEDED}
    return bool(figure.flag), not leads, figure.id


def _place(row: Whole) -> tuple[bool, bool, bool, Decimal, int, str]:
    size = min(row.total.spoken_for) if row.total else Decimal(-1)
    return not row.is_office, not row.yearly, row.total is None, -size, -row.year, row.office.short
