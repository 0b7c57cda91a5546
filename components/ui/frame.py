"""What stands around every page: header, footer, and the last word on errors."""

from contextlib import suppress
from urllib.parse import urlencode

import streamlit as st

from components.errors import ExplorerError
from components.model import Language
from components.query import Manner, Release, View, release
from components.render import blocks
from components.render.trouble import meant, trouble_sentence, trouble_title
from components.ui import sitemap
from components.ui.address import asked, href, instead, language, manner, pairs_of
from components.words import Words, speaking


def header(say: Words) -> None:
    """Mark, navigation and language switch; the first thing a page draws."""
    with st.container(key="kop", horizontal=True, vertical_alignment="center"):
        with st.container(key="merek", width="content"):
            sitemap.link("", say("site.name"))
        with st.container(key="nav", horizontal=True, vertical_alignment="center"):
            for place in sitemap.of_place("header"):
                sitemap.link(place.path, place.title(say))
        st.html(blocks.languages(_languages(say), say("site.language")), width="content")
    with st.container(key="tema"):
        # Pressed by door/site/site.js when the reader changes the theme: charts are then redrawn.
        st.button(say("site.theme"), key="tema-berganti")


def footer(say: Words) -> None:
    """Who we are not, where the data come from, and the pages the header leaves out."""
    edition = _edition()
    with st.container(key="kaki"):
        text = say("site.footer", day=say.day(edition.day), release=edition.id)
        st.html(blocks.foot(say("site.name"), text))
        with st.container(key="kaki-tautan", horizontal=True):
            for place in sitemap.of_place("footer"):
                sitemap.link(place.path, place.title(say))
            pairs = [(say("site.download"), "/api/v1/figures.csv")]
            st.html(blocks.links(pairs, say("site.download")), width="content")


def sorry(error: ExplorerError, say: Words) -> None:
    """The sentence of an error, what is near as links, and a way on that always works."""
    title = trouble_title(error.status, say)
    st.html(blocks.heading(title, trouble_sentence(error, say)))
    slug = error.facts.get("slug", "")
    near = [(one, instead(slug, one)) for one in meant(error)]
    st.html(blocks.links([*near, (say("error.home"), href(""))], title))


def broken(error: Exception) -> bool:
    """The last word on a fault of our own: a sentence for the reader; the log has the rest."""
    del error
    sorry(ExplorerError(), speaking(language()))
    return True


def _edition() -> Release:
    """The edition that the address pins, if we hold it."""
    try:
        return release(asked().release)
    except ExplorerError:
        return release(None)


def _languages(say: Words) -> list[tuple[str, str, str]]:
    theme, view = "auto", View()
    # A faulty address must still offer the other language.
    with suppress(ExplorerError):
        theme, view = manner().theme, asked()
    rows = []
    for spoken in Language:
        pairs = pairs_of(view, Manner(language=spoken, theme=theme))
        address = "" if spoken is say.language else f"?{urlencode(pairs)}"
        rows.append((spoken.upper(), str(spoken), address))
    return rows
