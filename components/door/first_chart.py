"""First chart: which drawing a page of the explorer shows first for an address."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from components.model import MetricGroup
from components.query import View, ask, release
from components.query.profile import profile
from components.query.services import services
from components.render.drawing import Chart

First: TypeAlias = tuple[Chart, View]

MOST_LINES = 7
DRAWN_FROM = 3  # figures of one metric that an office's page draws as a line
EXAMPLE = ("malang", "blitar")
SHAPES = frozenset({Chart.TREND, Chart.RANKING, Chart.CHANGE, Chart.FUNNEL, Chart.MAP})


def first_chart(path: str, view: View) -> First | None:
    """The chart and its view; None where a page begins with words or a table alone."""
    found = PAGES.get(path)
    return found(view) if found else None


def _presence(view: View) -> First:
    return Chart.PRESENCE, View(release=view.release)


def _of_one_office(view: View) -> First | None:
    """The longest series of the first chapter that has one long enough."""
    if len(view.offices) != 1:
        return None
    known = profile(view)
    for group in MetricGroup:
        told = {metric.slug: len(known.of(metric.slug)) for metric in known.metrics(group)}
        longest = max(told, key=lambda slug: told[slug], default="")
        if told.get(longest, 0) >= DRAWN_FROM:
            mine = View(offices=(known.office.slug,), metrics=(longest,), release=view.release)
            return Chart.TREND, mine
    return None


def _compared(view: View) -> First:
    """The shape that is asked for, else the one that suits; many offices have no lines."""
    few = len(view.offices) <= MOST_LINES
    if view.chart in SHAPES and (few or view.chart != Chart.TREND):
        return Chart(view.chart), view
    lines = few and view.offices and len(ask(view).years) > 1
    return Chart.TREND if lines else Chart.RANKING, view


def _services(view: View) -> First | None:
    """One kind alone is told as a table."""
    return None if len(services(view).kinds) == 1 else (Chart.SERVICES, view)


def _enforced(view: View) -> First:
    return Chart.RANKING, view if view.metrics else view.with_(metrics=("deportations",))


def _embedded(view: View) -> First | None:
    """The studio's example, where nothing is asked."""
    if view != View(release=view.release):
        return None
    known = release(view.release).catalogue.offices
    offices = tuple(slug for slug in EXAMPLE if slug in known)
    return (Chart.TREND, view.with_(offices=offices)) if offices else None


PAGES: Mapping[str, Callable[[View], First | None]] = {
    "/": _presence,
    "/kantor": _of_one_office,
    "/bandingkan": _compared,
    "/layanan": _services,
    "/penegakan": _enforced,
    "/anggaran": lambda view: (Chart.REVENUE, view),
    "/cakupan": lambda view: (Chart.COVERAGE, view),
    "/sematkan": _embedded,
}
