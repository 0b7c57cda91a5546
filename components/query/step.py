"""Step: one institution's two years of a metric, and the change, or why none is stated."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from itertools import product

from components.model import Doubt, Figure, Office, Told, Unit
from components.query.answer import Answer
from components.query.change import BARRING, PANDEMIC_BASES, Change, change
from components.query.compare import Setting, compare

ENOUGH_FOR_PERCENT = 100


class Why(StrEnum):
    """Why no change is stated; its sentences are `changes.why.*` in words/."""

    DISPUTED = "disputed"
    OUTRUN = "outrun"
    PART = "part"
    PERIODS = "periods"
    OPEN_ENDED = "open_ended"
    DOUBTFUL = "doubtful"
    RULE_CHANGE = "rule_change"
    PANDEMIC = "pandemic"
    FROM_ZERO = "from_zero"
    FEW_DAYS = "few_days"
    NO_CHECKPOINT = "no_checkpoint"
    UNITS = "units"
    SCORE = "score"
    MISSING = "missing"


class Way(StrEnum):
    """Where a change goes; unclear where statements allow more than one answer."""

    UP = "up"
    DOWN = "down"
    SAME = "same"
    UNCLEAR = "unclear"


WHY = {
    Doubt.PART_AGAINST_YEAR: Why.PART,
    Doubt.UNLIKE_PERIODS: Why.PERIODS,
    Doubt.UNLIKE_UNITS: Why.UNITS,
    Doubt.FLAGGED: Why.DOUBTFUL,
    Doubt.RULE_CHANGE: Why.RULE_CHANGE,
    Doubt.DISPUTED: Why.DISPUTED,
    Doubt.OUTRUN: Why.OUTRUN,
    Doubt.NOT_APPLICABLE: Why.NO_CHECKPOINT,
    Doubt.OPEN_ENDED: Why.OPEN_ENDED,
}
OF_ONE_SIDE = frozenset({Doubt.FLAGGED, Doubt.DISPUTED, Doubt.OUTRUN, Doubt.OPEN_ENDED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """
    One institution's two years: the change, or `why` there is none and in which `years`.

    `ends` are the least and the greatest growth that quarrelling reports allow, where
    nothing but the quarrel stands in the way.
    """

    office: Office
    before: Told | None
    now: Told | None
    change: Change | None = None
    why: Why | None = None
    years: tuple[int, ...] = ()
    ends: tuple[Fraction, Fraction] | None = None

    @property
    def told(self) -> tuple[Told, ...]:
        """What is told, the earlier year first."""
        return tuple(one for one in (self.before, self.now) if one)

    @property
    def way(self) -> Way:
        """Whether it rose or fell, by every statement of either year."""
        if self.change is None or self.change.rough:
            return Way.UNCLEAR
        before, now = self.change.before.values, self.change.now.values
        if min(now) > max(before):
            return Way.UP
        if max(now) < min(before):
            return Way.DOWN
        return Way.SAME if len({*before, *now}) == 1 else Way.UNCLEAR

    @property
    def is_rate(self) -> bool:
        """Whether its figures are percentages or scores, of which there is no percentage."""
        return self.told[0].figure.unit in {Unit.PERCENT, Unit.SCORE}

    @property
    def small(self) -> bool:
        """Whether it starts from so little that a percentage would mislead."""
        base = self.change.before.figure.value if self.change else ENOUGH_FOR_PERCENT
        return base < ENOUGH_FOR_PERCENT and not self.is_rate

    @property
    def shares(self) -> tuple[Fraction, ...]:
        """
        The growth that may be printed in per cent: one, both ends of a quarrel, or none.

        None from a base below a hundred, to a zero, of percentages, and of round words.
        """
        if self.before is None or self.now is None:
            return ()
        if self.is_rate or min(self.before.values) < ENOUGH_FOR_PERCENT or not min(self.now.values):
            return ()
        if self.change is None:
            return self.ends or ()
        return () if self.change.rough else (self.change.growth,)


def step(office: Office, answer: Answer, first: int, last: int) -> Step:
    """What an institution tells of both years, and what may be said of it."""
    before, now = answer.at(office.slug, first), answer.at(office.slug, last)
    if before is None or now is None:
        missing = tuple(year for year, one in ((first, before), (last, now)) if one is None)
        return Step(office=office, before=before, now=now, why=Why.MISSING, years=missing)
    found = change(before, now, answer.setting)
    if found and before.figure.unit is not Unit.SCORE:
        return Step(office=office, before=before, now=now, change=found)
    why, years = _why(before, now, answer.setting)
    ends = _ends(before, now, answer.setting) if why is Why.DISPUTED else None
    return Step(office=office, before=before, now=now, why=why, years=years, ends=ends)


def _why(before: Told, now: Told, setting: Setting) -> tuple[Why, tuple[int, ...]]:
    """What made `change` give none, and the years that it is about."""
    both = (before.year, now.year)
    verdict = compare(before, now, setting)
    doubts = [one.doubt for one in verdict.objections if one.doubt.forbids or one.doubt in BARRING]
    if doubts:
        doubt = doubts[0]
        years: tuple[int, ...] = both
        if doubt in OF_ONE_SIDE:
            # set beside itself, a figure shows its own doubts alone
            sides = (one for one in (before, now) if compare(one, one, setting).has(doubt))
            years = tuple(one.year for one in sides)
        elif doubt is Doubt.PART_AGAINST_YEAR:
            years = tuple(one.year for one in (before, now) if not one.figure.coverage.yearly)
        return WHY[doubt], years
    if before.figure.unit is Unit.SCORE:
        return Why.SCORE, both
    if not before.figure.value:
        return Why.FROM_ZERO, both[:1]
    return (Why.PANDEMIC, both[:1]) if before.year in PANDEMIC_BASES else (Why.FEW_DAYS, both)


def _ends(before: Told, now: Told, setting: Setting) -> tuple[Fraction, Fraction] | None:
    """The least and greatest growth between single statements, where each pair has one."""
    found = [change(*pair, setting) for pair in product(_each(before), _each(now))]
    growths = [one.growth for one in found if one]
    return (min(growths), max(growths)) if growths and len(growths) == len(found) else None


def _each(told: Told) -> Iterable[Told]:
    """A disputed figure as each of the reports alone tells it."""
    if not told.disputed:
        return (told,)
    said = (figure for figure in (told.figure, *told.beside) if _exact(figure))
    return tuple(replace(told, figure=figure, beside=()) for figure in said)


def _exact(figure: Figure) -> bool:
    return figure.relation.exact and not figure.flag
