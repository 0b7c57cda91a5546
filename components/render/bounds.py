"""What may be said of the order of figures, within what their wording allows."""

from collections.abc import Iterable

from components.model import Metric, Told
from components.query.answer import ENOUGH_OFFICES
from components.query.bounds import COUNTED_ALIKE, bounds, reach

__all__ = ["COUNTED_ALIKE", "bounds", "surely_apart", "surely_largest"]


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
    beaten = all(_highest(one) < floor for one in rivals if one is not top)
    return top if beaten and not top.disputed else None


def surely_apart(told: Told, others: Iterable[Told]) -> bool:
    """Whether what a figure may be never meets what another of them may be."""
    low, high = bounds(told)
    spans = [bounds(one) for one in others if one is not told]
    return all(high < other[0] or other[1] < low for other in spans)


def _highest(told: Told) -> float:
    """The highest a rival may come to; a year told early is taken at its word here."""
    return bounds(told)[1] if told.figure.coverage.yearly else reach(told)
