"""The lines of a change from top to bottom: heads, the names of the years, steps and remarks."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from components.query.changes import Block, Changes, Kind
from components.query.step import Step
from components.words import Words


@dataclass(frozen=True, slots=True)
class Slot:
    """
    One line of the drawing: a step, a head, a remark, the names of the years or nothing.

    `key` is the step by which the years are named: the one below, or that of the line itself.
    """

    step: Step | None = None
    head: str = ""
    remark: str = ""
    key: Step | None = None


def slots(found: Changes, say: Words, chosen: Collection[str], most: int | None) -> Iterator[Slot]:
    """A head takes two lines; the years are named once, over the first pair of marks."""
    named = _named(found)
    for block in found.blocks:
        if block.kind is not Kind.YEARS:
            yield from (Slot(head=say(f"changes.head.{block.kind}", first=found.first)), Slot())
        key = block.steps[0] if block is named else None
        # over the marks of a quarrel, nobody could tell whose year is whose
        beside = key is not None and any(told.disputed for told in key.told)
        if key and not beside:
            yield Slot(key=key)
        kept = _kept(block, chosen, most)
        yield from (Slot(step=step, key=key if beside and step is key else None) for step in kept)
        if left := len(block.steps) - len(kept):
            yield Slot(remark=say("changes.others", n=say.number(left)))


def _named(found: Changes) -> Block | None:
    """The first block that compares, else the first whose first step has both years."""
    paired = [block for block in found.blocks if len(block.steps[0].told) > 1]
    return next((block for block in paired if block.steps[0].change), next(iter(paired), None))


def _kept(block: Block, chosen: Collection[str], most: int | None) -> tuple[Step, ...]:
    """All that compare; of the rest the first ones and the chosen."""
    if most is None or block.steps[0].change:
        return block.steps
    rest = (step for step in block.steps[most:] if step.office.slug in chosen)
    return (*block.steps[:most], *rest)
