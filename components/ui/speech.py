"""Which words and colours the reader of this run gets."""

import streamlit as st

from components.charts.palette import Palette, palette
from components.ui.address import manner
from components.words import Words, speaking


def spoken() -> Words:
    """The words of the language in the address."""
    return speaking(manner().language)


def worn() -> Palette:
    """The palette of the theme in the address, else of the one the reader's browser shows."""
    asked = manner().theme
    return palette(st.context.theme.type or "light" if asked == "auto" else asked)
