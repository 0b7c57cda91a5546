"""The funnel of a ratio in one year: which offices lie beyond what chance alone would spread."""

from components.charts.funnel import funnel as drawn
from components.charts.palette import Palette
from components.charts.plot import Plot
from components.query import View, ask
from components.query.funnel import funnel
from components.render.drawing import Chart, Drawing, Panel
from components.render.drawn import ranking
from components.render.funnel import funnel_caption
from components.render.funnel_table import funnel_table
from components.words import Words


def drawing(view: View, say: Words) -> Drawing:
    """
    The funnel of the year asked for last, else of the newest that enough offices tell of.

    Below eight offices, and of what is no ratio, there is none: the ranking stands in its place.
    """
    answer = ask(view.with_(first=None, last=None))
    year = view.last or answer.latest or answer.release.day.year
    found = funnel(answer, year) if answer.denominator else None
    if found is None:
        return ranking.drawing(view, say)

    def paint(look: Palette, width: int | None) -> Plot:
        return drawn(found, answer, say, look, chosen=view.picked, width=width)

    shown = answer.drawn(year)
    return Drawing(
        chart=Chart.FUNNEL,
        view=view.with_(first=None, last=year),
        edition=answer.release,
        caption=funnel_caption(found, answer, say),
        panels=(Panel(paint=paint),),
        table=funnel_table(found, answer, say),
        figures=shown.figures,
        sources=shown.sources,
        verdict=shown.verdict,
    )
