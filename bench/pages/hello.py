"""The least that a Streamlit page can do."""

import streamlit as st

st.query_params.get("n")
st.write("hello")
