"""Penegakan: what offices announced of enforcement, with unlike refusals kept apart."""

import streamlit as st

from components.charts.ranking import ranking
from components.model import MetricGroup
from components.query import ask
from components.query.mix import mix
from components.render import blocks
from components.render.legend import told_key
from components.render.mix import breakdown_table, mix_table
from components.render.sentence import Shape, caption
from components.render.tables import year_table
from components.render.verdict import verdict_html
from components.ui import filters
from components.ui.address import asked
from components.ui.chart_card import chart_card, folded
from components.ui.comparison import nothing_found
from components.ui.enforcement import KEYS, metrics, one_office, refusals
from components.ui.speech import spoken, worn

say, look, view = spoken(), worn(), asked()
view = view if view.metrics else view.with_(metrics=("deportations",))
answer = ask(view)
edition, catalogue = answer.release, answer.release.catalogue

st.html(blocks.heading(say("penegakan.heading"), say("penegakan.lead")))
with st.container(key="saring"):
    filters.question(say, metrics(catalogue), default="deportations")
    with st.container(key="saring-lanjut", horizontal=True, vertical_alignment="center"):
        year = filters.one_year(say, answer)
        filters.ratio_choice(say, answer.metric, edition)
        filters.office_groups(say)
        filters.clear_all(say)
drawn = answer.drawn(year)
filters.leaves(drawn, say, year)

if drawn.empty:
    nothing_found(answer, say)
else:
    st.html(verdict_html(drawn.verdict, catalogue, say))
    words = caption(answer, say, shape=Shape.RANKING, year=year, chosen=view.offices)
    plot = ranking(answer, say, look, year=year, chosen=view.offices)
    legend = told_key(drawn.told, say)
    chart_card(plot, words, say, key="penegakan", legend=legend)
    folded(say("chart_card.table"), year_table(answer, say, year))
    for key in KEYS:
        if any(part.year == year and part.parts[0][0] == key for part in answer.parts):
            st.html(blocks.section(say(f"penegakan.{key}")))
            one_office(answer, key, year, say, look)
            st.html(breakdown_table(answer, key, year, say))

st.html(blocks.section(say("penegakan.mix", year=year), say("penegakan.mix_lead")))
st.html(mix_table(mix(view, catalogue.group(MetricGroup.ENFORCEMENT), year), say))
refusals(view, year, say, look)
