"""What the wording of a figure allows: between which values the true one may lie."""

from datetime import date
from decimal import Decimal
from math import ceil, inf

from components.model import Coverage, Told, Unit

# What offices count in one way; an "activity" or a "refusal" is not the same at two offices.
COUNTED_ALIKE = frozenset({Unit.DOCUMENTS, Unit.CROSSINGS, Unit.PERMITS, Unit.PEOPLE, Unit.IDR})
ABOUT = Decimal("0.1")
OPEN = 2
DAYS = 365


def bounds(told: Told) -> tuple[float, float]:
    """
    The lowest and highest value that the words allow.

    "Sekitar" leaves a tenth either way, an open end reaches twice or half the value, a
    part-year may have grown at its own pace or faster, a dispute spans what reports say.
    """
    low, high = _worded(told)
    return (low, high) if _over(told) else (low, inf)


def reach(told: Told, reported: date | None = None) -> float:
    """
    The highest that a year may have come to: what was not over goes on at its own pace.

    A figure told before its year was out is at least that; `reported` is the day it was
    told, and where no day is known a tenth is left for the rest of the year.
    """
    high = _worded(told)[1]
    if told.is_stock or told.figure.coverage is Coverage.WHOLE:
        return high
    period = told.figure.period
    last = min(period.end, reported) if reported else period.end
    days = max((last - period.start).days + 1, 1)
    if days < DAYS:
        # People and passports are whole: of one by mid December, two may have come of the year.
        return float(ceil(high * DAYS / days))
    return high * float(1 + ABOUT) if reported is None else high


def _over(told: Told) -> bool:
    return told.figure.coverage.yearly or told.is_stock


def _worded(told: Told) -> tuple[float, float]:
    figure, said = told.figure, told.values
    if figure.relation.open_above:
        return float(figure.value), float(figure.value * OPEN)
    if figure.relation.open_below:
        return float(figure.value / OPEN), float(figure.value)
    if not figure.relation.exact:
        return float(figure.value * (1 - ABOUT)), float(figure.value * (1 + ABOUT))
    return float(min(said)), float(max(said))
