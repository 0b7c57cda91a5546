"""What totals are made of at every office that says: nationalities, reasons."""

from functools import partial

from components.charts.composition import composition
from components.charts.palette import Palette
from components.charts.plot import Plot
from components.query import View, ask
from components.query.composition import Composition, composition_by_office
from components.query.store import newest_first
from components.render.caption import Caption, nothing_caption
from components.render.clause import what
from components.render.composition import composition_caption
from components.render.composition_table import composition_table
from components.render.drawing import Chart, Drawing, Panel
from components.words import Words

DEPORTATIONS = "deportations"
MOST_BARS = 12


def _drawing(chart: Chart, key: str, view: View, say: Words) -> Drawing:
    """
    The year asked for last, else the newest that enough offices tell of.

    One office asked for alone is drawn over all its years.
    """
    plain = view.with_(metrics=view.metrics or (DEPORTATIONS,), per=None)
    answer = ask(plain.with_(first=None, last=None))
    alone = len(view.offices) == 1 and view.last is None
    year = None if alone else view.last or answer.latest or answer.release.day.year
    asked = composition_by_office(answer, key, year)
    chosen = view.picked if len(asked.offices) > 1 else ()

    def paint(look: Palette, width: int | None) -> Plot:
        return composition(asked, say, look, chosen=chosen, most=MOST_BARS, width=width)

    edition = answer.release
    told = [
        one
        for row in asked.rows
        for one in (*row.parts, row.total, row.year_total)
        if one is not None
    ]
    figures = tuple({figure.id: figure for one in told for figure in one.figures}.values())
    return Drawing(
        chart=chart,
        view=plain.with_(first=None, last=year),
        edition=edition,
        caption=_caption(asked, say),
        panels=(Panel(paint=paint),),
        table=composition_table(asked, say) if asked.rows else "",
        figures=figures,
        sources=newest_first(edition.sources[slug] for slug in {f.source for f in figures}),
    )


def _caption(asked: Composition, say: Words) -> Caption:
    if asked.rows:
        return composition_caption(asked, say)
    answer = asked.answer
    label = say.of(answer.release.catalogue.key_label(asked.key)).lower()
    title = say("composition.empty", what=what(answer.metric, say), key=label).rstrip(".")
    return nothing_caption(title, say.of(answer.metric.counts), answer.release, say)


nationalities = partial(_drawing, Chart.NATIONALITIES, "nationality")
reasons = partial(_drawing, Chart.REASONS, "reason")
