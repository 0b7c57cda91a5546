"""Loosening: where a view finds nothing, the one filter that stands in the way, and its worth."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from components.query.answer import Answer, ask
from components.query.view import View


class Filter(StrEnum):
    """What can be loosened; its sentences are `loosen.filter.*` in words/."""

    YEARS = "years"
    MONTHS = "months"
    PER = "per"
    CHART = "chart"
    OFFICES = "offices"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Loosened:
    """A filter, the view without it, and what that would draw: of one `year`, if of one."""

    what: Filter
    view: View
    offices: int
    figures: int
    year: int | None = None


def loosen(view: View, *, one_year: bool = False) -> tuple[Loosened, ...]:
    """
    Each filter which, dropped alone, gives something to draw; the most figures first.

    `one_year` says that the page draws a single year.  Where no filter alone is to blame,
    all of them together are dropped; empty where even that finds nothing.
    """
    found = [one for what, other in _without_one(view) if (one := _worth(what, other, one_year))]
    if found:
        order = list(Filter)
        return tuple(sorted(found, key=lambda one: (-one.figures, order.index(one.what))))
    bare = View(metrics=view.metrics, release=view.release)
    every = _worth(Filter.ALL, bare, one_year) if bare != view.with_() else None
    return (every,) if every else ()


def _without_one(view: View) -> Iterator[tuple[Filter, View]]:
    if view.first is not None or view.last is not None:
        yield Filter.YEARS, view.with_(first=None, last=None)
    if view.months is not None:
        yield Filter.MONTHS, view.with_(months=None)
    if view.per is not None:
        yield Filter.PER, view.with_(per=None)
    if view.chart is not None:
        yield Filter.CHART, view.with_(chart=None)
    if view.offices:
        yield Filter.OFFICES, view.with_(offices=())


def _worth(what: Filter, view: View, one_year: bool) -> Loosened | None:
    """What a view draws; a page of one year whose newest has nothing is led to the fullest."""
    answer = ask(view)
    year = (view.last or ask(view.with_(first=None)).latest) if one_year else None
    if one_year and view.last is None and answer.drawn(year).empty:
        year = _fullest(answer)
        view = view.with_(last=year)
    drawn = answer.drawn(year)
    if drawn.empty:
        return None
    return Loosened(
        what=what,
        view=view,
        offices=len({told.office for told in drawn.told}),
        figures=len(drawn.figures),
        year=year,
    )


def _fullest(answer: Answer) -> int | None:
    """The year that most is drawn of, the newest of such."""
    years = Counter(told.year for told in answer.drawn().told)
    return max(years, key=lambda year: (years[year], year), default=None)
