"""The ways out of an empty result as links: each drops the one filter that stands in the way."""

import streamlit as st

from components.query import View
from components.query.loosen import loosen
from components.render import blocks
from components.render.loosen import way_out, ways_out_lead
from components.ui import sitemap
from components.words import Words


def ways_out(view: View, say: Words, *, path: str = "bandingkan", one_year: bool = False) -> None:
    """Under the words that nothing was found: what to drop, the most fruitful first."""
    found = loosen(view, one_year=one_year)
    st.html(blocks.note(ways_out_lead(found, say)))
    for one in found:
        sitemap.link(path, way_out(one, say), one.view)
