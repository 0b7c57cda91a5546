"""Derived: every number that is worked out of one statement, with what goes into it."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import product

from components.model import Figure, MetricKind, Told
from components.query.answer import Answer
from components.query.changes import Step, Why, changes
from components.query.compare import Setting
from components.query.derivation import Bar, Derivation, Sort, speaks
from components.query.quotients import PERCENT, over, told_in, told_of, under
from components.query.store import Release
from components.query.telling import tell, totals
from components.query.view import View

UNCOUNTED = frozenset({MetricKind.PERCENT, MetricKind.INDEX})
ENOUGH_FOR_SHARE = 20


def derived(release: Release, figure: Figure) -> tuple[Derivation, ...]:
    """
    The ratios, goals, changes and shares that a statement is shown in, either side of the line.

    Empty where another statement speaks for its year, and where a warning is on it.  Nothing
    is kept or added up; each has the rule of the drawing that shows it.
    """
    told = told_with(release, figure)
    if told is None or told.figure.flag or not speaks(told, figure):
        return ()
    if told.parts:
        return tuple(_shares(release, told, [told]))
    parts = [one for one in told_of(release, told, told.metric) if one.parts]
    return (
        *over(release, told),
        *under(release, told),
        *_changes(release, told),
        *_shares(release, told, [one for one in parts if one.year == told.year]),
    )


def told_with(release: Release, figure: Figure) -> Told | None:
    """What is told of the year and breakdown that a statement belongs to."""
    if figure.metric is None or figure.period.year is None:
        return None
    metric = release.catalogue.metric(figure.metric)
    alike = release.at(metric.slug, figure.office)
    mine = [one for one in alike if one.parts == figure.parts]
    return next((one for one in tell(mine, metric) if one.year == figure.period.year), None)


def _changes(release: Release, told: Told) -> Iterator[Derivation]:
    """From the year before, and to the year after."""
    catalogue = release.catalogue
    metric = catalogue.metric(told.metric)
    if metric.kind in UNCOUNTED:
        return
    answer = Answer(
        view=View(),
        release=release,
        metric=metric,
        denominator=None,
        offices=(catalogue.office(told.office),),
        years=(),
        told=totals(told_of(release, told, told.metric)),
        parts=(),
        ratios=(),
        setting=Setting(catalogue, release.events),
    )
    for first in (told.year - 1, told.year):
        for step in changes(answer, first, first + 1).steps:
            if step.before and step.now:
                yield _of_step(step, step.before, step.now)


def _of_step(step: Step, before: Told, now: Told) -> Derivation:
    growth = step.change.growth if step.change else None
    ends = step.ends if growth is None else (growth, growth)
    return Derivation(
        sort=Sort.CHANGE,
        above=now,
        below=before,
        divisor=before.metric,
        ends=ends,
        why=step.why,
        step=step,
    )


def _shares(release: Release, told: Told, parts: Iterable[Told]) -> Iterator[Derivation]:
    """Parts of its total as per cents of it, where both speak of one time."""
    total = told if not told.parts else told_in(release, told, told.metric)
    if total is None or release.catalogue.metric(told.metric).kind in UNCOUNTED:
        return
    for part in parts:
        enough = min(total.spoken_for) >= ENOUGH_FOR_SHARE
        flagged = part.figure.flag or total.figure.flag
        if enough and not flagged and part.figure.period == total.figure.period:
            yield _share(part, total)


def _share(part: Told, total: Told) -> Derivation:
    pairs = product(part.spoken_for, total.spoken_for)
    shares = [Fraction(one) / Fraction(whole) * PERCENT for one, whole in pairs]
    why: Why | Bar | None = Why.DISPUTED if part.disputed or total.disputed else None
    if not (part.figure.relation.exact and total.figure.relation.exact):
        why = Bar.NOT_EXACT
    elif max(shares) > PERCENT:
        why = Bar.EXCEEDS
    ends = (min(shares), max(shares)) if why in {None, Why.DISPUTED} else None
    return Derivation(
        sort=Sort.PART,
        above=part,
        below=total,
        divisor=total.metric,
        per=PERCENT,
        ends=ends,
        why=why,
    )
