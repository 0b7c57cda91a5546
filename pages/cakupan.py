"""Cakupan: what was found for each office and year, what was not, and where reports differ."""

import streamlit as st

from components.query import View, release
from components.query.last_word import last_words
from components.render import blocks
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.last_word import last_word_caption, last_word_table
from components.render.outruns import outrun_table
from components.ui import filters
from components.ui.address import asked
from components.ui.card import card
from components.ui.chart_card import above, below, folded
from components.ui.part import part
from components.ui.speech import spoken, worn


def coverage() -> None:
    """What is known by the filters, and where reports differ."""
    say, look, view = spoken(), worn(), asked()
    edition = release(view.release)

    with filters.bar():
        filters.metric_choice(say, edition.catalogue.metrics.values())
        order = filters.order_choice(say)
        filters.office_groups(say)
        filters.clear_all("cakupan", say)

    card(draw(Chart.COVERAGE, view, say), say, look)

    words = last_words(view.release)
    told = last_word_caption(words, say, order)
    above(told)
    folded(say("chart_card.table"), last_word_table(words, say, order))
    below(told, say)

    st.html(blocks.section(say("cakupan.disputes")))
    quarrels = draw(Chart.DISAGREEMENTS, View(offices=view.offices, release=view.release), say)
    card(quarrels, say, look, level=3)
    if table := outrun_table(edition, say):
        st.html(blocks.section(say("cakupan.outruns"), say("cakupan.outruns_lead")))
        folded(say("cakupan.disputes_all"), table)


part(coverage, lambda say: blocks.heading(say("cakupan.heading"), say("cakupan.lead")))
