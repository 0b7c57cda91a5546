"""Last word: what the edition holds of each office, and how long ago the newest report was."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from components.model import Figure, InstitutionKind, MetricKind, Office
from components.query.edition import FEW_STATEMENTS
from components.query.store import Release, release

YEAR = 365


class Order(StrEnum):
    """How a list of offices is ordered; the words are `last_word.order.<value>`."""

    EVIDENCE = "evidence"
    NAME = "name"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True, kw_only=True)
class LastWord:
    """
    What is held of one office: statements, the reports and metrics among them.

    `newest` is the day of the latest dated report that states a figure, `days` from it to the
    edition's day, and `later` whether a report without a date tells of a time after it, and so
    may be newer.  `whole` is the newest year that any metric tells as a whole.
    """

    office: Office
    statements: int
    reports: int
    metrics: int
    newest: date | None
    days: int | None
    later: bool
    whole: int | None

    @property
    def age(self) -> int | None:
        """The days since the last word, None where they are not known."""
        return None if self.later else self.days

    @property
    def recent(self) -> bool:
        """Whether a dated report of the last 365 days states a figure."""
        return self.days is not None and self.days <= YEAR


@dataclass(frozen=True, slots=True)
class LastWords:
    """The last word of every office that exists on the day of an edition."""

    release: Release
    rows: tuple[LastWord, ...]

    def ordered(self, order: Order = Order.EVIDENCE) -> tuple[LastWord, ...]:
        """
        The rows in an order; by evidence the most statements first, then the most reports.

        By age, offices whose last word is of unknown age stand last.
        """
        return tuple(sorted(self.rows, key=lambda row: _place(row, order)))

    @property
    def standing(self) -> tuple[LastWord, ...]:
        """Those of offices that stood the year before: only they can be silent so long."""
        before = self.release.day.year - 1
        return tuple(row for row in self.rows if row.office.existed_in(before))

    @property
    def new(self) -> tuple[LastWord, ...]:
        """The others."""
        stood = {row.office.slug for row in self.standing}
        return tuple(row for row in self.rows if row.office.slug not in stood)


def last_words(pin: str | None = None) -> LastWords:
    """The last words in the edition pinned."""
    return _last_words(release(pin))


@lru_cache(maxsize=4)
def _last_words(edition: Release) -> LastWords:
    said_by = _by_office(edition)
    stocks = {
        slug for slug, one in edition.catalogue.metrics.items() if one.kind is MetricKind.STOCK
    }
    offices = edition.catalogue.of_kind(InstitutionKind.OFFICE)
    return LastWords(
        edition,
        tuple(
            _last_word(office, said_by(office.slug), edition, stocks)
            for office in offices
            if office.existed_in(edition.day.year)
        ),
    )


def _by_office(edition: Release) -> Callable[[str], Sequence[Figure]]:
    """What each office says; of a large edition that of one office alone is held at a time."""
    if edition.statements > FEW_STATEMENTS:
        return edition.office
    found: dict[str, list[Figure]] = defaultdict(list)
    for figure in edition.every():
        found[figure.office].append(figure)
    return found.__getitem__


def _last_word(
    office: Office, said: Sequence[Figure], edition: Release, stocks: set[str]
) -> LastWord:
    sources = {figure.source for figure in said}
    dated = [day for slug in sources if (day := edition.sources[slug].published)]
    newest = max(dated, default=None)
    return LastWord(
        office=office,
        statements=len(said),
        reports=len(sources),
        metrics=len({figure.metric for figure in said if figure.metric}),
        newest=newest,
        days=(edition.day - newest).days if newest else None,
        later=newest is not None and _outdated(newest, said, edition),
        whole=max(_whole_years(said, stocks), default=None),
    )


def _outdated(newest: date, said: Iterable[Figure], edition: Release) -> bool:
    """Whether a report without a date tells of a time after the newest dated one."""
    undated = (figure for figure in said if edition.sources[figure.source].published is None)
    return any(figure.period.end > newest for figure in undated)


def _whole_years(said: Iterable[Figure], stocks: set[str]) -> Iterable[int]:
    """The years of which a total is told as a whole, without a warning."""
    return (
        figure.period.start.year
        for figure in said
        if figure.metric
        and figure.metric not in stocks
        and not figure.parts
        and figure.coverage.yearly
        and not figure.flag
    )


def _place(row: LastWord, order: Order) -> tuple[int, int, str]:
    name = row.office.short.casefold()
    match order:
        case Order.NAME:
            return 0, 0, name
        case Order.NEWEST | Order.OLDEST:
            if row.age is None:
                return 1, 0, name
            return 0, row.age if order is Order.NEWEST else -row.age, name
        case _:
            return -row.statements, -row.reports, name
