"""Metode: how figures are gathered, chosen and compared; glossary, corrections, licence, citing."""

import streamlit as st

from components.query import release
from components.render import blocks
from components.render.glossary import glossary_list
from components.render.method import SECTIONS, section
from components.ui.address import asked
from components.ui.speech import spoken

say, edition = spoken(), release(asked().release)
titles = {name: say(f"metode.title.{name}") for name in SECTIONS}

st.html(blocks.heading(say("metode.heading"), say("metode.lead")))
contents = [(title, f"#{name}") for name, title in titles.items()]
st.html(blocks.links(contents, say("metode.contents")))
for name, title in titles.items():
    st.header(title, anchor=name)
    st.markdown(section(name, edition, say), anchors=False)
st.html(glossary_list(edition.catalogue, say))
