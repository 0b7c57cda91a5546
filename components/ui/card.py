"""A drawing as a page shows it: finding, key, panels, sources; table and files one tap away."""

import streamlit as st

from components.charts.palette import Palette
from components.render import blocks
from components.render.drawing import Drawing, Panel
from components.ui.chart_card import above, bare, below, unfolding
from components.ui.drawn import painted
from components.ui.share import share
from components.words import Words


def card(
    drawing: Drawing,
    say: Words,
    look: Palette,
    *,
    key: str = "",
    level: int = 2,
    before: str = "",
) -> None:
    """
    Everything that a drawing says; `key` tells two of one chart on a page apart.

    A drawing of nothing is its title and subtitle alone.  `before` is HTML that is to be read
    first; it lies in one piece with the title, because each piece of a page costs a reader time,
    and a chart that a piece moves down the page is built anew by the browser.
    """
    name = f"{drawing.chart}{key}"
    with st.container(key=f"gambar-{name}"):
        alt = "" if drawing.empty else drawing.alt
        above(drawing.caption, drawing.legend, level, alt, before)
        if not drawing.empty:
            _panels(drawing, name, say, look)
            below(drawing.caption, say, share(drawing, say))
    if drawing.table:
        unfolding(say("chart_card.table"), lambda: drawing.table, key=name)


def _panels(drawing: Drawing, name: str, say: Words, look: Palette) -> None:
    if drawing.columns == 1:
        for place, panel in enumerate(drawing.panels):
            _panel(panel, _named(panel, drawing, say), f"{name}-{place}", look)
        return
    beside = st.columns(drawing.columns, gap="large")
    for place, panel in enumerate(drawing.panels):
        with beside[place % drawing.columns]:
            _panel(panel, _named(panel, drawing, say), f"{name}-{place}", look)


def _named(panel: Panel, drawing: Drawing, say: Words) -> str:
    """What a plot is called: the same whatever its figures are, so that it can stay."""
    kind = say(f"sematkan.name.{drawing.chart}")
    return say("plot.panel", chart=kind, panel=panel.title) if panel.title else kind


def _panel(panel: Panel, name: str, key: str, look: Palette) -> None:
    if panel.title:
        st.html(blocks.section(panel.title))
    if plot := painted(panel, look):
        bare(plot, name, key=key)
    if panel.note:
        st.html(blocks.note(panel.note))
