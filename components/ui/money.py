"""Which offices the money page draws when none is asked for."""

from collections import Counter

from components.query import View, ask

LINES = 4


def longest_told(metric: str, view: View) -> tuple[str, ...]:
    """The offices with most whole years told of a metric, as many as a trend bears."""
    answer = ask(view.with_(metrics=(metric,), offices=()))
    years = Counter(told.office for told in answer.told if told.status.yearly)
    ranked = sorted(years, key=lambda slug: (-years[slug], slug))
    return tuple(ranked[:LINES])
