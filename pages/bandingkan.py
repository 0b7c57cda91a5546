"""Bandingkan: one metric at several offices and years, with the verdict on comparing them."""

import streamlit as st

from components.query import ask
from components.render import blocks
from components.render.drawings import draw
from components.render.sources import source_table
from components.render.tables import answer_table
from components.ui import comparison, filters
from components.ui.address import asked
from components.ui.card import card
from components.ui.chart_card import unfolding
from components.ui.part import part
from components.ui.speech import spoken, worn


def compared() -> None:
    """Which offices, and what is asked of them as a part of its own."""
    filters.whose(spoken())
    part(answered)


def answered() -> None:
    """One metric in one shape, and what else may be asked of it."""
    say, look, view = spoken(), worn(), asked()
    answer = ask(view)
    edition = answer.release

    with filters.bar():
        filters.metric_choice(say, edition.catalogue.metrics.values())
        shape = comparison.shape_choice(answer, say)
        year = filters.one_year(say, answer) if shape in comparison.OF_ONE_YEAR else None
        if shape not in comparison.OF_ONE_YEAR:
            filters.year_choice(say, edition.years)
        filters.ratio_choice(say, answer.metric, edition)
    shown = draw(comparison.chart_of(shape, answer), view, say)

    if shown.empty:
        st.html(comparison.leaves(shown, answer, year, "bandingkan", say))
        comparison.nothing_found(answer, say, "bandingkan", shape)
    else:
        before = comparison.before(shown, answer, shape, year, "bandingkan", say)
        if shape == comparison.TABLE:
            st.html(before + answer_table(answer, say))
        else:
            card(shown, say, look, before=before)
        unfolding(
            say("bandingkan.reports"),
            lambda: source_table(shown.sources, edition, say),
            key="laporan",
        )


part(compared, lambda say: blocks.heading(say("bandingkan.heading")))
