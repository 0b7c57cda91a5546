"""Ringkasan: what this is, your office, how much is known, where, and three findings."""

import streamlit as st

from components.charts.office_map import java_map, office_map
from components.query import View, ask
from components.query.evidence import evidence
from components.query.findings import findings
from components.query.presence import presence
from components.render import blocks
from components.render.coverage import presence_table
from components.render.legend import place_key
from components.render.presence import presence_caption
from components.ui import front
from components.ui.address import asked
from components.ui.chart_card import above, bare, below, folded
from components.ui.office_search import often_read, search
from components.ui.speech import spoken, worn

PILLS = 4

say, look = spoken(), worn()
answer = ask(View(release=asked().release))
edition, places = answer.release, presence(answer)

st.html(blocks.heading(say("ringkasan.question"), say("ringkasan.lead")))
search(say)
often_read(PILLS)
st.html(blocks.band(front.numbers(evidence(edition), say), say("ringkasan.band")))

words = presence_caption(answer, say)
above(words, place_key(places, say))
bare(office_map(places, say, look), words.alt, key="peta")
st.html(blocks.note(say("ringkasan.map_java")))
bare(java_map(places, say, look), words.alt, key="jawa")
st.html(blocks.note(say("ringkasan.map_note")))
below(words, say)
folded(say("ringkasan.map_table"), presence_table(places, say))

st.html(blocks.section(say("ringkasan.findings"), say("ringkasan.findings_note")))
for column, finding in zip(st.columns(3, gap="large"), findings(edition), strict=False):
    with column:
        front.finding(finding, edition, say, look)
day = say.day(edition.day)
st.html(blocks.note(say("ringkasan.updated", day=day, release=edition.id)))
