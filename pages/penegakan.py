"""Penegakan: what offices announced of enforcement, with unlike refusals kept apart."""

import streamlit as st

from components.model import MetricGroup
from components.query import View, ask
from components.query.mix import mix
from components.render import blocks
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.mix import mix_table
from components.ui import filters
from components.ui.address import asked
from components.ui.card import card
from components.ui.comparison import before, leaves, nothing_found
from components.ui.enforcement import broken_down, metrics, refusals
from components.ui.part import part
from components.ui.speech import spoken, worn


def enforcement() -> None:
    """Which offices, and what is asked of them as a part of its own."""
    filters.whose(spoken())
    part(answered)


def answered() -> None:
    """One metric of enforcement by its filters, then all of them of that year."""
    say, look, view = spoken(), worn(), asked()
    view = view if view.metrics else view.with_(metrics=("deportations",))
    answer = ask(view)
    edition, catalogue = answer.release, answer.release.catalogue

    with filters.bar():
        filters.metric_choice(say, metrics(catalogue), default="deportations")
        year = filters.one_year(say, answer)
        filters.ratio_choice(say, answer.metric, edition)
    shown = draw(Chart.RANKING, view, say)

    if shown.empty:
        st.html(leaves(shown, answer, year, "penegakan", say))
        nothing_found(answer, say, "penegakan", Chart.RANKING)
    else:
        beforehand = before(shown, answer, Chart.RANKING, year, "penegakan", say)
        card(shown, say, look, before=beforehand)
        broken_down(view, year, say, look)

    if len(view.offices) == 1:
        st.html(blocks.section(say("gate.profile")))
        mine = View(offices=view.offices, peers=view.peers, last=year, release=view.release)
        card(draw(Chart.PROFILE, mine, say), say, look, level=3)
    st.html(blocks.section(say("penegakan.mix", year=year), say("penegakan.mix_lead")))
    st.html(mix_table(mix(view, catalogue.group(MetricGroup.ENFORCEMENT), year), say))
    refusals(view, year, say, look)


part(enforcement, lambda say: blocks.heading(say("penegakan.heading"), say("penegakan.lead")))
