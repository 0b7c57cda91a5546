"""What an address with a question tells search engines, previews, and who runs no script."""

import re
import time

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from components import door
from components.door import deep_link
from components.door.deep_link import told

BASE = "https://kinerja.example"
ROOMS = tuple(
    door.place(slug, slug or "ringkasan")
    for slug in ("", "kantor", "bandingkan", "layanan", "cakupan", "data")
)


@pytest.fixture(scope="module")
def client():
    """One who has all the time in the world."""
    kept, deep_link.PATIENCE = deep_link.PATIENCE, 60
    with TestClient(Starlette(routes=door.routes(ROOMS, BASE))) as asks:
        yield asks
    deep_link.PATIENCE = kept


def head(html):
    """The title, and what the tags of the head say."""
    tags = dict(re.findall(r'<meta (?:name|property)="([^"]+)" content="([^"]*)">', html))
    links = re.findall(r'<link rel="(?:canonical|alternate)"[^>]* href="([^"]+)"', html)
    return re.findall(r"<title>(.*?)</title>", html)[0], tags, links


@pytest.mark.parametrize(
    ("query", "title", "lang"),
    [
        ("", "Malang menerbitkan 73.338 paspor pada 2024, 2,3 kali Blitar", ""),
        ("&lang=en", "Malang issued 73,338 passports in 2024, 2.3 times Blitar", "&amp;lang=en"),
    ],
)
def test_a_comparison_is_told_by_its_finding(client, query, title, lang):
    """Title, description, picture of this very view, and both languages."""
    asked = "office=blitar&office=malang"
    found, tags, links = head(client.get(f"/bandingkan?{asked}{query}").text)
    escaped = asked.replace("&", "&amp;")

    assert found.startswith(title)
    assert tags["description"] == tags["og:description"] != ""
    assert tags["og:image"] == f"{BASE}/g/trend.png?{escaped}&amp;w=1200&amp;h=630{lang}"
    assert tags["twitter:card"] == "summary_large_image"
    assert links == [
        f"{BASE}/bandingkan?{escaped}{lang}",
        f"{BASE}/bandingkan?{escaped}",
        f"{BASE}/bandingkan?{escaped}&amp;lang=en",
        f"{BASE}/bandingkan?{escaped}",
    ]


@pytest.mark.parametrize(
    ("address", "light"),
    [
        ("/bandingkan?office=blitar&chart=ranking", "./g/ranking.html?office=blitar&amp;to="),
        ("/kantor?office=blitar", "./k/blitar"),
        ("/layanan?service=drive_thru&lang=en", "./g/services.html?service=drive_thru&amp;lang=en"),
    ],
)
def test_who_has_no_script_is_led_to_the_light_page(client, address, light):
    """Noscript leads to the same question as a page that needs none."""
    noscript = re.findall(r"<noscript>(.*?)</noscript>", client.get(address).text, re.DOTALL)

    assert f'href="{light}' in noscript[0]


@pytest.mark.parametrize(
    "address",
    ["/bandingkan?office=nowhere", "/?v=nope", "/data?office=blitar", "/kantor?theme=pink"],
)
def test_what_cannot_be_told_gets_the_head_of_its_page(client, address):
    """A wrong address is the page's to explain; its head never fails."""
    answer = client.get(address)
    plain = client.get(address.partition("?")[0])

    assert (answer.status_code, head(answer.text)) == (200, head(plain.text))


def test_what_other_sites_hang_onto_a_link_asks_nothing(client):
    """The page as it is, in its own kept bytes."""
    assert client.get("/kantor?fbclid=x&lang=en").text == client.get("/kantor?lang=en").text


def test_a_reader_does_not_wait_for_a_finding(monkeypatch):
    """What takes too long is left out, and is there for whoever asks next."""
    monkeypatch.setattr(deep_link, "PATIENCE", 0.05)
    monkeypatch.setattr(deep_link, "_of_chart", lambda _: time.sleep(0.4) or "told")
    query = "office=blitar&office=kediri&from=2019"

    first = told("/bandingkan", query)
    time.sleep(0.6)

    assert (first, told("/bandingkan", query)) == (None, "told")


def test_a_fault_of_ours_leaves_the_page_alone(monkeypatch):
    """It goes to the log."""

    def broken(found):
        raise RuntimeError("on purpose")

    monkeypatch.setattr(deep_link, "_of_chart", broken)

    assert told("/bandingkan", "office=blitar&office=batu&from=2018") is None
