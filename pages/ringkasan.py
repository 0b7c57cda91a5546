"""Ringkasan: what this is, your office, how much is known, where, and three findings."""

import streamlit as st

from components.query import View, release
from components.query.evidence import evidence
from components.query.findings import findings
from components.render import blocks
from components.render.drawing import Chart
from components.render.drawings import draw
from components.ui import front
from components.ui.address import asked
from components.ui.card import card
from components.ui.office_search import often_read, search
from components.ui.part import part
from components.ui.speech import spoken, worn

PILLS = 4


def front_page() -> None:
    """The question, a search, how much is known and where, and three findings."""
    say, look = spoken(), worn()
    pin = asked().release
    edition = release(pin)

    st.html(blocks.heading(say("ringkasan.question"), say("ringkasan.lead")))
    search(say)
    often_read(PILLS)
    st.html(blocks.band(front.numbers(evidence(edition), say), say("ringkasan.band")))

    card(draw(Chart.PRESENCE, View(release=pin), say), say, look)

    st.html(blocks.section(say("ringkasan.findings"), say("ringkasan.findings_note")))
    for column, finding in zip(st.columns(3, gap="large"), findings(edition), strict=False):
        with column:
            front.finding(finding, edition, say, look)
    day = say.day(edition.day)
    st.html(blocks.note(say("ringkasan.updated", day=day, release=edition.id)))


part(front_page)
