"""Composition: what totals of a year are made of by one key, each office and time by itself."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from components.model import Figure, Office, Period, Phrase, Standing, Told, Unit
from components.query.answer import ENOUGH_OFFICES, Answer
from components.query.kinds import FEWEST, KIND, kinds_of, told_kinds
from components.query.whole import Whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """The parts of an answer by one key, be it of a breakdown or KIND: metrics of their own."""

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
    def toned(self) -> tuple[str, ...]:
        """The values in the order of their tones: a kind has its own wherever it is drawn."""
        if self.key != KIND:
            return self.named
        return tuple(k.slug for k in kinds_of(self.answer.metric, self.answer.release.catalogue))

    @property
    def latest(self) -> int | None:
        """The newest year that enough offices break down, of those most do; whole years first."""
        rows = [row for row in self.rows if row.is_office and row.yearly] or self.rows
        years = Counter(row.year for row in rows)
        enough = min(ENOUGH_OFFICES, max(years.values(), default=0))
        return max((year for year, n in years.items() if n >= enough), default=None)

    def label(self, part: Told) -> Phrase:
        """What readers call a part: the nationality, or the short name of the metric."""
        catalogue = self.answer.release.catalogue
        key, value = part.parts[0]
        return catalogue.metric(value).short if key == KIND else catalogue.label(key, value)

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
    institutions; the years of one office by their age.  No two times are ever laid end to
    end, nor are percentages.
    """
    alone = [one for one in _by(answer, key) if year in {None, one.year}]
    fewest = FEWEST if key == KIND else 1
    rows = [row for row in _rows(answer, alone) if len(row.parts) >= fewest]
    rows.sort(key=_size if year or len({row.office.slug for row in rows}) > 1 else _age)
    return Composition(answer=answer, key=key, year=year, rows=tuple(rows))


def keys(answer: Answer) -> tuple[str, ...]:
    """The keys by which any total of an answer is broken down alone, KIND apart."""
    found = {one.parts[0][0] for one in answer.parts if len(one.parts) == 1}
    return tuple(sorted(found))


def _by(answer: Answer, key: str) -> Iterator[Told]:
    for one in told_kinds(answer) if key == KIND else answer.parts:
        plain = one.figure.unit is not Unit.PERCENT
        if plain and len(one.parts) == 1 and one.parts[0][0] == key:
            yield one


def _rows(answer: Answer, parts: Iterable[Told]) -> Iterator[Whole]:
    """A row for each time that any part leads with, and whatever else speaks of just that time."""
    of_year: dict[tuple[str, int], list[Told]] = defaultdict(list)
    for one in parts:
        of_year[one.office, one.year].append(one)
    for (slug, year), mine in of_year.items():
        at = answer.at(slug, year)
        for period in dict.fromkeys(one.figure.period for one in mine):
            found = [told for one in mine if (told := _of_period(one, period))]
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
    """What is told of exactly that time, be it what stands for the year or not."""
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


def _age(row: Whole) -> tuple[bool, bool, int, int]:
    return not row.is_office, not row.yearly, -row.year, -row.period.days


def _size(row: Whole) -> tuple[bool, bool, bool, Decimal, int, str]:
    size = min(row.total.spoken_for) if row.total else Decimal(-1)
    return not row.is_office, not row.yearly, row.total is None, -size, -row.year, row.office.short
