"""Anggaran: revenue against target, spending against ceiling, and the break of December 2024."""

import streamlit as st

from components.charts.pair import pair
from components.query import ask
from components.query.pairs import pairs
from components.render import blocks
from components.render.pair_table import pair_table
from components.render.pairs import pairs_caption
from components.ui import filters, money
from components.ui.address import asked
from components.ui.chart_card import chart_card, folded
from components.ui.speech import spoken, worn

PAIRS = {"revenue": ("revenue", "revenue_target"), "spending": ("budget_spent", "budget_allocated")}

say, look, view = spoken(), worn(), asked()

st.html(blocks.heading(say("anggaran.heading"), say("anggaran.lead")))
with st.container(key="saring"):
    filters.office_choice(say)
    filters.chosen_offices(say)
    with st.container(key="saring-lanjut", horizontal=True, vertical_alignment="center"):
        filters.year_choice(say, ask(view.with_(metrics=("revenue",))).release.years)
        filters.office_groups(say)
        filters.clear_all(say, keep_metric=False)

for name, (done, goal) in PAIRS.items():
    found = pairs(view, done, goal)
    if found.rows:
        legend = blocks.note(say(f"anggaran.key_{name}"))
        words = pairs_caption(found, say)
        chart_card(pair(found.rows, say, look), words, say, key=name, legend=legend)
        folded(say("chart_card.table"), pair_table(found, say))
    else:
        st.html(blocks.section(say(f"anggaran.{name}")))
        st.html(blocks.empty(say("anggaran.empty")))

money.series(view, say, look)
money.percentages(view, say)
