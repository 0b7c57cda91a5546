"""The enforcement profile: one office's figures of a year, each among those of its peers."""

import streamlit as st

from components.charts.palette import Palette
from components.charts.strips import strips
from components.query import View
from components.query.lineup import lineup
from components.render import blocks
from components.render.legend import told_key
from components.render.strips import strips_caption
from components.render.strips_table import strips_table
from components.ui.chart_card import chart_card, folded
from components.words import Words


def profile_card(office_slug: str, year: int, view: View, say: Words, look: Palette) -> None:
    """Everything on enforcement that an office told of a year, drawn strip by strip and listed."""
    found = lineup(view, office_slug, year)
    if not found.strips:
        key = "empty" if found.office.existed_in(year) else "not_open"
        st.html(blocks.empty(say(f"strips.{key}", office=found.office.short, year=year)))
        return
    drawn = (
        told
        for strip in found.strips
        for told in (*([strip.mine] if strip.mine else []), *(strip.beside * strip.scaled))
    )
    plot, words = strips(found, say, look), strips_caption(found, say)
    chart_card(plot, words, say, key="profil-penegakan", level=3, legend=told_key(drawn, say))
    folded(say("chart_card.table"), strips_table(found, say))
