"""The light page of a metric: what is counted, who states it, its latest year drawn."""

from markupsafe import Markup

from components.model import Metric
from components.query import Answer, View, ask
from components.render.counting import things
from components.render.drawing import Chart, Drawing
from components.render.drawings import draw
from components.render.engine import fill
from components.render.jsonld import DataSet, all_figures, data_set
from components.render.leaf_address import card, explorer
from components.render.leaf_figure import Shown, shown
from components.render.leaf_links import common_card, metric_page, oembed, office_page, other
from components.render.page import Leaf, page
from components.render.when import span_of
from components.words import Words


def metric_leaf(view: View, say: Words, *, stylesheet: str = "", base: str = "") -> bytes:
    """The page at /m/{metric}; the view names one metric, and an edition where it is pinned."""
    answer = ask(view)
    drawing = draw(Chart.RANKING, view, say)
    figure = shown(drawing, say, level=2)
    metric, pin = answer.metric, view.release
    here = metric_page(metric.slug, say, pin)
    leaf = Leaf(
        title=say("leaf.metric_title", metric=say.of(metric.name)),
        body=_body(answer, drawing, figure, say),
        release=answer.release,
        canonical=here,
        other=metric_page(metric.slug, other(say), pin),
        base=base,
        description=f"{say.of(metric.counts)} {held(answer, say)}",
        picture=_picture(drawing, say, base),
        data=_data(answer, say, here, base),
        oembed=oembed(here, say, base),
        dyes=figure.dyes,
    )
    return page(leaf, say, stylesheet).encode()


def held(answer: Answer, say: Words) -> str:
    """How much of a metric we hold: figures, offices, years, reports."""
    if answer.empty:
        return say("leaf.metric_none")
    offices = {told.office for told in answer.told}
    return say(
        "leaf.metric_held",
        figures=things(len(answer.figures), "figure", say),
        offices=things(len(offices), "office", say),
        years=span_of((told.year for told in answer.told), say),
        reports=things(len(answer.sources), "press_report", say),
    )


def _body(answer: Answer, drawing: Drawing, figure: Shown, say: Words) -> str:
    metric, pin, view = answer.metric, answer.view.release, drawing.view.with_(chart=None)
    catalogue = answer.release.catalogue
    traps = [catalogue.metric(slug) for slug in metric.confused_with if slug in catalogue.metrics]
    found = sorted({told.office for told in answer.told})
    return fill(
        "metric_leaf.html",
        say=say,
        title=say("leaf.metric_title", metric=say.of(metric.name)),
        counts=say.of(metric.counts),
        leaves_out=say.of(metric.leaves_out),
        terms=_terms(metric, say),
        held=held(answer, say),
        figure=figure.html if not drawing.empty else Markup(),
        table=Markup(drawing.table),  # noqa: S704 - from an autoescaped template of ours
        long=drawing.caption.long,
        empty=drawing.empty,
        explorer=explorer(drawing, view, say),
        traps=[(say.of(one.name), metric_page(one.slug, say, pin)) for one in traps],
        offices=[(catalogue.office(slug).short, office_page(slug, say, pin)) for slug in found],
        files=[
            (say("leaf.download", form=say(f"leaf.file.{kind}")), where)
            for kind, where in all_figures(say, metric=metric.slug)
        ],
    )


def _terms(metric: Metric, say: Words) -> list[tuple[str, str]]:
    pairs = [
        ("leaf.metric_unit", say(f"unit.label.{metric.unit}")),
        ("leaf.metric_law", metric.legal_basis),
    ]
    return [(say(key), text) for key, text in pairs if text]


def _picture(drawing: Drawing, say: Words, base: str) -> str:
    if drawing.empty or not base:
        return common_card(say, base)
    return card(drawing, drawing.view.with_(chart=None), say, base=base)


def _data(answer: Answer, say: Words, here: str, base: str) -> str:
    metric = answer.metric
    one = DataSet(
        name=say("leaf.metric_title", metric=say.of(metric.name)),
        description=" ".join((say.of(metric.counts), say.of(metric.leaves_out), held(answer, say))),
        path=here,
        edition=answer.release,
        sources=answer.sources,
        years=tuple(told.year for told in answer.told),
        measured=(say.of(metric.name),),
        files=all_figures(say, metric=metric.slug),
    )
    return data_set(one, say, base)
