"""Changes: the steps of many institutions from one year to another, and which two years to take."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from components.model import InstitutionKind, Told
from components.query.answer import Answer
from components.query.change import change
from components.query.step import Step, Why, step
from components.query.view import View

__all__ = ["Block", "Changes", "Kind", "Step", "Why", "changes", "pair_of_years", "years_of"]


class Kind(StrEnum):
    """What compares: offices' whole years, their like spans, and what is no office."""

    YEARS = "years"
    SPANS = "spans"
    LEVEL = "level"


@dataclass(frozen=True, slots=True)
class Block:
    """Steps that stand together: what compares, or what does not for one reason."""

    kind: Kind | Why
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The steps from one year to another; the largest later figure first in each block."""

    answer: Answer
    first: int
    last: int
    blocks: tuple[Block, ...]

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every step, in the order in which they stand."""
        return tuple(one for block in self.blocks for one in block.steps)

    @property
    def compared(self) -> tuple[Step, ...]:
        """The steps of offices that have a change: whole years, else like spans of them."""
        return self.of(Kind.YEARS) or self.of(Kind.SPANS)

    @property
    def apart(self) -> tuple[Step, ...]:
        """The steps without a change."""
        return tuple(one for one in self.steps if one.change is None)

    @property
    def told(self) -> tuple[Told, ...]:
        """Every told figure of either year."""
        return tuple(told for one in self.steps for told in one.told)

    def of(self, kind: Kind | Why) -> tuple[Step, ...]:
        """The steps of one block."""
        return next((block.steps for block in self.blocks if block.kind is kind), ())


def changes(answer: Answer, first: int, last: int) -> Changes:
    """A step for each institution of the answer that tells of either year."""
    steps = [step(one, answer, first, last) for one in answer.offices]
    told = [one for one in steps if one.told]
    blocks = []
    for kind in (*Kind, *Why):
        mine = [one for one in told if _kind(one) is kind]
        if mine:
            blocks.append(Block(kind, tuple(sorted(mine, key=_largest_first))))
    return Changes(answer=answer, first=first, last=last, blocks=tuple(blocks))


def pair_of_years(answer: Answer, earliest: int = 0) -> tuple[int, int] | None:
    """
    The consecutive years between which most institutions have a change, the latest of such.

    Where none has, those that most tell of; where nobody tells of two, the last told and
    the one before it.  None of them is before the earliest.
    """
    both = [
        (told, now)
        for told in answer.told
        if told.year >= earliest and (now := answer.at(told.office, told.year + 1))
    ]
    stated = Counter(before.year for before, now in both if change(before, now, answer.setting))
    years = stated or Counter(before.year for before, _ in both)
    years = years or Counter({t.year - 1: 1 for t in answer.told if t.year > earliest})
    if not years:
        return None
    first = max(years, key=lambda year: (years[year], year))
    return first, first + 1


def years_of(view: View, answer: Answer) -> tuple[int, int] | None:
    """
    The two years that a view asks for, else those with most changes; None for no figures.

    A first year alone says from when on, a last year alone which is the later one.
    """
    first, last = view.first, view.last
    if first is not None and last is not None:
        return (first, last) if first < last else (last - 1, last)
    if last is not None:
        return last - 1, last
    found = pair_of_years(answer, first or 0)
    return found or ((first, first + 1) if first is not None else None)


def _kind(one: Step) -> Kind | Why | None:
    if one.change is None:
        return one.why
    if one.office.kind is not InstitutionKind.OFFICE:
        return Kind.LEVEL
    return Kind.YEARS if all(told.whole for told in one.told) else Kind.SPANS


def _largest_first(one: Step) -> tuple[bool, float, str]:
    """By the later figure, a quarrel by its smallest; what lacks it after what has it."""
    last = one.told[-1]
    return one.now is None, -float(min(last.spoken_for)), one.office.short
