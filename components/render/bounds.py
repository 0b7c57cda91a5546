"""What the wording of a figure allows: between which values the true one may lie."""

from collections.abc import Iterable
from decimal import Decimal
from math import inf

from components.model import Metric, Told, Unit
from components.query.answer import ENOUGH_OFFICES

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
    figure = told.figure
    low, high = float(min(told.spoken_for)), float(max(told.spoken_for))
    if not told.disputed:
        low, high = float(min(told.values)), float(max(told.values))
    if not figure.relation.exact:
        value = figure.value
        low, high = float(value * (1 - ABOUT)), float(value * (1 + ABOUT))
        if figure.relation.open_above:
            low, high = float(value), float(value * OPEN)
        elif figure.relation.open_below:
            low, high = float(value / OPEN), float(value)
    if not figure.coverage.yearly and not told.is_stock:
        return low, max(high, inf)
    return low, high


def surely_largest(told: Iterable[Told], metric: Metric) -> Told | None:
    """
    The figure that stays the largest whatever wording, disputes and part-years allow.

    None where another might pass it, below eight offices, and for what offices do not
    count alike: scores, percentages, activities, refusals.  A part-year passes it once its
    own pace, carried to a whole year, would.
    """
    rivals = list(told)
    yearly = [one for one in rivals if one.whole]
    if metric.unit not in COUNTED_ALIKE or len(yearly) < ENOUGH_OFFICES:
        return None
    top = max(yearly, key=lambda one: bounds(one)[0])
    floor = bounds(top)[0]
    beaten = all(_reach(one) < floor for one in rivals if one is not top)
    return top if beaten and not top.disputed else None


def _reach(told: Told) -> float:
    """The highest a rival may come to."""
    figure = told.figure
    if figure.coverage.yearly or told.is_stock:
        return bounds(told)[1]
    return float(max(told.spoken_for)) * DAYS / figure.period.days


def surely_apart(told: Told, others: Iterable[Told]) -> bool:
    """Whether what a figure may be never meets what another of them may be."""
    low, high = bounds(told)
    spans = [bounds(one) for one in others if one is not told]
    return all(high < other[0] or other[1] < low for other in spans)
