"""The pages of the site: address, file, and where the frame links to them."""

from collections.abc import Iterable
from dataclasses import dataclass

import streamlit as st

from components import paths
from components.query import View
from components.ui.address import pairs_of
from components.ui.plain import plain
from components.words import Words


@dataclass(frozen=True, slots=True)
class Place:
    """One page; `place` says whether the header or the footer links to it."""

    path: str
    place: str

    @property
    def name(self) -> str:
        """Its file name, and the stem of its words' keys."""
        return self.path or "ringkasan"

    @property
    def file(self) -> str:
        """The page's script."""
        return str(paths.PAGES / f"{self.name}.py")

    def title(self, say: Words) -> str:
        """What the navigation and the browser's tab call it."""
        return say(f"{self.name}.nav")


PLACES = (
    Place("", "mark"),
    Place("kantor", "header"),
    Place("bandingkan", "header"),
    Place("layanan", "header"),
    Place("penegakan", "header"),
    Place("cakupan", "header"),
    Place("data", "header"),
    Place("anggaran", "footer"),
    Place("sematkan", "footer"),
    Place("metode", "footer"),
    Place("aksesibilitas", "footer"),
)


def pages(say: Words) -> list[st.Page]:
    """The pages as Streamlit wants them, titled in the reader's language."""
    return [
        st.Page(
            place.file,
            title=f"{place.title(say)} · {say('site.name')}" if place.path else say("site.title"),
            url_path=place.path,
            default=not place.path,
        )
        for place in PLACES
    ]


def of_place(name: str) -> Iterable[Place]:
    """The pages that a part of the frame links to."""
    return (place for place in PLACES if place.place == name)


def file_of(path: str) -> str:
    """The script of the page at an address."""
    return next(place.file for place in PLACES if place.path == path)


def link(path: str, label: str, view: View = View()) -> None:  # noqa: B008 - a view is frozen
    """A link to a page, told in the present language, without reloading the site."""
    st.page_link(file_of(path), label=plain(label), query_params=pairs_of(view))
