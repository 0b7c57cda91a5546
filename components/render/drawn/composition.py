"""What one office's figure is made of: purposes, kinds, nationalities, reasons."""

from collections import Counter

from components.charts.palette import Palette
from components.charts.parts import parts
from components.charts.plot import Plot
from components.model import Told
from components.query import Answer, View, ask
from components.query.store import newest_first
from components.render.caption import Caption, nothing_caption
from components.render.clause import what
from components.render.drawing import Chart, Drawing, Panel
from components.render.legend import told_key
from components.render.mix import breakdown_table
from components.render.parts import parts_caption
from components.words import Words

SEVERAL = 5
MOST_NAMED = 3


def drawing(view: View, say: Words) -> Drawing:
    """
    The newest breakdown within a view's years, by the key that has most parts.

    It is of one office, the first asked for that has any; empty where none has.
    """
    answer = ask(view.with_(per=None))
    found = _newest(answer)
    total = answer.at(found[0].office, found[0].year) if found else None
    key = found[0].parts[0][0] if found else ""
    mine = _settled(view, found)

    def paint(look: Palette, width: int | None) -> Plot:
        return parts(total, found, key, answer, say, look, width=width)

    told = (*found, *([total] if total else ()))
    figures = tuple({figure.id: figure for one in told for figure in one.figures}.values())
    edition = answer.release
    return Drawing(
        chart=Chart.COMPOSITION,
        view=mine,
        edition=edition,
        caption=_caption(answer, found, total, say),
        panels=(Panel(paint=paint),),
        table=breakdown_table(ask(mine), key, found[0].year, say) if found else "",
        figures=figures,
        sources=newest_first(edition.sources[slug] for slug in {f.source for f in figures}),
        legend=told_key(found, say),
    )


def _caption(answer: Answer, found: tuple[Told, ...], total: Told | None, say: Words) -> Caption:
    if found:
        return parts_caption(answer, found, say, total=total)
    offices = say.list([one.short for one in answer.offices[:MOST_NAMED]])
    facts = {"what": what(answer.metric, say), "offices": offices}
    key = "few" if len(answer.offices) <= MOST_NAMED else "all"
    title = say(f"gate.no_parts_{key}", **facts)
    return nothing_caption(title, say.of(answer.metric.counts), answer.release, say)


def _newest(answer: Answer) -> tuple[Told, ...]:
    """The parts of the newest year that has several by one key, of the first such office."""
    order = {office.slug: place for place, office in enumerate(answer.offices)}
    single = [one for one in answer.parts if len(one.parts) == 1]
    count = Counter((one.year, one.office, one.parts[0][0]) for one in single)
    several = [place for place, n in count.items() if n >= SEVERAL]
    best = max(several, key=lambda p: (p[0], -order.get(p[1], 0), count[p], p[2]), default=None)
    return tuple(one for one in single if best and (one.year, one.office, one.parts[0][0]) == best)


def _settled(view: View, found: tuple[Told, ...]) -> View:
    """The view of just what is drawn."""
    if not found:
        return view
    lead = found[0]
    return view.with_(offices=(lead.office,), metrics=(lead.metric,), last=lead.year, per=None)
