"""The frame of every page: language, navigation, header, the page, footer, errors in words."""

import streamlit as st

from components.errors import ExplorerError
from components.model import Language
from components.ui import frame, sitemap, speech
from components.words import speaking

try:
    say = speech.spoken()
    fault = None
except ExplorerError as error:
    say = speaking(Language.ID)
    fault = error

page = st.navigation(sitemap.pages(say), position="hidden")
frame.header(say)
try:
    if fault:
        raise fault
    page.run()
except ExplorerError as error:
    frame.sorry(error, say)
frame.footer(say)
