"""Our own files: their names, types and lives."""

import re

import pytest

from components.door import assets, site_css
from components.door.stock import script_hash


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("site.css", "text/css; charset=utf-8"),
        ("site.js", "text/javascript; charset=utf-8"),
        ("mark.svg", "image/svg+xml"),
        ("newsreader-600.woff2", "font/woff2"),
        ("hanken-grotesk-400.woff2", "font/woff2"),
    ],
)
def test_an_asset_is_kept_for_ever_under_its_hash(client, name, media_type):
    """Its name changes with its bytes, so a browser need not ask again."""
    answer = client.get(assets.address(name))

    assert answer.status_code == 200
    assert answer.headers["content-type"] == media_type
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"


@pytest.mark.parametrize(
    "address", ["/aset/site.css", "/aset/site.000000000000.css", "/aset/..%2Froutes.py", "/aset/x"]
)
def test_another_name_is_not_found(client, address):
    """Neither a bare name, nor an old hash, nor a way out of the folder gets a file."""
    assert client.get(address).status_code == 404


def test_the_style_sheet_names_its_fonts_as_they_are_served(client):
    """Every file that the sheet asks for is there, beside it."""
    sheet = client.get(site_css()).text
    asked = re.findall(r"url\(([^)\"']+)\)", sheet)

    assert len(asked) == 3
    assert {client.get(f"/aset/{name}").status_code for name in asked} == {200}


def test_the_script_of_the_theme_has_a_name_that_stays(client):
    """Small pages made elsewhere name it in their head; it is asked for again within the hour."""
    answer = client.get(assets.THEME)

    assert (answer.status_code, assets.THEME) == (200, "/aset/theme.js")
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert "immutable" not in answer.headers["cache-control"]
    assert "ki-theme" in answer.text


def test_a_page_wears_its_theme_before_its_first_style(client):
    """The script stands in the page itself, and the policy knows it."""
    answer = client.get("/")
    head = answer.text.split("</head>")[0]
    early = re.findall(r"<script>(.*?)</script>", head, re.DOTALL)[0]

    assert "ki-theme" in early
    assert head.index("ki-theme") < head.index("<style>")
    assert script_hash(early) in answer.headers["content-security-policy"]


def test_a_page_fetches_nothing_before_it_is_read(client):
    """Its style is in its head; fonts, sheets and scripts are named below what is read."""
    head, body = client.get("/").text.split("</head>")

    assert re.findall(r"<link[^>]*(?:stylesheet|preload)|<script [^>]*src", head) == []
    assert body.index("</main>") < body.index("stylesheet") < body.index("modulepreload")


def test_a_notice_wears_the_theme_before_the_first_paint(client):
    """Its script stands in the head, before the style sheet, and does not wait."""
    head = client.get("/tidak-ada").text.split("</head>")[0]

    assert "defer" not in re.findall(r"<script[^>]*theme\.[0-9a-f]+\.js[^>]*>", head)[0]
    assert head.index("theme.") < head.index("stylesheet")


def test_fonts_are_not_squeezed_twice(client):
    """A WOFF2 is compressed already and goes out as it is."""
    address = assets.address("newsreader-600.woff2")
    answer = client.get(address, headers={"Accept-Encoding": "br"})

    assert "content-encoding" not in answer.headers


def test_the_mark_is_found_where_browsers_look(client):
    """Pages that name no icon get ours."""
    answer = client.get("/favicon.ico")

    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/svg+xml")
