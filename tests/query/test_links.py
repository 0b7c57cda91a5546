"""Claims about tests/links.txt: addresses that were once ours open for ever."""

from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from components.query import ask, read_manner, read_view

FILE = Path(__file__).parent.parent / "links.txt"
PAGES = {
    "/",
    "/bandingkan",
    "/kantor",
    "/layanan",
    "/penegakan",
    "/anggaran",
    "/cakupan",
    "/data",
    "/metode",
    "/aksesibilitas",
    "/sematkan",
}


def links() -> list[str]:
    """The addresses of the file, without its comments."""
    lines = FILE.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("link", links())
def test_a_link_of_ours_still_asks_something(link, catalogue):
    """
    Its page exists, its address is read, and the question has an answer.
    """
    place = urlsplit(link)
    pairs = parse_qsl(place.query, keep_blank_values=True)
    view = read_view(pairs, catalogue)

    assert place.path in PAGES
    assert read_manner(pairs).language in {"id", "en"}
    assert ask(view).view == view


def test_a_link_stands_in_the_file_once():
    """
    And every page is linked to in it.
    """
    found = links()

    assert len(found) == len(set(found))
    assert {urlsplit(link).path for link in found} == PAGES
