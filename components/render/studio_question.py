"""The embed studio's question: which chart of which view it shows, and its example."""

from components.errors import BadAddress
from components.query import View, release
from components.render.drawing import Chart

EXAMPLE = ("malang", "blitar")
OF_ONE_OFFICE = frozenset({Chart.PROFILE, Chart.OFFICE_COVERAGE})


def question(asked: View) -> View:
    """What is asked; an example where nothing is but a chart."""
    view, chart = asked, chart_of(asked)
    if bare(view):
        known = release(view.release).catalogue.offices
        example = [slug for slug in EXAMPLE if slug in known]
        few = {Chart.TREND: len(example), **dict.fromkeys(OF_ONE_OFFICE, 1)}
        view = view.with_(offices=tuple(example[: few.get(chart, 0)]))
    if chart in OF_ONE_OFFICE and len(view.offices) != 1:
        raise BadAddress(name="office", value=str(len(view.offices)), allowed="1")
    return view


def chart_of(view: View) -> Chart:
    """The chart that a view names; else the first of all."""
    return Chart(view.chart) if view.chart in set(Chart) else Chart.TREND


def bare(view: View) -> bool:
    """Whether nothing is asked of the data."""
    return view.with_(chart=None) == View(release=view.release)
