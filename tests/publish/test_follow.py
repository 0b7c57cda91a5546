"""Which links of a page are followed."""

import pytest

from components.publish.follow import followed
from components.publish.spelling import read_address

HTML = "text/html; charset=utf-8"


def links(here, body, media_type=HTML, base=""):
    """What an answer leads to, as text."""
    found = followed(read_address(here), body.encode(), media_type, base)
    return [str(one) for one in found]


def test_files_pages_and_scripts_of_ours_are_followed_once():
    """
    Links, pictures and the attributes that scripts read; not the explorer, not other sites.
    """
    body = """<a href="/g/map.csv?metric=x&amp;to=2024">a</a>
    <a href="/g/map.csv?metric=x&amp;to=2024">b</a>
    <script src="/aset/embed-1.js"></script><p data-age="/edisi/4137.json"></p>
    <a href="/bandingkan?metric=x">c</a><a href="https://elsewhere.example/k/a">d</a>
    <a href="/k/malang#top">e</a><a href="/k/malang">f</a>"""

    assert links("/g/map.html?metric=x", body) == [
        "/g/map.csv?metric=x&to=2024",
        "/aset/embed-1.js",
        "/edisi/4137.json",
        "/k/malang",
    ]


def test_absolute_addresses_of_ours_are_ours():
    """
    With a base the head of a page names its pictures and other languages in full.
    """
    body = '<meta property="og:image" content="https://ki.example/g/map.png?w=1200&amp;h=630">'

    assert links("/k/malang", body, base="https://ki.example") == ["/g/map.png?w=1200&h=630"]
    assert links("/k/malang", body) == []


@pytest.mark.parametrize(
    ("here", "there", "goes"),
    [
        ("/g/map.html", "/g/map.svg?v=4137", False),
        ("/embed/map?v=4137", "/g/map.html?v=4137", True),
        ("/embed/map?v=4137", "/g/map.html", True),
        ("/embed/map?v=4137", "/angka/0123456789ab?v=4137", False),
        ("/g/map.html?v=4137", "/g/map.csv?v=4137", False),
        ("/g/map.html?v=4137", "/aset/embed-1.js", True),
    ],
)
def test_a_pinned_page_leads_no_further_than_its_own(here, there, goes):
    """
    Nor than the newest figures of its view; else every edition would be published whole.
    """
    assert links(here, f'<a href="{there}">x</a>') == ([there] if goes else [])


def test_a_list_leads_to_its_next_page():
    """
    The pages of a list pin the edition, and each of them is published.
    """
    body = '{"release": "4137", "figures": [], "next": "/api/v1/figures.json?page=2&v=4137"}'

    assert links("/api/v1/figures.json", body, "application/json") == [
        "/api/v1/figures.json?page=2&v=4137"
    ]
    assert links("/g/map.json?metric=x", body, "application/json") == []


def test_no_picture_or_table_is_searched_for_links():
    """
    Only pages lead on.
    """
    assert links("/g/map.svg?metric=x", '<a href="/k/malang">', "image/svg+xml") == []
