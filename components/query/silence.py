"""Coverage: what was found for each office and year of a metric, and what was not."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from components.model import Metric, Office, Status, Told
from components.query.answer import Answer, ask
from components.query.kept import kept
from components.query.rows import SPAN
from components.query.store import Release
from components.query.telling import tell, totals, weight
from components.query.view import View

HALF_YEAR = 181
GLIMPSES_ROOM = 64_000_000


class Found(StrEnum):
    """What a cell of the silence map shows; the words are `found.<value>`."""

    WHOLE = "whole"
    MOST = "most"
    SHORT = "short"
    DISPUTED = "disputed"
    DOUBTFUL = "doubtful"
    NOTHING = "nothing"
    NOT_OPEN = "not_open"
    NOT_APPLICABLE = "not_applicable"

    @property
    def counts(self) -> bool:
        """Whether the cell belongs to the denominator."""
        return self not in {Found.NOT_OPEN, Found.NOT_APPLICABLE}

    @property
    def any(self) -> bool:
        """Whether anything was found."""
        return self.counts and self is not Found.NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One office (or metric) and year; `partly` where it is empty but for parts of a total."""

    office: Office
    metric: Metric
    year: int
    found: Found
    told: Told | None
    partly: bool = False


@dataclass(frozen=True, slots=True)
class Silence:
    """The cells of a grid, and the day of the last word of each office on the metric."""

    answer: Answer
    cells: tuple[Cell, ...]
    last_word: dict[str, date]

    @property
    def tally(self) -> Counter[Found]:
        """How many cells of each sort."""
        return Counter(cell.found for cell in self.cells)

    def ever(self) -> dict[str, bool]:
        """For each office that counts, whether anything at all was found."""
        seen: dict[str, bool] = {}
        for cell in self.cells:
            if cell.found.counts:
                seen[cell.office.slug] = seen.get(cell.office.slug, False) or cell.found.any
        return seen


def silence(view: View, years: tuple[int, ...]) -> Silence:
    """The grid of a view's metric over some years, offices as the view asks."""
    answer = ask(view.with_(first=None, last=None))
    cells = tuple(_cell(answer, office, year) for office in answer.offices for year in years)
    return Silence(answer, cells, _last_words(answer.release, answer))


def of_office(
    office: Office, metrics: tuple[Metric, ...], years: tuple[int, ...], pin: str | None = None
) -> tuple[Cell, ...]:
    """The grid of one office, metric by year, in the edition pinned."""
    mine = View(offices=(office.slug,), release=pin)
    asked = (ask(mine.with_(metrics=(metric.slug,))) for metric in metrics)
    return tuple(_cell(answer, office, year) for answer in asked for year in years)


@lru_cache(maxsize=128)
def stated(release: Release, metric: Metric) -> frozenset[tuple[str, int]]:
    """The offices and years of which anything is stated, be it a part of a total or of a span."""
    return frozenset(
        (office, year)
        for office, start, end in release.distinct(metric.slug, "office_id", *SPAN)
        for year in range(start.year, end.year + 1)
    )


def _weight(told: Mapping[int, Told]) -> int:
    return weight(told.values())


@kept(weigh=_weight, room=GLIMPSES_ROOM)
def glimpses(release: Release, metric: Metric, office: str) -> Mapping[int, Told]:
    """What is told of an office by year, be it of a single month: such a year is not silent."""
    told = tell(release.at(metric.slug, office), metric, months=True)
    return {one.year: one for one in totals(told)}


def found_in(told: Told | None, office: Office, metric: Metric, year: int) -> Found:
    """What a cell shows for what was told of that office and year."""
    if told is None:
        if not office.existed_in(year):
            return Found.NOT_OPEN
        if metric.needs_checkpoint and office.checkpoint is False:
            return Found.NOT_APPLICABLE
        return Found.NOTHING
    match told.status:
        case Status.DOUBTFUL:
            return Found.DOUBTFUL
        case Status.DISPUTED:
            return Found.DISPUTED
        case Status.PART:
            return Found.MOST if told.figure.period.days >= HALF_YEAR else Found.SHORT
        case _:
            return Found.WHOLE


def _cell(answer: Answer, office: Office, year: int) -> Cell:
    place = (office.slug, year)
    metric, told = answer.metric, answer.at(*place)
    anything = told is not None or place in stated(answer.release, metric)
    if told is None and anything:
        told = glimpses(answer.release, metric, office.slug).get(year)
    found = found_in(told, office, metric, year)
    partly = found is Found.NOTHING and anything
    return Cell(office=office, metric=metric, year=year, found=found, told=told, partly=partly)


def _last_words(edition: Release, answer: Answer) -> dict[str, date]:
    days: dict[str, date] = {}
    asked = {office.slug for office in answer.offices}
    for office, source in edition.distinct(answer.metric.slug, "office_id", "source_id"):
        published = edition.sources[source].published
        if office in asked and published and published > days.get(office, date.min):
            days[office] = published
    return days
