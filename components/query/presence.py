"""Presence: for each office on the map, how far a metric is known at all."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from components.model import InstitutionKind, Office, Status, Told
from components.query.answer import Answer
from components.query.silence import glimpses, stated


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
    years = set(answer.years)
    partly = {
        slug for slug, year in stated(answer.release, answer.metric) if not years or year in years
    }
    told: dict[str, list[Told]] = defaultdict(list)
    for one in answer.told:
        told[one.office].append(one)
    places = (
        _place(
            office,
            told[office.slug] or _glimpse(office, answer),
            last,
            partly=office.slug in partly,
        )
        for office in answer.offices
        if office.kind is InstitutionKind.OFFICE and office.lat is not None
    )
    return Presence(answer, tuple(places))


def _glimpse(office: Office, answer: Answer) -> list[Told]:
    """The newest of what an office told of, be it a single month: that is not nothing."""
    first, last = answer.view.first, answer.view.last
    found = glimpses(answer.release, answer.metric, office.slug)
    years = [year for year in found if (first or year) <= year <= (last or year)]
    return [found[year] for year in sorted(years)[-1:]]


def _place(office: Office, told: Sequence[Told], last: int, *, partly: bool) -> Place:
    whole = [one for one in told if one.whole and one.status is not Status.APPROX]
    if whole:
        return Place(office=office, state=State.WHOLE, told=whole[-1])
    if told:
        return Place(office=office, state=State.PART, told=told[-1])
    new = office.first_year is not None and office.first_year > last
    state = State.NEW if new else State.NOTHING
    return Place(office=office, state=state, told=None, partly=partly)
