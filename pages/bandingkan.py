"""Bandingkan: one metric at several offices and years, with the verdict on comparing them."""

import streamlit as st

from components.charts.ranking import ranking
from components.charts.trend import trend
from components.query import ask
from components.render import blocks
from components.render.legend import told_key
from components.render.sentence import Shape, caption
from components.render.sources import source_table
from components.render.tables import answer_table, year_table
from components.render.verdict import verdict_html
from components.ui import filters
from components.ui.address import asked
from components.ui.chart_card import chart_card, folded
from components.ui.comparison import RANKING, TREND, nothing_found, shape_choice, shape_of
from components.ui.speech import spoken, worn

say, look, view = spoken(), worn(), asked()
answer = ask(view)
edition, shape = answer.release, shape_of(answer)

st.html(blocks.heading(say("bandingkan.heading")))
with st.container(key="saring"):
    filters.question(say, edition.catalogue.metrics.values())
    with st.container(key="saring-lanjut", horizontal=True, vertical_alignment="center"):
        shape = shape_choice(answer, say)
        year = filters.one_year(say, answer) if shape == RANKING else None
        if shape != RANKING:
            filters.year_choice(say, edition.years)
        filters.ratio_choice(say, answer.metric, edition)
        filters.office_groups(say)
        filters.clear_all(say)
drawn = answer.drawn(year)
filters.leaves(drawn, say, year)

if drawn.empty:
    nothing_found(answer, say)
else:
    st.html(verdict_html(drawn.verdict, edition.catalogue, say))
    if shape == TREND:
        words = caption(answer, say, shape=Shape.TREND)
        legend = told_key(drawn.told, say)
        chart_card(trend(answer, say, look), words, say, key="trend", legend=legend)
        folded(say("chart_card.table"), answer_table(answer, say))
    elif year:
        words = caption(answer, say, shape=Shape.RANKING, year=year, chosen=view.offices)
        plot = ranking(answer, say, look, year=year, chosen=view.offices)
        legend = told_key(drawn.told, say)
        chart_card(plot, words, say, key="ranking", legend=legend)
        folded(say("chart_card.table"), year_table(answer, say, year))
    else:
        st.html(answer_table(answer, say))
    folded(say("bandingkan.reports"), source_table(drawn.sources, edition, say))
