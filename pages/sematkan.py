"""Sematkan: one chart as an article will show it, and what is copied to put it there."""

import streamlit as st

from components.render import blocks
from components.render.drawings import draw
from components.ui import studio
from components.ui.part import part
from components.ui.speech import spoken


def embed() -> None:
    """The choices, and the embed that they make."""
    say, view = spoken(), studio.question()

    st.html(blocks.heading(say("sematkan.heading"), say("sematkan.lead")))
    with st.container(key="racikan"):
        chart = studio.chart_choice(view, say)
        wanted = studio.wish(view, say)

    shown = draw(chart, view, wanted.say)
    studio.change_link(shown, say)
    if shown.empty:
        st.html(blocks.empty(say("sematkan.empty")))
    else:
        studio.preview(shown, wanted, say)
        studio.codes(shown, wanted, say)
        studio.take(shown, wanted, say)


part(embed)
