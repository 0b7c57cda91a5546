"""An office's page around its chapters: facts, the year at a glance, services, events, reports."""

from contextlib import AbstractContextManager

import streamlit as st

from components.charts.palette import Palette
from components.query import View
from components.query.peers import peers
from components.query.profile import Profile
from components.render import blocks
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.events import event_table
from components.render.profile import glance_table
from components.render.services import office_services_table
from components.render.sources import source_table
from components.render.statements import statement_table
from components.ui import office_chapters, sitemap
from components.ui.bound import choice
from components.ui.card import card
from components.ui.chart_card import folded
from components.words import Words


def glance(profile: Profile, say: Words) -> None:
    """One year in full, with the choice of year."""
    if profile.year is None:
        return
    st.html(
        blocks.section(
            say("kantor.glance", office=profile.office.short, year=profile.year),
            say("kantor.glance_lead", year=profile.year),
        )
    )
    years = sorted(profile.years, reverse=True)
    choice("last", years, unset="", shown=profile.year, label=say("kantor.year"), width=160)
    st.html(glance_table(profile, profile.year, say))


def around(profile: Profile, say: Words, look: Palette) -> None:
    """The other chapters, services, events, quarrels and silence, folded; peers; every report."""
    if profile.told or profile.services.runs or profile.events or profile.sources:
        st.html(blocks.section(say("lipatan.more", office=profile.office.short)))
    office_chapters.folded(profile, say, look)
    if profile.services.runs:
        with _fold("services", len(profile.services.runs), say):
            st.html(blocks.note(say("kantor.services_lead")))
            st.html(office_services_table(profile.services, profile.office.slug, say))
    if profile.events:
        with _fold("events", len(profile.events), say):
            st.html(event_table(profile.events, profile.release, say))
    if profile.disputes:
        with _fold("disputes", len(profile.disputes), say):
            mine = View(offices=profile.view.offices, release=profile.view.release)
            card(draw(Chart.DISAGREEMENTS, mine, say), say, look, level=3)
    if profile.told:
        with st.expander(say("kantor.silence")):
            st.html(blocks.note(say("kantor.silence_lead")))
            card(draw(Chart.OFFICE_COVERAGE, profile.view, say), say, look, level=3)
    if profile.sources:
        folded(
            say("kantor.reports_all", sources=say.number(len(profile.sources))),
            source_table(profile.sources, profile.release, say),
        )
        statements = statement_table(profile.figures, profile.release, say, offices=False)
        folded(say("kantor.everything"), statements)
    _peers(profile, say)


def _fold(name: str, count: int, say: Words) -> AbstractContextManager[object]:
    title = say(f"kantor.{name}")
    return st.expander(say("lipatan.counted", title=title, count=say.number(count)))


def _peers(profile: Profile, say: Words) -> None:
    """The offices to look at beside it: those the address names, else those the rule finds."""
    asked, found = profile.view.peers, peers(profile.office, profile.view.release)
    offices = tuple(profile.catalogue.office(slug) for slug in asked) or found.offices
    if not offices:
        return
    rule = "chosen" if asked else "by_volume" if found.by_volume else "by_distance"
    st.html(blocks.section(say("kantor.peers"), say(f"kantor.peers_{rule}")))
    with st.container(key="tetangga", horizontal=True):
        for peer in offices:
            sitemap.link("kantor", peer.short, View(offices=(peer.slug,)))
    everyone = (profile.office.slug, *(peer.slug for peer in offices))
    sitemap.link("bandingkan", say("kantor.compare_peers"), View(offices=everyone))
