"""What limits the reading of a change between two years, the gravest first."""

from collections.abc import Callable, Iterable, Iterator

from components.model import Coverage, Doubt
from components.query.changes import Changes
from components.query.compare import compare
from components.query.step import Step, Why
from components.render.counting import names
from components.render.exceeded import exceeded_by
from components.render.levels import crowd
from components.words import Words

MOST_PLACES = 4


def change_caveats(found: Changes, say: Words) -> tuple[str, ...]:
    """One sentence for each thing to mind, with the institutions that it concerns."""
    rules: tuple[Callable[[Changes, Words], Iterator[str]], ...] = (
        _broken,
        _disputed,
        _outrun,
        _pandemic,
        _rough,
        _dates,
        _early,
        _small,
        _missing,
    )
    return tuple(sentence for rule in rules for sentence in rule(found, say))


def places(steps: Iterable[Step], say: Words) -> str:
    """The institutions by name, cut short where they are many."""
    return names([step.office.short for step in steps], say, MOST_PLACES)


def _broken(found: Changes, say: Words) -> Iterator[str]:
    if found.of(Why.RULE_CHANGE):
        for event in found.answer.breaks:
            yield say("sentence.end", text=say.of(event.text))


def _disputed(found: Changes, say: Words) -> Iterator[str]:
    if steps := found.of(Why.DISPUTED):
        ends = all(step.shares for step in steps)
        key = "disputed_ends" if ends else "disputed"
        yield say(f"changes.caveat.{key}", places=places(steps, say))


def _outrun(found: Changes, say: Words) -> Iterator[str]:
    outrun = [told for told in found.told if told.outrun]
    if outrun:
        yield exceeded_by(outrun, found.answer.release.catalogue, say)


def _pandemic(found: Changes, say: Words) -> Iterator[str]:
    if found.of(Why.PANDEMIC):
        yield say("changes.caveat.pandemic", first=found.first)


def _rough(found: Changes, say: Words) -> Iterator[str]:
    yield from _named("rough", (s for s in found.steps if s.change and s.change.rough), say)


def _dates(found: Changes, say: Words) -> Iterator[str]:
    setting = found.answer.setting
    far = (
        step
        for step in found.steps
        if step.change
        and compare(step.change.before, step.change.now, setting).has(Doubt.UNLIKE_DATES)
    )
    yield from _named("dates", far, say)


def _early(found: Changes, say: Words) -> Iterator[str]:
    compared = (step for step in found.steps if step.change)
    early = [s for s in compared if any(t.figure.coverage is Coverage.TOLD_EARLY for t in s.told)]
    if len(early) > MOST_PLACES:
        yield say("changes.caveat.early_many", offices=crowd((s.office for s in early), say))
    else:
        yield from _named("early", early, say)


def _small(found: Changes, say: Words) -> Iterator[str]:
    if any(step.small for step in found.steps):
        yield say("changes.caveat.small", first=found.first)


def _missing(found: Changes, say: Words) -> Iterator[str]:
    steps = found.of(Why.MISSING)
    if steps and len(found.steps) > 1:
        yield say("changes.caveat.missing", offices=crowd((s.office for s in steps), say))


def _named(key: str, steps: Iterable[Step], say: Words) -> Iterator[str]:
    kept = list(steps)
    if kept:
        yield say(f"changes.caveat.{key}", places=places(kept, say))
