"""Claims about components/web/oembed.py: how another site shows an address of ours."""

import re
from html import unescape
from urllib.parse import parse_qsl, urlsplit
from xml.etree import ElementTree as ET

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from components.model import Language
from components.query import View
from components.render.drawing import Chart
from components.render.drawings import draw
from components.web.routes import routes
from components.words import speaking

OURS = "http://testserver"
TWO = "metric=passports_issued&office=malang&office=blitar"


def asked(client, url, **more):
    return client.get("/oembed", params={"url": url, **more})


def test_a_comparison_is_a_frame_with_its_finding_for_a_title(client, edition):
    """
    Type rich, version 1.0; the frame keeps to the edition of today.
    """
    answer = asked(client, f"{OURS}/bandingkan?{TWO}")

    found = answer.json()
    view = View(offices=("malang", "blitar"), metrics=("passports_issued",))
    title = draw(Chart.TREND, view, speaking(Language.ID)).caption.title
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["access-control-allow-origin"] == "*"
    assert (found["version"], found["type"], found["title"]) == ("1.0", "rich", title)
    assert found["provider_name"] == "Kinerja Imigrasi"
    assert re.match(rf'<iframe src="{OURS}/embed/trend\?', found["html"])
    assert f"v={edition.id}" in found["html"]
    assert 'loading="lazy"' in found["html"]


@pytest.mark.parametrize(
    ("path", "chart"),
    [
        ("/bandingkan", "ranking"),
        (f"/bandingkan?{TWO}&chart=ranking", "ranking"),
        (f"/bandingkan?{TWO}&chart=table", "trend"),
        (f"/g/trend.html?{TWO}", "trend"),
        (f"/g/trend.png?{TWO}&w=1200&h=630", "trend"),
        (f"/embed/ranking?{TWO}&theme=dark", "ranking"),
        ("/", "presence"),
        ("/kantor?office=malang", "trend"),
        ("/k/malang", "trend"),
        ("/layanan", "services"),
        ("/penegakan", "nationalities"),
        ("/penegakan?office=malang", "profile"),
        ("/anggaran", "revenue"),
        ("/cakupan?metric=deportations", "coverage"),
        ("/m/deportations", "ranking"),
        ("/m/deportations/", "ranking"),
        (f"/sematkan?{TWO}", "trend"),
        ("/sematkan?chart=map&metric=deportations&width=320", "map"),
        ("/sematkan?chart=profile", "profile"),
        ("/sematkan", "trend"),
    ],
)
def test_an_address_leads_to_the_chart_that_it_shows(client, path, chart):
    """
    The comparison by its `chart` or as its page would choose, an ending and an embed by name.
    """
    found = asked(client, OURS + path).json()

    assert f"/embed/{chart}?" in found["html"]


def test_the_language_of_the_address_is_kept(client):
    """
    In the title and in the frame.
    """
    found = asked(client, f"{OURS}/bandingkan?{TWO}&lang=en").json()

    assert found["title"].startswith("Malang issued")
    assert "lang=en" in found["html"]


def test_the_theme_of_the_address_is_kept(client):
    """
    As the embed spells it; a size or a hidden title is the asker's own affair.
    """
    found = asked(client, f"{OURS}/embed/trend?{TWO}&theme=dark&title=no&w=300").json()

    assert "theme=dark" in found["html"]
    assert "title=no" not in found["html"]


def test_the_studio_stands_for_the_embed_that_it_shows(client):
    """
    With what its author chose: theme, language, title, ground and the newest edition.
    """
    chosen = "look=dark&tongue=en&keep=live&title=no&background=transparent"
    found = asked(client, f"{OURS}/sematkan?{TWO}&{chosen}").json()
    frame = unescape(re.findall(r'src="([^"]*)"', found["html"])[0])
    pairs = dict(parse_qsl(urlsplit(frame).query))

    assert found["title"].startswith("Malang issued")
    assert (
        pairs.items()
        >= {
            "theme": "dark",
            "lang": "en",
            "title": "no",
            "background": "transparent",
        }.items()
    )
    assert pairs.keys() & {"v", "look", "tongue", "keep", "width"} == set()
    assert "v=" not in found["thumbnail_url"]
    assert client.get(frame).status_code == 200


def test_the_studio_keeps_the_edition_where_its_author_chose_nothing(client, edition):
    """
    And speaks the language of its own address, in its theme.
    """
    found = asked(client, f"{OURS}/sematkan?{TWO}&lang=en&theme=dark").json()

    assert all(part in found["html"] for part in (f"v={edition.id}", "lang=en", "theme=dark"))


def test_the_bare_studio_shows_its_example(client):
    """
    The same that a reader of the studio sees.
    """
    found = asked(client, f"{OURS}/sematkan").json()

    assert "office=malang&amp;office=blitar" in found["html"]


def test_a_pinned_address_stays_pinned(client, edition):
    """
    To its own edition.
    """
    found = asked(client, f"{OURS}/bandingkan?{TWO}&v={edition.id}").json()

    assert found["html"].count("v=") == 1


