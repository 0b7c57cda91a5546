"""What was reached against what was meant: revenue and its target, spending and its ceiling."""

from components.charts.pair import pair
from components.charts.palette import Palette
from components.charts.plot import Plot
from components.query import View
from components.query.pairs import pairs
from components.render import blocks
from components.render.drawing import Chart, Drawing, Panel
from components.render.drawn.behind import reports, statements
from components.render.pair_table import pair_table
from components.render.pairs import pairs_caption
from components.words import Words


def revenue(view: View, say: Words) -> Drawing:
    """Revenue against its target."""
    return _drawing(Chart.REVENUE, view, say, "revenue", "revenue_target")


def spending(view: View, say: Words) -> Drawing:
    """Budget spent against budget allocated."""
    return _drawing(Chart.SPENDING, view, say, "budget_spent", "budget_allocated")


def _drawing(chart: Chart, view: View, say: Words, done: str, goal: str) -> Drawing:
    found = pairs(view, done, goal)
    edition = found.answer.release

    def paint(look: Palette, width: int | None) -> Plot:
        return pair(found.rows, say, look, width=width)

    figures = statements(one for row in found.rows for one in (row.done, row.goal))
    return Drawing(
        chart=chart,
        view=view.with_(metrics=(), per=None, chart=None),
        edition=edition,
        caption=pairs_caption(found, say),
        panels=(Panel(paint=paint),),
        table=pair_table(found, say),
        figures=figures,
        sources=reports(figures, edition),
        legend=blocks.note(say(f"anggaran.key_{chart}")),
    )
