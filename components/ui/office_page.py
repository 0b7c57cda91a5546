"""An office's page around its chapters: facts, the year at a glance, services, events, reports."""

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
from components.ui import sitemap
from components.ui.address import choice
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
    """Services, events, quarrels, silence, peers and every report."""
    if profile.services.runs:
        st.html(blocks.section(say("kantor.services"), say("kantor.services_lead")))
        st.html(office_services_table(profile.services, profile.office.slug, say))
    if profile.events:
        st.html(blocks.section(say("kantor.events")))
        st.html(event_table(profile.events, profile.release, say))
    if profile.disputes:
        st.html(blocks.section(say("kantor.disputes")))
        mine = View(offices=profile.view.offices, release=profile.view.release)
        card(draw(Chart.DISAGREEMENTS, mine, say), say, look, level=3)
    if profile.told:
        _silence(profile, say, look)
    _peers(profile, say)
    if profile.sources:
        st.html(blocks.section(say("kantor.reports")))
        folded(
            say("kantor.reports_all", sources=say.number(len(profile.sources))),
            source_table(profile.sources, profile.release, say),
        )
        statements = statement_table(profile.figures, profile.release, say, offices=False)
        folded(say("kantor.everything"), statements)


def _silence(profile: Profile, say: Words, look: Palette) -> None:
    st.html(blocks.section(say("kantor.silence"), say("kantor.silence_lead")))
    card(draw(Chart.OFFICE_COVERAGE, profile.view, say), say, look, level=3)


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
