"""The change from one year to another, said only where both years compare."""

from decimal import Decimal
from fractions import Fraction

from components.model import Comparability, Doubt, MetricKind, Status, Told
from components.query.compare import Setting, compare
from components.words import Words

PANDEMIC = frozenset({2020, 2021})
ENOUGH_FOR_PERCENT = 100
NEAR = Fraction(1, 100)
SILENCING = (Doubt.DISPUTED, Doubt.APPROXIMATE, Doubt.OPEN_ENDED)


def change_words(told: Told, before: Told, setting: Setting, say: Words) -> str | None:
    """
    How a figure stands to an earlier one: naik 0,9% dari 2023.

    None over a dispute, a part-year, a change of rules, a vague figure, a zero or a base
    in 2020 or 2021, and for percentages and scores.
    """
    if not _comparable(told, before, setting):
        return None
    now, then = told.figure.value, before.figure.value
    year = before.year
    if now == then:
        return say("sentence.change.same", year=year)
    base = say.value(then, before.figure.unit)
    rise = Fraction(now) / Fraction(then) - 1
    if then >= ENOUGH_FOR_PERCENT:
        if abs(rise) < NEAR:
            return say("sentence.change.near", year=year, before=base)
        key = "sentence.change.up" if rise > 0 else "sentence.change.down"
        return say(key, share=_share(rise, told, before, say), year=year)
    key = "sentence.change.up_from" if rise > 0 else "sentence.change.down_from"
    return say(key, before=base, year=year)


def _comparable(told: Told, before: Told, setting: Setting) -> bool:
    metric = setting.catalogue.metric(told.metric)
    if metric.kind in {MetricKind.PERCENT, MetricKind.INDEX} or before.year in PANDEMIC:
        return False
    if Status.ZERO in {told.status, before.status} or before.figure.value <= 0:
        return False
    if not (told.status.yearly and before.status.yearly):
        return False
    verdict = compare(told, before, setting)
    if verdict.comparability is Comparability.NOT_COMPARABLE:
        return False
    return not any(verdict.has(doubt) for doubt in SILENCING)


def _share(rise: Fraction, told: Told, before: Told, say: Words) -> str:
    """The percentage; whole per cents where reports differ a little on either year."""
    exact = len(told.values) == len(before.values) == 1
    size = Decimal(abs(rise).numerator * 100) / Decimal(abs(rise).denominator)
    digits = 1 if exact and size < 100 else 0
    return say.percent(round(size, digits), digits)
