"""Claims about components/web/embeds.py, leaves.py and pages.py: small pages over HTTP."""

import re

import pytest
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.testclient import TestClient

from components.render.embed_script import frame_hash
from components.web import charts, embeds, leaves
from components.web.errors import guarded
from components.web.pages import fired_here
from components.web.receipts import Site

BASE = "https://kinerja.example"
SITE = Site(base=BASE)
ENDPOINTS = {
    "/g/{file}": charts.chart_endpoint(SITE, fired_here),
    "/k/{office}": leaves.office_endpoint(SITE),
    "/m/{metric}": leaves.metric_endpoint(SITE),
    "/kartu.png": leaves.card,
    "/embed/{chart}": embeds.embed_endpoint(BASE),
    "/edisi/{file}": embeds.age,
    "/aset/embed-1.js": embeds.touch,
}


@pytest.fixture(scope="module")
def client():
    routes = [Route(path, guarded(answer)) for path, answer in ENDPOINTS.items()]
    return TestClient(Starlette(routes=routes), follow_redirects=False)


EVERY = (
    "/embed/trend?office=blitar",
    "/g/trend.html?office=blitar",
    "/k/blitar",
    "/m/passports_issued",
)


@pytest.mark.parametrize("address", EVERY)
def test_a_live_page_is_kept_for_minutes_and_a_pinned_one_for_ever(client, address, edition):
    """
    `v` pins; without it the address is live.
    """
    pin = f"{'&' if '?' in address else '?'}v={edition.id}"

    live, pinned = (client.get(one).headers["cache-control"] for one in (address, address + pin))

    assert live == "public, max-age=60, s-maxage=300, stale-while-revalidate=86400"
    assert pinned == "public, max-age=31536000, immutable"


@pytest.mark.parametrize("address", EVERY)
def test_a_page_that_has_not_changed_is_not_sent_again(client, address):
    """
    A strong ETag, and 304.
    """
    seal = client.get(address).headers["etag"]

    answer = client.get(address, headers={"If-None-Match": seal})

    assert (answer.status_code, answer.content) == (304, b"")


@pytest.mark.parametrize("address", EVERY)
@pytest.mark.parametrize(("query", "language"), [("", "id"), ("lang=id", "id"), ("lang=en", "en")])
def test_a_page_is_in_the_language_of_its_address(client, address, query, language):
    """
    No `lang` means Indonesian (DECISIONS 15).
    """
    joined = f"{address}{'&' if '?' in address else '?'}{query}"

    assert f'<html lang="{language}">' in client.get(joined).text


def test_anybody_may_frame_an_embed_and_nothing_else(client):
    """
    frame-ancestors * here and only here; the inline script is allowed by its hash.
    """
    policy = client.get("/embed/trend?office=blitar").headers["content-security-policy"]

    assert "frame-ancestors *" in policy
    assert f"script-src 'self' '{frame_hash()}'" in policy
    assert "default-src 'none'" in policy
    assert "content-security-policy" not in client.get("/g/trend.html").headers


def test_search_engines_leave_an_embed_alone(client):
    """
    Also those that read no HTML.
    """
    assert client.get("/embed/trend").headers["x-robots-tag"] == "noindex"


@pytest.mark.parametrize(
    ("address", "status", "named"),
    [
        ("/embed/pie", 404, "pie"),
        ("/g/pie.html", 404, "trend"),
        ("/embed/trend?titel=no", 400, "titel"),
        ("/embed/trend?title=yes", 400, "title=yes"),
        ("/embed/trend?background=red", 400, "background=red"),
        ("/embed/trend?theme=pink", 400, "theme=pink"),
        ("/embed/trend?office=nowhere", 404, "nowhere"),
        ("/embed/trend?v=nope", 410, "nope"),
        ("/g/trend.html?title=no", 400, "title"),
        ("/g/trend.html?chart=map", 400, "chart"),
        ("/g/trend.html?from=1800", 400, "1800"),
        ("/k/nowhere", 404, "nowhere"),
        ("/k/blitar?office=malang", 400, "office"),
        ("/m/nothing", 404, "nothing"),
        ("/g/profile.html", 400, "office"),
        ("/edisi/nope.json", 410, "nope"),
        ("/edisi/current", 410, "current"),
    ],
)
def test_what_is_wrong_is_named(client, address, status, named):
    """
    A sentence in the reader's language, and what exists.
    """
    answer = client.get(address, headers={"Accept": "text/html"})

    assert answer.status_code == status
    assert named in answer.text


def test_an_error_can_be_read_in_the_frame(client):
    """
    Else an article would show the browser's refusal to connect.
    """
    answer = client.get("/embed/pie", headers={"Accept": "text/html"})

    assert "frame-ancestors *" in answer.headers["content-security-policy"]
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("address", "there"),
    [
        ("/k/jogja", "/k/yogyakarta"),
        ("/k/jogja?lang=en", "/k/yogyakarta?lang=en"),
    ],
)
def test_another_spelling_leads_to_the_page(client, address, there):
    """
    An office has one page.
    """
    answer = client.get(address)

    assert (answer.status_code, answer.headers["location"]) == (308, there)


def test_the_look_of_an_embed_is_read_from_its_address(client):
    """
    Theme, title and background.
    """
    plain = client.get("/embed/trend?office=blitar").text
    worn = client.get("/embed/trend?office=blitar&theme=dark&title=no&background=transparent").text

    assert ("prefers-color-scheme" in plain, "prefers-color-scheme" in worn) == (True, False)
    assert '<h1 class="hidden">' in worn
    assert "inset 0 4px" not in worn


def test_what_became_of_an_edition_is_open_to_every_frame(client, edition):
    """
    A sandboxed frame asks from nowhere.
    """
    answer = client.get(f"/edisi/{edition.id}.json")

    assert answer.json()["newest"] == edition.id
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "max-age=300" in answer.headers["cache-control"]


def test_the_script_and_the_card_are_there(client):
    """
    Under addresses that do not change.
    """
    script, card = client.get("/aset/embed-1.js"), client.get("/kartu.png?lang=en")

    assert script.headers["content-type"] == "text/javascript; charset=utf-8"
    assert card.headers["content-type"] == "image/png"
    assert card.content != client.get("/kartu.png").content


def test_a_page_is_made_once(client, monkeypatch):
    """
    The next who asks gets the same bytes.
    """
    made = []

    def fire(order):
        made.append(order)
        return b"page"

    routes = [Route("/embed/{chart}", embeds.embed_endpoint("", fire))]
    asks = TestClient(Starlette(routes=routes))
    answers = [asks.get("/embed/trend?office=blitar&utm_source=x").text for _ in range(2)]

    assert answers == ["page", "page"]
    assert len(set(made)) == 1
    assert re.fullmatch("[0-9a-f]{64}", made[0].key("release"))
