"""What the pages beside ours draw: our own facts, read once, as plain columns."""

from functools import cache

from components.model import Language
from components.query import View, ask
from components.words import speaking

METRICS = ("passports_issued", "deportations", "passports_issued_electronic")
Columns = dict[str, list[str | float | int]]


def named(metric: str) -> str:
    """The name of a metric as our own page writes it."""
    return speaking(Language.ID).of(ask(View(metrics=(metric,))).metric.name)


@cache
def of_a_year(metric: str) -> Columns:
    """One bar an office: the year that our own page draws, largest first."""
    answer = ask(View(metrics=(metric,)))
    told = sorted(answer.drawn(answer.latest or 0).told, key=lambda one: -float(one.figure.value))
    return {
        "office": [answer.office(one.office).short for one in told],
        "value": [float(one.figure.value) for one in told],
        "printed": [one.figure.as_printed for one in told],
    }


@cache
def over_years(metric: str) -> Columns:
    """One point a year: the office of which most years are told."""
    told = ask(View(metrics=(metric,))).told
    spoken = [one.office for one in told]
    most = max(sorted(set(spoken)), key=spoken.count)
    of_it = sorted((one.year, float(one.figure.value)) for one in told if one.office == most)
    return {"year": [year for year, _ in of_it], "value": [value for _, value in of_it]}
