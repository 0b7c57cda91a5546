"""One fixed chart and nothing else: the floor for a page that draws one."""

import streamlit as st

st.query_params.get("n")
st.vega_lite_chart(
    {
        "data": {"values": [{"x": n, "y": n * n % 17} for n in range(40)]},
        "mark": "line",
        "encoding": {
            "x": {"field": "x", "type": "quantitative"},
            "y": {"field": "y", "type": "quantitative"},
        },
    },
    theme=None,
    key="fixed",
)
