"""Which addresses are looked at, and in which dress: language, theme, width."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from components.model import Language
from components.query import Release

THEMES = ("light", "dark")
WIDTHS = (390, 1280)
HEIGHT = 900
# What a page is asked, where a question shows more of it than its bare address.
ASKED = {
    "/bandingkan": ("", "?office=malang&office=blitar", "?office=blitar&chart=table"),
    "/kantor": ("", "?office=blitar&to=2024"),
    "/layanan": ("", "?service=drive_thru"),
    "/penegakan": ("", "?office=blitar"),
    "/sematkan": ("?office=malang&office=blitar",),
}


@dataclass(frozen=True, slots=True)
class Place:
    """One address; `light` where it needs no Streamlit, not `good` where it tells of an error."""

    address: str
    light: bool = False
    good: bool = True

    @property
    def name(self) -> str:
        """A name for files and rows."""
        return self.address.strip("/").translate(str.maketrans("/?&=.", "-----")) or "ringkasan"


@dataclass(frozen=True)
class Dress:
    """How a page is asked for and looked at."""

    language: Language
    theme: str
    width: int

    @cached_property
    def name(self) -> str:
        """A name for files and rows."""
        return f"{self.language}-{self.theme}-{self.width}"

    def of(self, place: Place) -> str:
        """The place's address in this language; the theme is the browser's."""
        if self.language is Language.ID:
            return place.address
        return f"{place.address}{'&' if '?' in place.address else '?'}lang={self.language}"


def dresses() -> Iterator[Dress]:
    """Every language in every theme at every width."""
    return (Dress(*one) for one in product(Language, THEMES, WIDTHS))


def rooms(paths: tuple[str, ...]) -> list[Place]:
    """The pages that Streamlit draws, each as bare as it opens and with a question."""
    return [Place(f"{path}{query}") for path in paths for query in ASKED.get(path, ("",))]


def leaves(edition: Release) -> list[Place]:
    """The pages and frames that need no Streamlit: one of each kind, and the faulty ones."""
    figure = next(one.id for one in edition.every() if one.office == "blitar")
    addresses = (
        "/k/blitar",
        "/m/passports_issued",
        f"/angka/{figure}",
        "/embed/trend?office=malang&office=blitar",
        "/embed/ranking?to=2025",
        "/g/trend.html?office=malang&office=blitar",
        "/status",
    )
    faulty = ("/k/atlantis", "/tidak-ada")
    return [
        *(Place(address, light=True) for address in addresses),
        *(Place(address, light=True, good=False) for address in faulty),
    ]
