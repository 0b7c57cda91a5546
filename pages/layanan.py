"""Layanan: which offices run which services, under which names, since when."""

import streamlit as st

from components.query.services import services
from components.render import blocks
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.drawn.services import most_kinds
from components.render.services import services_caption, services_table
from components.render.sources import source_table
from components.ui import filters
from components.ui.address import asked
from components.ui.card import card
from components.ui.chart_card import unfolding
from components.ui.part import part
from components.ui.service_kinds import kind_choice, one_at_a_time, what_it_is
from components.ui.speech import spoken, worn


def services_run() -> None:
    """Which offices, and what they run as a part of its own."""
    filters.whose(spoken())
    part(answered)


def answered() -> None:
    """The kinds of service that the filters leave, or one of them."""
    say, look, view = spoken(), worn(), asked()
    found = services(view)
    edition, kinds = found.release, found.kinds

    with filters.bar():
        kind_choice(say, edition)
        filters.year_choice(say, edition.years)
        filters.clear_all("layanan", say, keep_metric=False)

    if not found.runs:
        st.html(blocks.empty(say("layanan.empty")))
    elif len(kinds) == 1:
        (kind,) = kinds
        words = services_caption(found, kind, say)
        st.html(blocks.chart_head(words.title, words.subtitle))
        st.html(services_table(found, kind, say))
        st.html(blocks.section(say("layanan.what")))
        st.html(blocks.definitions(what_it_is(found, kind, say)))
        sources = found.sources(found.of_kind(kind))
        unfolding(
            say("layanan.sources"), lambda: source_table(sources, edition, say), key="laporan"
        )
    else:
        card(draw(Chart.SERVICES, view, say), say, look)
        everyone = len({run.office.slug for run in found.runs})
        shown = len(most_kinds(found))
        st.html(blocks.note(say("layanan.matrix_note", shown=shown, all=everyone)))
        one_at_a_time(found, say)


part(services_run, lambda say: blocks.heading(say("layanan.heading")))
