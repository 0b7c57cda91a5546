"""What the gallery draws: every chart that has an address, and the few that only pages place."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from components.charts.plot import Plot
from components.charts.quarrel import dispute_pair
from components.charts.vignette import bars_small, trend_small, waffle
from components.errors import BadAddress
from components.query import View, ask
from components.query.disputes import among_offices, disputes
from components.query.presence import presence
from components.query.regions import span
from components.query.silence import silence
from components.render.caption import Caption
from components.render.disputes import dispute_caption
from components.render.drawing import Chart, Panel
from components.render.drawings import DRAWN, draw
from components.render.sentence import Shape, caption
from components.render.silence import silence_caption
from components.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """What hangs for a view: its words, the key of its marks, its panels; none where empty."""

    words: Caption
    panels: tuple[Panel, ...]
    legend: str = ""


# None where the page of that view would not draw the chart.
Make = Callable[[View, Words], Picture | None]


def drawn(chart: Chart, view: View, say: Words) -> Picture | None:
    """The drawing of a chart as pages show it; None where another stands in its place."""
    try:
        found = draw(chart, view, say)
    except BadAddress:
        return None
    if found.chart is not chart:
        return None
    panels = () if found.empty else tuple(one for one in found.panels if one.paint)
    return Picture(words=found.caption, panels=panels, legend=found.legend)


def _quarrel(view: View, say: Words) -> Picture | None:
    answer = ask(view)
    edition, asked = answer.release, set(view.offices)
    for one in (*among_offices(edition), *disputes(edition)):
        if one.wide and one.metric == answer.metric.slug and (not asked or one.office in asked):
            paint = partial(dispute_pair, one, edition, say)
            return _alone(dispute_caption(one, edition, say), paint)
    return None


def _waffle(view: View, say: Words) -> Picture:
    every = view.with_(offices=())
    words = silence_caption(silence(every, span(view)), say)
    return _alone(words, partial(waffle, presence(ask(every)), say))


def _bars(view: View, say: Words) -> Picture:
    answer = ask(view)
    year = view.last or answer.latest or answer.release.day.year - 1
    words = caption(answer, say, shape=Shape.RANKING, year=year)
    return _alone(words, partial(bars_small, answer, say, year=year))


def _small_trend(view: View, say: Words) -> Picture | None:
    answer = ask(view)
    if len(answer.offices) != 1:
        return None
    return _alone(caption(answer, say, shape=Shape.TREND), partial(trend_small, answer, say))


def _alone(words: Caption, draw_it: Callable[..., Plot]) -> Picture:
    panel = Panel(paint=lambda look, width: draw_it(look, width=width))
    return Picture(words=words, panels=(panel,))


CHARTS: dict[str, Make] = {
    **{str(chart): partial(drawn, chart) for chart in DRAWN},
    "quarrel": _quarrel,
    "waffle": _waffle,
    "bars": _bars,
    "small trend": _small_trend,
}
