"""Which drawing of a comparison, whom it sets side by side, and what may be asked instead."""

from functools import lru_cache

import streamlit as st

from components.query import Answer, View
from components.query.grounds import ways
from components.query.kinds import told_kinds
from components.query.search import search
from components.render import blocks
from components.render.drawing import Chart, Drawing
from components.render.drawings import KEPT
from components.render.drawn.ranking import beside_peers
from components.render.drawn.trend import MOST_LINES
from components.render.grounds import way_label
from components.render.verdict import verdict_html
from components.ui import filters, sitemap
from components.ui.address import href, with_links
from components.ui.bound import switch
from components.ui.loosen import ways_out
from components.words import Words

TABLE = "table"
SHAPES = (
    Chart.TREND,
    Chart.RANKING,
    Chart.CHANGE,
    Chart.COMPOSITION,
    Chart.FUNNEL,
    Chart.MAP,
    TABLE,
)
OF_ONE_YEAR = frozenset({Chart.RANKING, Chart.FUNNEL, Chart.MAP})


def shape_of(answer: Answer) -> str:
    """The shape asked for, else the one that suits; too many offices have no lines."""
    asked_for = answer.view.chart
    if asked_for == Chart.TREND and len(answer.offices) > MOST_LINES:
        return Chart.RANKING
    return asked_for if asked_for in SHAPES else _suitable(answer)


def shape_choice(answer: Answer, say: Words) -> str:
    """A switch between those that this question has; answers the one in force."""
    chosen = shape_of(answer)
    offered = [shape for shape in SHAPES if shape == chosen or _offered(shape, answer)]
    names = {shape: say(f"bandingkan.shape_{shape}") for shape in offered}
    switch(
        "chart",
        offered,
        chosen,
        _suitable(answer),
        label=say("bandingkan.shape"),
        format_func=names.get,
    )
    return shape_of(answer)


def chart_of(shape: str, answer: Answer) -> Chart:
    """The drawing of a shape; the bare table stands for the one that would suit."""
    return Chart(_suitable(answer) if shape == TABLE else shape)


@with_links
def before(
    shown: Drawing, answer: Answer, shape: str, year: int | None, page: str, say: Words
) -> str:
    """
    What is to be known before a chart, as HTML: what the filter leaves of the data, whether it
    may be compared, the ways out where it may not, and who was added.
    """
    found = ways(answer, year)
    links = [(way_label(way, answer, say), href(page, way.view)) for way in found]
    return "".join(
        (
            leaves(shown, answer, year, page, say),
            _judged(shown, say, grounded=not found),
            blocks.ways(links, say("gate.heading")) if links else "",
            _peers_added(answer, say) if shape == Chart.RANKING else "",
        )
    )


@lru_cache(KEPT)
def _judged(shown: Drawing, say: Words, *, grounded: bool) -> str:
    if not shown.verdict:
        return ""
    return verdict_html(shown.verdict, shown.edition.catalogue, say, grounded=grounded)


def leaves(shown: Drawing, answer: Answer, year: int | None, page: str, say: Words) -> str:
    """
    What the filter leaves in the drawing, and of how many offices: those there were that year.

    Peers who are drawn beside an office were not asked for, so they are not counted.
    """
    open_ = {one.slug for one in answer.offices if year is None or one.existed_in(year)}
    told = say(
        "filter.leaves",
        offices=say.number(len(open_ & {figure.office for figure in shown.figures})),
        of=say.number(len(open_)),
        figures=say.number(len(shown.figures)),
        sources=say.number(len(shown.sources)),
    )
    when = filters.when(say, year)
    return blocks.beside(f"{when} · {told}" if when else told, filters.clearing(page, say))


def _peers_added(answer: Answer, say: Words) -> str:
    """Who is added to an office that was asked for alone."""
    asked_for = answer.view.offices
    everyone = beside_peers(answer).offices if len(asked_for) == 1 else ()
    others = [one.short for one in everyone if one.slug not in asked_for]
    return blocks.note(say("gate.peers_beside", offices=say.list(others))) if others else ""


def nothing_found(answer: Answer, say: Words, page: str, shape: str) -> None:
    """Why nothing is drawn, which filter to loosen, and what was stated of a day or a part."""
    key = "empty_ratio" if answer.denominator and answer.told else "empty"
    if answer.metric.needs_checkpoint and not any(o.checkpoint for o in answer.offices):
        key = "not_applicable"
    st.html(blocks.empty(say(f"bandingkan.{key}")))
    view = answer.view
    ways_out(view, say, path=page, one_year=shape in OF_ONE_YEAR)
    stated = View(offices=view.offices, metrics=(answer.metric.slug,), release=view.release)
    count = len(search(stated).figures)
    if count:
        sitemap.link("data", say("bandingkan.stated", count=say.number(count)), stated)


def _offered(shape: str, answer: Answer) -> bool:
    """Whether a shape has anything to say of this question."""
    match shape:
        case Chart.TREND:
            return len(answer.offices) <= MOST_LINES
        case Chart.FUNNEL:
            return answer.denominator is not None and len(answer.offices) >= MOST_LINES
        case Chart.CHANGE:
            return answer.denominator is None and len({one.year for one in answer.told}) > 1
        case Chart.COMPOSITION:
            return answer.denominator is None and bool(told_kinds(answer))
        case Chart.MAP:
            return answer.denominator is None and len(answer.offices) > 1
        case _:
            return True


def _suitable(answer: Answer) -> str:
    few = 0 < len(answer.view.offices) <= MOST_LINES and len(answer.years) > 1
    return Chart.TREND if few else Chart.RANKING
