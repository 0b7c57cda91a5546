"""A chart as a page shows it: its finding above, its sources below, its table one tap away."""

import streamlit as st

from components.charts.plot import Plot
from components.render import blocks
from components.render.caption import Caption
from components.words import Words


def chart_card(
    plot: Plot, caption: Caption, say: Words, *, key: str, level: int = 2, legend: str = ""
) -> None:
    """Title, subtitle, key of the marks, plot, source line and long description of one chart."""
    with st.container(key=f"gambar-{key}"):
        above(caption, legend, level)
        bare(plot, caption.alt, key=key)
        below(caption, say)


def above(caption: Caption, legend: str = "", level: int = 2) -> None:
    """What stands above a chart: its finding, what is counted, the key of its marks."""
    st.html(blocks.chart_head(caption.title, caption.subtitle, level))
    if legend:
        st.html(legend)


def below(caption: Caption, say: Words) -> None:
    """What stands below a chart: its sources and its long description."""
    st.html(blocks.chart_foot(caption.source, caption.long, say("chart_card.long")))


def bare(plot: Plot, alt: str, *, key: str) -> None:
    """The plot alone, with its text alternative."""
    # theme=None: the plot wears our palette, the same as in a picture or an embed.
    st.vega_lite_chart(plot.for_browser(), theme=None, alt=alt, key=f"plot-{key}")


def vignette(plot: Plot, caption: Caption, note: str, *, key: str) -> None:
    """A finding in a column: its sentence as a heading, a small drawing, one line to mind."""
    st.html(blocks.finding(caption.title))
    bare(plot, caption.alt, key=key)
    st.html(blocks.note(note))


def folded(label: str, html: str) -> None:
    """A table or a list that opens when it is wanted."""
    with st.expander(label):
        st.html(html)
