"""A lean Streamlit page: one select box, a bar chart and a line of fixed Vega-Lite."""

import pyarrow as pa
import streamlit as st

from bench.pages.facts import METRICS, named, of_a_year, over_years

BARS = {
    "mark": "bar",
    "height": {"step": 18},
    "encoding": {
        "x": {"field": "value", "type": "quantitative"},
        "y": {"field": "office", "type": "nominal", "sort": None},
        "tooltip": {"field": "printed", "type": "nominal"},
    },
}
LINE = {
    "mark": {"type": "line", "point": True},
    "encoding": {
        "x": {"field": "year", "type": "quantitative"},
        "y": {"field": "value", "type": "quantitative"},
    },
}

metric = st.selectbox("Metrik", METRICS, format_func=named)
st.subheader(named(metric))
st.vega_lite_chart(pa.table(of_a_year(metric)), BARS, theme=None, key="bars")
st.vega_lite_chart(pa.table(over_years(metric)), LINE, theme=None, key="line")
