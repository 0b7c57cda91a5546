"""Presence: for each office on the map, how far a metric is known at all."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from components.model import InstitutionKind, Office, Status, Told
from components.query.answer import Answer
from components.query.silence import stated
from components.query.telling import tell, totals


class State(StrEnum):
    """What the map shows of an office."""

    WHOLE = "whole"
    PART = "part"
    NOTHING = "nothing"
    NEW = "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """
    An office and the newest figure of its best sort, None where nothing was found.

    `partly` is where nothing was found but parts of a total or a span over the turn of a year.
    """

    office: Office
    state: State
    told: Told | None
    partly: bool = False


@dataclass(frozen=True, eq=False)
class Presence:
    """Every office that has a place on the map, and the answer it was read from."""

    answer: Answer
    places: tuple[Place, ...]

    @property
    def tally(self) -> Counter[State]:
        """How many offices of each state."""
        return Counter(place.state for place in self.places)


@lru_cache(maxsize=8)
def presence(answer: Answer) -> Presence:
    """
    How each office of an answer is known: by a whole year, in part, not at all, or too new.

    Too new is an office that opened after the last year of which anything is told.
    """
    last = max((told.year for told in answer.told), default=0)
    glimpses = _glimpses(answer)
    years = set(answer.years)
    partly = {
        slug for slug, year in stated(answer.release, answer.metric) if not years or year in years
    }
    places = (
        _place(
            office,
            answer.of(office.slug),
            glimpses.get(office.slug),
            last,
            partly=office.slug in partly,
        )
        for office in answer.offices
        if office.kind is InstitutionKind.OFFICE and office.lat is not None
    )
    return Presence(answer, tuple(places))


def _glimpses(answer: Answer) -> dict[str, Told]:
    """The newest of what each office told of, be it a single month: that is not nothing."""
    view = answer.view
    figures = [
        figure
        for figure in answer.release.metric(answer.metric.slug)
        if figure.period.year is not None
        and (view.first or figure.period.year) <= figure.period.year
        and (view.last or figure.period.year) >= figure.period.year
    ]
    return {one.office: one for one in totals(tell(figures, answer.metric, months=True))}


def _place(
    office: Office, told: tuple[Told, ...], glimpse: Told | None, last: int, *, partly: bool
) -> Place:
    whole = [one for one in told if one.whole and one.status is not Status.APPROX]
    if whole:
        return Place(office=office, state=State.WHOLE, told=whole[-1])
    if told or glimpse:
        return Place(office=office, state=State.PART, told=told[-1] if told else glimpse)
    new = office.first_year is not None and office.first_year > last
    state = State.NEW if new else State.NOTHING
    return Place(office=office, state=state, told=None, partly=partly)
