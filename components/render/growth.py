"""The change from one year to another in words, said only where both years compare."""

from decimal import Decimal
from fractions import Fraction

from components.model import MetricKind, Status, Told
from components.query.change import PANDEMIC_BASES, Change, change
from components.query.compare import Setting
from components.words import Words

__all__ = ["PANDEMIC_BASES", "change_words"]

ENOUGH_FOR_PERCENT = 100
NEAR = Fraction(1, 100)
MANY_TIMES = 2


def change_words(told: Told, before: Told, setting: Setting, say: Words) -> str | None:
    """
    How a figure stands to an earlier one: naik 0,9% dari 2023.

    None over a dispute, a part-year, a change of rules, a vague figure, a zero or a base
    in 2020 or 2021, and for percentages and scores.
    """
    found = _stated(told, before, setting)
    if found is None:
        return None
    year, then = before.year, before.figure.value
    if found.growth == 0:
        return say("sentence.change.same", year=year)
    base = say.value(then, before.figure.unit)
    way = "up" if found.growth > 0 else "down"
    if then < ENOUGH_FOR_PERCENT:
        return say(f"sentence.change.{way}_from", before=base, year=year)
    if abs(found.growth) < NEAR:
        return say("sentence.change.near", year=year, before=base)
    if found.growth >= MANY_TIMES:
        times = say.number(round(float(found.growth + 1), 1))
        return say("sentence.change.times", times=times, year=year)
    return say(f"sentence.change.{way}", share=_share(found, say), year=year)


def _stated(told: Told, before: Told, setting: Setting) -> Change | None:
    metric = setting.catalogue.metric(told.metric)
    zero = Status.ZERO in {told.status, before.status}
    yearly = told.whole and before.whole
    if zero or not yearly or metric.kind in {MetricKind.PERCENT, MetricKind.INDEX}:
        return None
    found = change(before, told, setting)
    return None if found is None or found.rough else found


def _share(found: Change, say: Words) -> str:
    """The percentage; whole per cents where reports differ a little on either year."""
    exact = len(found.now.values) == len(found.before.values) == 1
    size = Decimal(abs(found.growth).numerator * 100) / Decimal(abs(found.growth).denominator)
    digits = 1 if exact and size < 100 else 0
    return say.percent(round(size, digits), digits)
