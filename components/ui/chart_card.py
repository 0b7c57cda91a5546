"""A chart as a page shows it: its finding above, its sources below, its table one tap away."""

import streamlit as st

from components.charts.plot import Plot
from components.render import blocks
from components.render.caption import Caption
from components.words import Words


def chart_card(plot: Plot, caption: Caption, say: Words, *, key: str, level: int = 2) -> None:
    """Title, subtitle, plot, source line and the long description of one chart."""
    with st.container(key=f"gambar-{key}"):
        st.html(blocks.chart_head(caption.title, caption.subtitle, level))
        bare(plot, caption.alt, key=key)
        st.html(blocks.chart_foot(caption.source, caption.long, say("chart_card.long")))


def bare(plot: Plot, alt: str, *, key: str) -> None:
    """The plot alone, with its text alternative."""
    # theme=None: the plot wears our palette, the same as in a picture or an embed.
    st.vega_lite_chart(plot.for_browser(), theme=None, alt=alt, key=f"plot-{key}")


def folded(label: str, html: str) -> None:
    """A table or a list that opens when it is wanted."""
    with st.expander(label):
        st.html(html)
