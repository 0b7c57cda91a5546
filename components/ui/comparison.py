"""Which drawing of a comparison, whom it sets side by side, and what may be asked instead."""

from collections.abc import Iterator
from dataclasses import replace

import streamlit as st

from components.model import InstitutionKind
from components.query import Answer, View, ask
from components.query.grounds import ways
from components.query.peers import peers
from components.query.search import search
from components.render import blocks
from components.render.grounds import way_label
from components.ui import sitemap
from components.ui.address import switch
from components.words import Words

TREND, RANKING, CHANGE, FUNNEL, MAP, TABLE = "trend", "ranking", "change", "funnel", "map", "table"
SHAPES = (TREND, RANKING, CHANGE, FUNNEL, MAP, TABLE)
OF_ONE_YEAR = frozenset({RANKING, FUNNEL, MAP})
MOST_LINES = 7


def shape_of(answer: Answer) -> str:
    """The shape asked for, else the one that suits; too many offices have no lines."""
    asked_for = answer.view.chart
    if asked_for == TREND and len(answer.offices) > MOST_LINES:
        return RANKING
    return asked_for or _suitable(answer)


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


def beside_peers(answer: Answer) -> Answer:
    """
    The answer of one office with its peers, who are drawn beside it and were chosen by nobody.

    Any other answer is left as it is.
    """
    view = answer.view
    if len(view.offices) != 1:
        return answer
    found = view.peers or tuple(one.slug for one in peers(answer.offices[0], view.release).offices)
    everyone = tuple(dict.fromkeys((*view.offices, *found)))
    if len(everyone) == 1:
        return answer
    return replace(ask(view.with_(offices=everyone)), view=view.with_(offices=()))


def peers_note(answer: Answer, asked: View, say: Words) -> None:
    """Who was added to an office that was asked for alone."""
    others = [one.short for one in answer.offices if one.slug not in asked.offices]
    if len(asked.offices) == 1 and others:
        st.html(blocks.note(say("gate.peers_beside", offices=say.list(others))))


def levels(answer: Answer) -> Iterator[tuple[str, Answer]]:
    """The answer by the level of its institutions, which are never drawn in one panel."""
    for name, of_office in (("offices", True), ("others", False)):
        mine = tuple(
            one for one in answer.offices if (one.kind is InstitutionKind.OFFICE) is of_office
        )
        if len(mine) == len(answer.offices):
            yield "", answer
        elif mine:
            yield name, ask(answer.view.with_(offices=tuple(one.slug for one in mine)))


def common_ground(answer: Answer, year: int | None, page: str, say: Words) -> None:
    """The ways out of a comparison that the verdict forbids, one link each."""
    found = ways(answer, year)
    if found:
        st.html(blocks.note(say("gate.heading")))
        with st.container(key="jalan", horizontal=True):
            for way in found:
                sitemap.link(page, way_label(way, answer, say), way.view)


def nothing_found(answer: Answer, say: Words) -> None:
    """Why nothing is drawn, and the way to what was stated of a day, a month or a part."""
    key = "empty_ratio" if answer.denominator and answer.told else "empty"
    if answer.metric.needs_checkpoint and not any(o.checkpoint for o in answer.offices):
        key = "not_applicable"
    st.html(blocks.empty(say(f"bandingkan.{key}")))
    view = answer.view
    stated = View(offices=view.offices, metrics=(answer.metric.slug,), release=view.release)
    count = len(search(stated).figures)
    if count:
        sitemap.link("data", say("bandingkan.stated", count=say.number(count)), stated)


def _offered(shape: str, answer: Answer) -> bool:
    """Whether a shape has anything to say of this question."""
    match shape:
        case "trend":
            return len(answer.offices) <= MOST_LINES
        case "funnel":
            return answer.denominator is not None and len(answer.offices) >= MOST_LINES
        case "change":
            return answer.denominator is None and len({one.year for one in answer.told}) > 1
        case "map":
            return answer.denominator is None and len(answer.offices) > 1
        case _:
            return True


def _suitable(answer: Answer) -> str:
    few = 0 < len(answer.view.offices) <= MOST_LINES and len(answer.years) > 1
    return TREND if few else RANKING
