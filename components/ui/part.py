"""The part of a page that answers to its filters: drawn anew without what stands around it."""

from collections.abc import Callable

import streamlit as st

from components.errors import ExplorerError
from components.query import Release
from components.query.store import current, steady
from components.ui import frame
from components.ui.address import asked, language, manner, still
from components.ui.speech import spoken
from components.words import Words, speaking


def part(draw: Callable[[], None], head: Callable[[Words], str] | None = None) -> None:
    """
    Draw it now, and it alone whenever a widget in it is used.

    Header, footer, list of pages and the `head` of this one (HTML) are then neither made nor sent
    again; nor, for a part within a part, what stands above it in the outer one.  Where a new
    edition came meanwhile the whole page is drawn, so that all of it tells of the same one.
    """
    if head:
        asked()  # of a faulty address the fault is told, and no page begun
        st.html(head(spoken()))
    _part(draw, current())


def told(draw: Callable[[], None]) -> None:
    """Draw it, or say in the reader's language why it cannot be."""
    try:
        with still():
            manner()
            draw()
    except ExplorerError as error:
        frame.sorry(error, speaking(language()))


@st.fragment
def _part(draw: Callable[[], None], edition: Release) -> None:
    if current() is not edition:
        st.rerun()
    with steady(edition):
        told(draw)
