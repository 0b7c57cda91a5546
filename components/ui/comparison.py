"""Which drawing of a comparison: a trend of few offices, one year of many, or the bare table."""

import streamlit as st

from components.query import Answer, View
from components.query.search import search
from components.render import blocks
from components.ui import sitemap
from components.ui.address import switch
from components.words import Words

TREND, RANKING, TABLE = "trend", "ranking", "table"
MOST_LINES = 7


def shape_of(answer: Answer) -> str:
    """The shape asked for, else the one that suits; too many offices have no lines."""
    asked_for = answer.view.chart
    if asked_for == TREND and len(answer.offices) > MOST_LINES:
        return RANKING
    return asked_for or _suitable(answer)


def shape_choice(answer: Answer, say: Words) -> str:
    """A switch between the three; answers the one in force."""
    names = {shape: say(f"bandingkan.shape_{shape}") for shape in (TREND, RANKING, TABLE)}
    switch(
        "chart",
        list(names),
        shape_of(answer),
        _suitable(answer),
        label=say("bandingkan.shape"),
        format_func=names.get,
    )
    return shape_of(answer)


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


def _suitable(answer: Answer) -> str:
    few = 0 < len(answer.view.offices) <= MOST_LINES and len(answer.years) > 1
    return TREND if few else RANKING
