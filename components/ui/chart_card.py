"""A chart as a page shows it: its finding above, its sources below, its table one tap away."""

from collections.abc import Callable

import streamlit as st

from components.charts.plot import Plot
from components.render import blocks
from components.render.caption import Caption
from components.ui.plain import plain
from components.words import Words


def above(
    caption: Caption, legend: str = "", level: int = 2, alt: str = "", before: str = ""
) -> None:
    """What stands above a chart: its finding, what is counted, what is drawn, its key."""
    st.html(before + blocks.chart_head(caption.title, caption.subtitle, level, alt, legend))


def below(caption: Caption, say: Words, after: str = "") -> None:
    """What stands below a chart: its sources and its long description."""
    st.html(blocks.chart_foot(caption.source, caption.long, say("chart_card.long")) + after)


def bare(plot: Plot, alt: str, *, key: str) -> None:
    """
    The plot alone, under a name.

    A name that changes with the data makes the browser build the whole drawing anew, for it is
    part of Vega's specification; what the drawing says is said beside it.
    """
    # theme=None: the plot wears our palette, the same as in a picture or an embed.
    st.vega_lite_chart(plot.for_browser(), theme=None, alt=alt, key=f"plot-{key}")


def vignette(plot: Plot, caption: Caption, note: str, *, key: str) -> None:
    """A finding in a column: its sentence as a heading, a small drawing, one line to mind."""
    st.html(blocks.finding(caption.title))
    bare(plot, caption.alt, key=key)
    st.html(blocks.note(note))


def folded(label: str, html: str) -> None:
    """A table or a list that opens when it is wanted."""
    with st.expander(plain(label)):
        st.html(html)


def unfolding(label: str, make: Callable[[], str], *, key: str) -> None:
    """The same for one that is long and rarely opened: made and sent when it is."""
    fold = st.expander(plain(label), key=f"lipat-{key}", on_change="rerun")
    if fold.open:
        fold.html(make())
