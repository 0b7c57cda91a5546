"""The frame of every page: language, navigation, header, the page, footer, errors in words."""

import streamlit as st

from components.errors import NoRelease
from components.query.store import steady
from components.ui import frame, sitemap
from components.ui.address import language
from components.ui.part import told
from components.words import speaking

say = speaking(language())
page = st.navigation(sitemap.pages(say), position="hidden")
try:
    # one edition throughout, whatever is built meanwhile
    with steady():
        frame.header(say)
        told(page.run)
        frame.footer(say)
except NoRelease as missing:
    frame.sorry(missing, say)
