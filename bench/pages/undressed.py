"""The explorer behind Streamlit's own page: no shell, nothing compressed, nothing asked early."""

import sys
from pathlib import Path

import streamlit as st

sys.path.insert(0, str(Path(__file__).parents[2]))

from components import door
from components.paths import PAGES
from components.web.routes import routes

app = st.App(PAGES / "shell.py", routes=[*routes(), *door.assets.ROUTES])
