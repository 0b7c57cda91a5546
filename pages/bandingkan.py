"""Bandingkan: one metric at several offices and years, with the verdict on comparing them."""

import streamlit as st

from components.query import ask
from components.render import blocks
from components.render.sources import source_table
from components.render.tables import answer_table
from components.render.verdict import verdict_html
from components.ui import filters
from components.ui.address import asked
from components.ui.chart_card import folded
from components.ui.comparison import (
    OF_ONE_YEAR,
    RANKING,
    TREND,
    beside_peers,
    common_ground,
    levels,
    nothing_found,
    peers_note,
    shape_choice,
    shape_of,
)
from components.ui.drawings import ranked, trends
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
answer = beside_peers(answer) if shape == RANKING else answer
drawn = answer.drawn(year)
filters.leaves(drawn, say, year)

if drawn.empty:
    nothing_found(ask(view), say)
else:
    st.html(verdict_html(drawn.verdict, edition.catalogue, say))
    common_ground(ask(view), year, "bandingkan", say)
    peers_note(answer, view, say)
    if shape == TREND:
        trends(levels(answer), say, look)
    elif shape == RANKING and year:
        ranked(answer, year, view.offices, say, look)
    else:
        st.html(answer_table(answer, say))
    folded(say("bandingkan.reports"), source_table(drawn.sources, edition, say))
