"""What totals are made of at every office that says: nationalities, reasons, kinds."""

from functools import partial

from components.charts.composition import composition
from components.charts.palette import Palette
from components.charts.plot import Plot
from components.query import View, ask
from components.query.composition import Composition, composition_by_office
from components.render.caption import Caption, nothing_caption
from components.render.clause import what
from components.render.composition import composition_caption, key_text
from components.render.composition_table import composition_table
from components.render.drawing import Chart, Drawing, Panel
from components.render.drawn.behind import reports, statements
from components.words import Words

DEPORTATIONS = "deportations"
MOST_BARS = 12


def by_key(chart: Chart, key: str, view: View, say: Words) -> Drawing:
    """
    The year asked for last, else the newest that enough offices break down.

    One office asked for alone is drawn over all its years.
    """
    plain = view.with_(metrics=view.metrics or (DEPORTATIONS,), per=None)
    answer = ask(plain.with_(first=None, last=None))
    every = composition_by_office(answer, key, None)
    alone = len(view.offices) == 1 and view.last is None
    year = None if alone else view.last or every.latest or answer.latest or answer.release.day.year
    asked = every if year is None else composition_by_office(answer, key, year)
    chosen = view.picked if len(asked.offices) > 1 else ()

    def paint(look: Palette, width: int | None) -> Plot:
        return composition(asked, say, look, chosen=chosen, most=MOST_BARS, width=width)

    told = (one for row in asked.rows for one in (*row.parts, row.total, row.year_total) if one)
    figures = statements(told)
    return Drawing(
        chart=chart,
        view=plain.with_(first=None, last=year),
        edition=answer.release,
        caption=_caption(asked, say),
        panels=(Panel(paint=paint),),
        table=composition_table(asked, say) if asked.rows else "",
        figures=figures,
        sources=reports(figures, answer.release),
    )


def _caption(asked: Composition, say: Words) -> Caption:
    if asked.rows:
        return composition_caption(asked, say)
    answer = asked.answer
    facts = {"what": what(answer.metric, say), "key": key_text(asked, say)}
    title = say("composition.empty", **facts).rstrip(".")
    return nothing_caption(title, say.of(answer.metric.counts), answer.release, say)


nationalities = partial(by_key, Chart.NATIONALITIES, "nationality")
reasons = partial(by_key, Chart.REASONS, "reason")
