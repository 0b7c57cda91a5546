"""Aksesibilitas: the standard, what was tested and when, what does not work, the ways around."""

import streamlit as st

from components.query import release
from components.render import blocks
from components.ui.accessibility import SECTIONS, WAYS, section, ways
from components.ui.address import asked
from components.ui.speech import spoken

say, edition = spoken(), release(asked().release)
titles = {name: say(f"aksesibilitas.title.{name}") for name in SECTIONS}

st.html(blocks.heading(say("aksesibilitas.heading"), say("aksesibilitas.lead")))
contents = [(title, f"#{name}") for name, title in titles.items()]
st.html(blocks.links(contents, say("aksesibilitas.contents")))
for name, title in titles.items():
    st.header(title, anchor=name)
    st.markdown(section(name, say), anchors=False)
    if name == WAYS:
        st.html(blocks.links(ways(edition, say), title))
