"""A published folder behind a real nginx, with no server of ours."""

import gzip
import shutil

import pytest

from components.publish.fronts import PAGES
from components.publish.manifest import read_manifest
from components.publish.nginx import http_conf, server_conf
from components.publish.plan import TABLES
from components.publish.publish import Own
from components.publish.spelling import read_address, spelled
from tests.publish.conftest import EDITION, WISHES, published
from tests.publish.fake import LIVE, PINNED
from tests.publish.served import got, served

pytestmark = pytest.mark.skipif(shutil.which("nginx") is None, reason="nginx is not installed")

FRONTS = ("/", "/?lang=en", "/bandingkan", "/bandingkan?lang=en")


def own(so_far):
    """The settings of nginx and a few pages of the copy."""
    told = list(so_far.entries.values())
    yield Own(
        path="nginx/http.conf", body=http_conf(told, EDITION), media_type="text/plain", keeps=""
    )
    yield Own(
        path="nginx/server.conf", body=server_conf(told, PAGES), media_type="text/plain", keeps=""
    )
    for text in (*FRONTS, "/404.html", "/404.html?lang=en"):
        path = spelled(read_address(text))
        yield Own(path=path, body=f"own {text}", media_type="text/html", keeps="")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A published folder and the port of an nginx that serves it."""
    folder = tmp_path_factory.mktemp("nginx")
    out = folder / "situs"
    published(out, own=own)
    with served(out, folder) as port:
        yield out, port


@pytest.fixture
def ask(site):
    """Asks an address just as it is written; status, headers and body."""

    def asked(text, **headers):
        answer, body = got(site[1], text, **headers)
        names = list(answer.headers)
        assert len(names) == len({name.lower() for name in names}), names
        return answer.status, dict(answer.headers), body

    return asked


def test_every_address_is_answered_with_its_bytes(site, ask):
    """
    Address, type, cache rule and headers as the server gives them, for every file published.
    """
    out, _ = site
    entries = read_manifest((out / "manifest.json").read_text()).entries
    served = [entry for entry in entries.values() if entry.address]
    assert len(served) > len(WISHES)
    for entry in served:
        status, headers, body = ask(entry.address)
        assert (status, body) == (200, (out / entry.path).read_bytes()), entry.address
        assert headers["Content-Type"] == entry.dress.media_type, entry.address
        assert headers["Cache-Control"] == (PINNED if "v=" in entry.address else LIVE)
        assert dict(entry.dress.headers).items() <= headers.items()


def test_an_embed_may_be_framed_and_nothing_else(ask):
    """
    The policy is the embed's own, live and pinned; every page says nosniff.
    """
    for address, said in (
        ("/embed/ranking?metric=deportations&to=2024", "frame-ancestors *"),
        (f"/embed/ranking?metric=deportations&to=2024&v={EDITION}&lang=en", "frame-ancestors *"),
        ("/k/contoh-satu", "frame-ancestors 'self'"),
    ):
        _, headers, _ = ask(address)
        assert said in headers["Content-Security-Policy"].split("; ")
    assert ask("/k/contoh-satu")[1]["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("given", "plain"),
    [
        ("/k/contoh-satu?fbclid=IwAR0_a-b", "/k/contoh-satu"),
        ("/k/contoh-satu?lang=en&utm_source=wa&utm_medium=x", "/k/contoh-satu?lang=en"),
        ("/k/contoh-satu?lang=id", "/k/contoh-satu"),
        ("/?gclid=1", "/"),
        ("/k/contoh-satu/", "/k/contoh-satu"),
        (
            f"/embed/ranking?v={EDITION}&metric=deportations&to=2024&lang=en",
            f"/embed/ranking?metric=deportations&to=2024&v={EDITION}&lang=en",
        ),
        ("/bandingkan?metric=deportations&office=contoh-satu&lang=en", "/bandingkan?lang=en"),
        (
            "/g/ranking/metric=deportations/to=2024.html",
            "/g/ranking.html?metric=deportations&to=2024",
        ),
    ],
)
def test_other_spellings_lead_to_the_same_file(ask, given, plain):
    """
    What sites hang onto links, a language that goes without saying, the path itself.
    """
    assert ask(given)[::2] == ask(plain)[::2]
    assert ask(given)[0] == 200


@pytest.mark.parametrize(
    "text",
    [
        "/g/ranking.svg",
        "/g/ranking.html?metric=deportations&to=1999",
        "/g/ranking.html?metric=../../nginx/http&to=2024",
        "/g/ranking.html?metric=deportations&to=2024&unknown=1",
        f"/k/contoh-satu?v=../{EDITION}",
        "/k/contoh-satu?v=0ld3d1710n00",
        "/k/nowhere",
        "/404.html",
    ],
)
def test_what_was_not_published_is_not_there(ask, text):
    """
    Never another view in its place: a chart of all years under the address of one would lie.
    """
    status, _, body = ask(text)

    assert (status, body) == (404, b"own /404.html")


def test_a_missing_page_speaks_the_readers_language(ask):
    """
    As the address asks for it.
    """
    assert ask("/k/nowhere?lang=en")[2] == b"own /404.html?lang=en"


def test_a_pin_of_the_newest_edition_leads_to_the_live_address(ask):
    """
    Its figures are the same; a pin of another edition is not answered with newer ones.
    """
    status, headers, _ = ask(f"/k/contoh-satu?v={EDITION}&lang=en")

    assert (status, headers["Location"]) == (302, "/k/contoh-satu?lang=en")


def test_packed_forms_are_sent_to_who_can_unpack_them(ask):
    """
    The gzip form lies beside the file; nginx packs nothing itself.
    """
    _, headers, body = ask("/robots.txt", **{"Accept-Encoding": "gzip"})

    assert headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(body) == ask("/robots.txt")[2]


def test_a_table_without_an_ending_is_json(site, ask):
    """
    As the server gives it to who does not say what they like; here only csv was published.
    """
    assert ask("/api/v1/figures")[0] == 404
    assert f"/api/v1/(?:{'|'.join(TABLES)})" in (site[0] / "nginx/server.conf").read_text()