def test_xml_says_the_same(client):
    """
    Element by element, the frame escaped.
    """
    url = f"{OURS}/bandingkan?{TWO}"

    answer = asked(client, url, format="xml")

    root = ET.fromstring(answer.content)  # noqa: S314 - our own answer
    assert answer.headers["content-type"].startswith("text/xml")
    assert root.tag == "oembed"
    assert {one.tag: one.text for one in root} == {
        name: str(value) for name, value in asked(client, url).json().items()
    }


@pytest.mark.parametrize(
    ("room", "size"),
    [
        ({}, (720, 640)),
        ({"maxwidth": 600}, (600, 640)),
        ({"maxwidth": 320, "maxheight": 400}, (320, 400)),
        ({"maxwidth": 5000, "maxheight": 5000}, (720, 640)),
    ],
)
def test_nothing_is_larger_than_there_is_room_for(client, room, size):
    """
    The frame shrinks, a picture that does not fit is left out.
    """
    found = asked(client, f"{OURS}/m/deportations", **room).json()

    thumbnail = room.get("maxwidth", 5000) >= 1200
    assert (found["width"], found["height"]) == size
    assert f'width="{size[0]}" height="{size[1]}"' in found["html"]
    assert ("thumbnail_url" in found) is thumbnail
    if thumbnail:
        assert (found["thumbnail_width"], found["thumbnail_height"]) == (1200, 630)
        assert "/g/ranking.png?" in found["thumbnail_url"]


@pytest.mark.parametrize("lang", ["", "?lang=en"])
def test_a_receipt_is_a_link_that_bears_its_sentence(client, edition, lang):
    """
    It is no chart, and no chart need show that very statement.
    """
    figure = next(one for one in edition.office("blitar") if one.value == 31871)

    found = asked(client, f"{OURS}/angka/{figure.id}{lang}").json()

    assert (found["type"], "html" in found) == ("link", False)
    assert ("31.871" in found["title"]) is not bool(lang)


@pytest.mark.parametrize(
    "url",
    [
        "https://elsewhere.test/bandingkan",
        "http://testserver.evil.test/bandingkan",
        "http://user@testserver/bandingkan",
        "ftp://testserver/bandingkan",
        "javascript:alert(1)",
        "/bandingkan",
        "http://[broken",
        f"{OURS}/data",
        f"{OURS}/kantor",
        f"{OURS}/nowhere",
        f"{OURS}/g/nochart.html",
        f"{OURS}/g/profile.html?office=malang&office=blitar",
        f"{OURS}/bandingkan?metric=revenue&office=malang&to=2001",
        f"{OURS}/m/nothing",
        f"{OURS}/k/..",
        f"{OURS}/angka/ffffffffffff",
        f"{OURS}/bandingkan?nobody=1",
        f"{OURS}/bandingkan?lang=xx",
        f"{OURS}/bandingkan?v=nope",
        f"{OURS}/bandingkan?office=%3Cscript%3E",
        f"{OURS}/bandingkan?look=dark",
        f"{OURS}/sematkan?look=red",
        f"{OURS}/sematkan?keep=for-ever",
        f"{OURS}/sematkan?chart=profile&office=malang&office=blitar",
        f"{OURS}/sematkan?width=1&{TWO}",
    ],
)
def test_what_is_not_ours_or_shows_no_chart_is_not_found(client, url):
    """
    The specification knows one answer for it: 404.
    """
    answer = asked(client, url)

    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({}, 400),
        ({"url": ""}, 400),
        ({"url": f"{OURS}/m/deportations", "maxwidth": "0"}, 400),
        ({"url": f"{OURS}/m/deportations", "maxheight": "wide"}, 400),
        ({"url": f"{OURS}/m/deportations", "nobody": "1"}, 400),
        ({"url": f"{OURS}/m/deportations", "format": "yaml"}, 501),
        ({"format": "yaml"}, 501),
    ],
)
def test_a_question_that_cannot_be_read_is_a_problem(client, query, status):
    """
    501 for a form that we do not make, as the specification says.
    """
    answer = client.get("/oembed", params=query)

    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"


def test_base_url_decides_which_addresses_are_ours():
    """
    With it the host that was asked no longer counts, and a folder below the host does.
    """
    site = TestClient(Starlette(routes=routes(base="https://b.test/kinerja")))

    found = asked(site, "https://B.test/kinerja/m/deportations?utm_source=wa").json()
    others = [
        asked(site, url).status_code
        for url in (f"{OURS}/m/deportations", "https://b.test/m/deportations")
    ]

    assert '<iframe src="https://b.test/kinerja/embed/ranking?' in found["html"]
    assert others == [404, 404]


def test_a_host_that_is_no_host_is_refused(client):
    """
    Nobody writes his own markup into our answers.
    """
    answer = client.get(
        "/oembed", params={"url": 'http://"><script>/'}, headers={"Host": '"><script>'}
    )

    assert answer.status_code == 400


def test_it_has_a_seal(client):
    """
    304 for who holds it already.
    """
    first = asked(client, f"{OURS}/m/deportations")

    again = client.get(
        "/oembed",
        params={"url": f"{OURS}/m/deportations"},
        headers={"If-None-Match": first.headers["etag"]},
    )

    assert again.status_code == 304
