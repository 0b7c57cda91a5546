"""Derivation: one number worked out of statements, and which statements speak in it."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from components.model import Figure, Told
from components.query.changes import Step, Why
from components.query.intervals import Interval
from components.query.rates import Ratio


class Sort(StrEnum):
    """What a derived number is; its sentences are `derived.sort.*` in words/."""

    RATIO = "ratio"
    GOAL = "goal"
    CHANGE = "change"
    PART = "part"


class Bar(StrEnum):
    """Why a ratio or a share is not worked out; `derived.why.*` in words/, with `Why`."""

    NO_PARTNER = "no_partner"
    EXCEEDS = "exceeds"
    NOT_EXACT = "not_exact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Derivation:
    """
    One number worked out of what is told `above` and `below` the line, times `per`.

    `divisor` is the metric below the line.  Of a change, `above` is the later year and one is
    taken off.  `register` is the population that stands below where no statement does.
    `ends` are alike where nothing is in dispute; with none, or beside two, `why` says what
    stands in the way.
    """

    sort: Sort
    above: Told
    below: Told | None
    divisor: str
    register: int | None = None
    per: int = 1
    ends: tuple[Fraction, Fraction] | None = None
    why: Why | Bar | None = None
    ratio: Ratio | None = None
    step: Step | None = None

    @property
    def inputs(self) -> tuple[Figure, ...]:
        """The statements that go into it, one for each value that is spoken for."""
        sides = (self.above, self.below)
        return tuple(figure for told in sides if told for figure in spoken(told))

    @property
    def interval(self) -> Interval | None:
        """How far chance alone could have moved a ratio."""
        return self.ratio.interval if self.ratio else None


def speaks(told: Told, figure: Figure) -> bool:
    """Whether a statement's value is the one, or one of those, that drawings carry."""
    if figure.id == told.figure.id:
        return True
    plain = figure.relation.exact and not figure.flag
    beside = any(one.id == figure.id for one in told.beside)
    return beside and plain and figure.value in told.spoken_for


def spoken(told: Told) -> tuple[Figure, ...]:
    """One statement for each value that drawings carry; the one shown speaks for its own."""
    first: dict[object, Figure] = {told.figure.value: told.figure}
    for one in told.beside:
        if one.relation.exact and not one.flag:
            first.setdefault(one.value, one)
    return tuple(first[value] for value in told.spoken_for)
