"""The enforcement profile of one office: each of its figures among those of its peers."""

from components.charts.palette import Palette
from components.charts.plot import Plot
from components.charts.strips import strips
from components.model import Told
from components.query import View
from components.query.lineup import Lineup, lineup
from components.query.profile import profile
from components.render.drawing import Chart, Drawing, Panel
from components.render.drawn.behind import reports, statements, with_remains
from components.render.legend import told_key
from components.render.strips import strips_caption
from components.render.strips_table import strips_table
from components.words import Words


def drawing(view: View, say: Words) -> Drawing:
    """The year asked for last, else the newest that the office tells well; BadAddress for many."""
    known = profile(view.with_(metrics=(), per=None, chart=None, first=None, last=None))
    year = view.last or known.year or known.release.day.year
    found = lineup(view, known.office.slug, year)

    def paint(look: Palette, width: int | None) -> Plot:
        return strips(found, say, look, width=width)

    told = _told(found)
    figures = statements(one for strip in found.strips for one in (*strip.beside, *told))
    edition = known.release
    shown = Drawing(
        chart=Chart.PROFILE,
        view=view.with_(metrics=(), per=None, first=None, last=year),
        edition=edition,
        caption=strips_caption(found, say),
        panels=(Panel(paint=paint),),
        table=strips_table(found, say) if found.strips else "",
        figures=figures,
        sources=reports(figures, edition),
        legend=told_key(told, say),
    )
    places = ((one.metric, known.office.slug, year) for one in found.strips if not one.mine)
    return with_remains(shown, places, say)


def _told(found: Lineup) -> tuple[Told, ...]:
    """What is drawn: the office's own figures, and those beside them where there is a scale."""
    return tuple(
        told
        for strip in found.strips
        for told in (*([strip.mine] if strip.mine else []), *(strip.beside * strip.scaled))
    )
