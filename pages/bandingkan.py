"""Bandingkan: one metric at several offices and years, with the verdict on comparing them."""

import streamlit as st

from components.query import ask
from components.render import blocks
from components.render.drawings import draw
from components.render.sources import source_table
from components.render.tables import answer_table
from components.render.verdict import verdict_html
from components.ui import filters
from components.ui.address import asked
from components.ui.card import card
from components.ui.chart_card import folded
from components.ui.comparison import (
    OF_ONE_YEAR,
    TABLE,
    chart_of,
    common_ground,
    nothing_found,
    peers_note,
    shape_choice,
    shape_of,
)
from components.ui.speech import spoken, worn

say, look, view = spoken(), worn(), asked()
answer = ask(view)
edition, shape = answer.release, shape_of(answer)

st.html(blocks.heading(say("bandingkan.heading")))
with st.container(key="saring"):
    filters.question(say, edition.catalogue.metrics.values())
    with st.container(key="saring-lanjut", horizontal=True, vertical_alignment="center"):
        shape = shape_choice(answer, say)
        year = filters.one_year(say, answer) if shape in OF_ONE_YEAR else None
        if shape not in OF_ONE_YEAR:
            filters.year_choice(say, edition.years)
        filters.ratio_choice(say, answer.metric, edition)
        filters.office_groups(say)
        filters.clear_all(say)
shown = draw(chart_of(shape, answer), view, say)
filters.leaves(shown, filters.open_in(answer, year), say)

if shown.empty:
    nothing_found(answer, say, "bandingkan", shape)
else:
    if shown.verdict:
        st.html(verdict_html(shown.verdict, edition.catalogue, say))
    common_ground(answer, year, "bandingkan", say)
    peers_note(answer, shape, say)
    if shape == TABLE:
        st.html(answer_table(answer, say))
    else:
        card(shown, say, look)
    folded(say("bandingkan.reports"), source_table(shown.sources, edition, say))
