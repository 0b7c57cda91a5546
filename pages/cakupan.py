"""Cakupan: what was found for each office and year, what was not, and where reports differ."""

import streamlit as st

from components.charts.silence_grid import silence_grid
from components.query.disputes import disputes
from components.query.silence import silence
from components.render import blocks
from components.render.coverage import silence_table
from components.render.disputes import dispute_table, disputes_caption
from components.render.legend import cell_key
from components.render.outruns import outrun_table
from components.render.silence import silence_caption
from components.ui import filters
from components.ui.address import asked
from components.ui.chart_card import above, bare, below, folded
from components.ui.regions import region_blocks, span
from components.ui.speech import spoken, worn

say, look, view = spoken(), worn(), asked()
grid = silence(view, span(view))
edition = grid.answer.release

st.html(blocks.heading(say("cakupan.heading"), say("cakupan.lead")))
with st.container(key="saring"):
    filters.metric_choice(say, edition.catalogue.metrics.values())
    with st.container(key="saring-lanjut", horizontal=True, vertical_alignment="center"):
        filters.office_groups(say)
        filters.clear_all(say)

words = silence_caption(grid, say)
above(words, cell_key(grid.cells, say))
left, right = st.columns(2, gap="large")
for place, (name, block, none) in enumerate(region_blocks(grid)):
    with (left, right)[place % 2]:
        st.html(blocks.section(say(f"cakupan.{name}")))
        if block.cells:
            bare(silence_grid(block, say, look), words.alt, key=f"cakupan-{name}")
        if none:
            names = ", ".join(office.short for office in none)
            st.html(blocks.note(say("cakupan.none_found", count=len(none), offices=names)))
below(words, say)
folded(say("cakupan.table"), silence_table(grid, say))

quarrels = disputes(edition)
said = disputes_caption(quarrels, edition, say)
st.html(blocks.section(say("cakupan.disputes")))
st.html(blocks.chart_head(said.title, said.subtitle, level=3))
folded(say("cakupan.disputes_all"), dispute_table(quarrels, edition, say))
if table := outrun_table(edition, say):
    st.html(blocks.section(say("cakupan.outruns"), say("cakupan.outruns_lead")))
    folded(say("cakupan.disputes_all"), table)
