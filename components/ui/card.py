"""A drawing as a page shows it: finding, key, panels, sources; table and files one tap away."""

import streamlit as st

from components.charts.palette import Palette
from components.render import blocks
from components.render.drawing import Drawing, Panel
from components.ui.chart_card import above, bare, below, folded
from components.ui.share import share
from components.words import Words


def card(
    drawing: Drawing,
    say: Words,
    look: Palette,
    *,
    key: str = "",
    level: int = 2,
    columns: int = 1,
) -> None:
    """
    Everything that a drawing says; `key` tells two of one chart on a page apart.

    A drawing of nothing is its title and subtitle alone.
    """
    name = f"{drawing.chart}{key}"
    with st.container(key=f"gambar-{name}"):
        above(drawing.caption, drawing.legend, level)
        if not drawing.empty:
            _panels(drawing, name, look, columns)
            below(drawing.caption, say)
    if drawing.table:
        folded(say("chart_card.table"), drawing.table)
    if not drawing.empty:
        share(drawing, say)


def _panels(drawing: Drawing, name: str, look: Palette, columns: int) -> None:
    if columns == 1:
        for place, panel in enumerate(drawing.panels):
            _panel(panel, drawing, f"{name}-{place}", look)
        return
    beside = st.columns(columns, gap="large")
    for place, panel in enumerate(drawing.panels):
        with beside[place % columns]:
            _panel(panel, drawing, f"{name}-{place}", look)


def _panel(panel: Panel, drawing: Drawing, key: str, look: Palette) -> None:
    if panel.title:
        st.html(blocks.section(panel.title))
    if panel.paint:
        bare(panel.paint(look, None), drawing.caption.alt, key=key)
    if panel.note:
        st.html(blocks.note(panel.note))
