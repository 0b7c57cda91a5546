"""What figures are made of: the kinds of each office, and what else one office breaks down."""

from dataclasses import replace

from components.charts.palette import Palette
from components.charts.parts import parts
from components.charts.plot import Plot
from components.query import Answer, View, ask
from components.query.answer import DEFAULT_METRIC
from components.query.composition import composition_by_office, keys
from components.query.kinds import KIND
from components.query.whole import Whole
from components.render.caption import nothing_caption, source_line_of
from components.render.clause import what
from components.render.counting import capital
from components.render.drawing import Chart, Drawing, Panel
from components.render.drawn.behind import reports, statements
from components.render.drawn.breakdown import by_key
from components.render.legend import told_key
from components.render.parts import key_of, parts_caption
from components.render.parts_table import parts_table
from components.render.when import when
from components.words import Words

SEVERAL = 5
MOST_NAMED = 3


def drawing(view: View, say: Words) -> Drawing:
    """
    The kinds that are metrics of their own, at every office asked for; else one breakdown.

    Of one office that tells of both, the breakdown stands below its kinds.
    """
    asked = view.with_(metrics=view.metrics or (DEFAULT_METRIC,), per=None)
    kinds = by_key(Chart.COMPOSITION, KIND, asked, say)
    if not kinds.empty and len(view.offices) != 1:
        return kinds
    answer = ask(asked)
    whole = _newest(answer)
    if whole is None:
        return _nothing(answer, say) if kinds.empty else kinds
    one = _drawing(whole, answer, say)
    if kinds.empty:
        return one
    facts = {"key": key_of(whole, answer, say), "when": when(whole.period, say)}
    return _both(kinds, one, say("composition.by_in", **facts), say)


def _drawing(whole: Whole, answer: Answer, say: Words) -> Drawing:
    """One office's parts by one key, as bars from the largest down."""

    def paint(look: Palette, width: int | None) -> Plot:
        return parts(whole, answer, say, look, width=width)

    figures = statements(whole.told)
    return Drawing(
        chart=Chart.COMPOSITION,
        view=answer.view.with_(offices=(whole.office.slug,), last=whole.year),
        edition=answer.release,
        caption=parts_caption(whole, answer, say),
        panels=(Panel(paint=paint),),
        table=parts_table(whole, answer, say),
        figures=figures,
        sources=reports(figures, answer.release),
        legend=told_key(whole.parts, say),
    )


def _both(kinds: Drawing, one: Drawing, title: str, say: Words) -> Drawing:
    """The title speaks of the kinds; each panel says for itself what it shows."""
    (upper,), (lower,) = kinds.panels, one.panels
    by_kind = capital(say("composition.by", key=say("composition.kind")))
    figures = tuple({figure.id: figure for figure in (*kinds.figures, *one.figures)}.values())
    sources = reports(figures, kinds.edition)
    return replace(
        kinds,
        caption=replace(
            kinds.caption,
            long=f"{kinds.caption.long} {one.caption.long}",
            source=source_line_of(sources, kinds.edition, say),
        ),
        panels=(
            replace(upper, title=by_kind, alt=kinds.caption.alt),
            replace(
                lower,
                title=title,
                note=say("sentence.end", text=one.caption.title),
                alt=one.caption.alt,
            ),
        ),
        table=kinds.table + one.table,
        figures=figures,
        sources=sources,
        legend=one.legend,
    )


def _nothing(answer: Answer, say: Words) -> Drawing:
    offices = say.list([one.short for one in answer.offices[:MOST_NAMED]])
    facts = {"what": what(answer.metric, say), "offices": offices}
    key = "few" if len(answer.offices) <= MOST_NAMED else "all"
    title, counts = say(f"gate.no_parts_{key}", **facts), say.of(answer.metric.counts)
    return Drawing(
        chart=Chart.COMPOSITION,
        view=answer.view,
        edition=answer.release,
        caption=nothing_caption(title, counts, answer.release, say),
        panels=(),
        table="",
        figures=(),
        sources=(),
    )


def _newest(answer: Answer) -> Whole | None:
    """The newest year that has several parts by one key of one time, of the first such office."""
    order = {office.slug: place for place, office in enumerate(answer.offices)}
    rows = (
        row
        for key in keys(answer)
        for row in composition_by_office(answer, key, None).rows
        if len(row.parts) >= SEVERAL
    )

    def place(row: Whole) -> tuple[int, int, int, int, str]:
        key = row.parts[0].parts[0][0]
        return row.year, -order.get(row.office.slug, 0), len(row.parts), row.period.days, key

    return max(rows, key=place, default=None)
