"""Anggaran: revenue against target, spending against ceiling, and the break of December 2024."""

import streamlit as st

from components.query import ask
from components.render import blocks
from components.render.drawing import Chart
from components.render.drawings import draw
from components.ui import filters, money
from components.ui.address import asked
from components.ui.card import card
from components.ui.part import part
from components.ui.speech import spoken, worn


def money_told() -> None:
    """Which offices, and their money as a part of its own."""
    filters.whose(spoken())
    part(answered)


def answered() -> None:
    """Revenue and spending of the offices that the filter leaves."""
    say, look, view = spoken(), worn(), asked()

    with filters.bar():
        filters.year_choice(say, ask(view.with_(metrics=("revenue",))).release.years)
        filters.clear_all("anggaran", say, keep_metric=False)

    for chart in (Chart.REVENUE, Chart.SPENDING):
        shown = draw(chart, view, say)
        if shown.empty:
            st.html(blocks.section(say(f"anggaran.{chart}")))
            st.html(blocks.empty(say("anggaran.empty")))
        else:
            card(shown, say, look)

    money.series(view, say, look)
    money.percentages(view, say)


part(money_told, lambda say: blocks.heading(say("anggaran.heading"), say("anggaran.lead")))
