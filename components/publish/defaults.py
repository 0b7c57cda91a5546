"""Defaults: the views of each chart that are worth a place of their own."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from components.model import Metric, MetricGroup, Standing
from components.query import Release, View
from components.query.answer import ENOUGH_OFFICES
from components.render.drawing import Chart

OF_A_METRIC = frozenset({Chart.RANKING, Chart.MAP, Chart.CHANGE, Chart.FUNNEL})
OF_AN_OFFICE = frozenset({Chart.TREND, Chart.PROFILE, Chart.COMPOSITION, Chart.OFFICE_COVERAGE})
SEVERAL, YEARS_OF_A_TREND, TRENDS_OF_AN_OFFICE = 2, 3, 2

Drawn = tuple[Chart, View]


@dataclass(slots=True)
class Told:
    """The years of which each office tells of each metric, and the offices of each year."""

    years: dict[tuple[str, str], set[int]] = field(default_factory=lambda: defaultdict(set))
    offices: dict[tuple[str, int], set[str]] = field(default_factory=lambda: defaultdict(set))


def defaults(release: Release) -> Iterator[Drawn]:
    """Every chart as it opens by itself, of each metric and of each office that fill it."""
    yield from ((chart, View()) for chart in Chart if chart not in OF_A_METRIC | OF_AN_OFFICE)
    told = _told(release)
    for metric in release.catalogue.metrics.values():
        yield from _of_metric(metric, told)
    for slug in release.catalogue.offices:
        yield from _of_office(slug, release, told)


def _of_metric(metric: Metric, told: Told) -> Iterator[Drawn]:
    view = View(metrics=(metric.slug,))
    most = max(
        (len(found) for (m, _), found in told.offices.items() if m == metric.slug), default=0
    )
    if most >= SEVERAL:
        yield Chart.RANKING, view
        yield Chart.MAP, view
    if any(len(years) >= SEVERAL for (_, m), years in told.years.items() if m == metric.slug):
        yield Chart.CHANGE, view
    if metric.denominator and most >= ENOUGH_OFFICES:
        yield Chart.FUNNEL, view.with_(per=metric.denominator)


def _of_office(slug: str, release: Release, told: Told) -> Iterator[Drawn]:
    mine = {metric: years for (office, metric), years in told.years.items() if office == slug}
    longest = sorted(mine, key=lambda metric: (-len(mine[metric]), metric))
    for metric in longest[:TRENDS_OF_AN_OFFICE]:
        if len(mine[metric]) >= YEARS_OF_A_TREND:
            yield Chart.TREND, View(offices=(slug,), metrics=(metric,))
    enforced = {one.slug for one in release.catalogue.group(MetricGroup.ENFORCEMENT)}
    if enforced & mine.keys():
        yield Chart.PROFILE, View(offices=(slug,))


def _told(release: Release) -> Told:
    told = Told()
    for figure in release.every():
        if figure.metric and not figure.parts and figure.standing is Standing.SHOWN:
            year = figure.period.end.year
            told.years[figure.office, figure.metric].add(year)
            told.offices[figure.metric, year].add(figure.office)
    return told
