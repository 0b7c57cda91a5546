"""Claims about components/web/front.py: fast, and in nothing else different from the slow way."""

import json
import time
from dataclasses import dataclass, field
from functools import lru_cache

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware

from components import paths
from components.query import release
from components.settings import Settings
from components.web.front import Front
from components.web.glance import GLANCE
from components.web.headers import Dressed
from components.web.journal import Journal
from components.web.kiln import Busy
from components.web.routes import endpoints, routes
from components.web.tally import Tally
from tests.conftest import forget
from tests.web.asking import BROTLI, GZIP, ask

BASE = "https://kinerja.example"
ADDRESSES = (
    "/embed/trend?office=malang&office=blitar",
    "/angka/{figure}.json",
    "/api/v1/offices.json",
    "/api/v1/offices.json?lang=en",
    "/api/v1/offices.csv",
    "/api/v1/figures.parquet",
    "/oembed?url=https%3A%2F%2Fkinerja.example%2Fembed%2Ftrend%3Foffice%3Dmalang",
    "/feed.xml",
    "/robots.txt",
    "/kartu.png",
    "/aset/embed-1.js",
    "/openapi.json",
)
WAYS = ((), (GZIP,), (BROTLI,), (("accept-encoding", "br;q=0, gzip;q=0"),))


@dataclass
class Server:
    """The endings twice: behind a front, and by themselves for the slow way."""

    app: Front
    slow: Dressed
    tally: Tally
    lines: list[str] = field(default_factory=list)


@lru_cache
def _once(piece):
    return piece.made()


def served(fire=_once, **rules: object) -> Server:
    """A front with books of its own before endings that draw here and now."""
    tally, lines = Tally(), []
    slow = Dressed(Starlette(routes=routes(base=BASE, fire=fire)))
    app = Front(
        slow,
        rules=Settings(**{"base_url": BASE, **rules}),
        patterns=tuple(endpoints("", "", fire)),
        others=("/bandingkan", "/static/"),
        books=(tally, Journal("json", lines.append)),
    )
    return Server(app, slow, tally, lines)


@pytest.fixture(scope="module")
def server() -> Server:
    """One server for all who only ask."""
    return served()


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_answer_from_memory_is_the_slow_answer(address, server, edition):
    """
    Status, every header, every byte; in each packing, for GET, HEAD and who has it already.
    """
    address = address.format(figure=edition.report("blitar-ketik-2024-12")[0].id)
    for way in WAYS:
        slow = ask(server.slow, address, *way)
        first = ask(server.app, address, *way)
        hits = server.tally.kept["hit"]
        fast = ask(server.app, address, *way)
        head = ask(server.app, address, *way, method="HEAD")

        assert (slow.status, slow) == (200, first)
        assert fast == slow
        assert server.tally.kept["hit"] == hits + 2
        assert (head.headers, head.body) == (slow.headers, b"")

        held = ("if-none-match", f'"other", W/{slow["etag"]}')
        assert ask(server.app, address, *way, held) == ask(server.slow, address, *way, held)
        assert ask(server.app, address, *way, held).status == 304


def test_languages_and_packings_do_not_meet(server, edition):
    """
    Each has bytes of its own, however often the other was asked for.
    """
    addresses = [f"/api/v1/offices.json{query}" for query in ("", "?lang=en")]
    answers = [ask(server.app, one, *way) for _ in "ab" for one in addresses for way in WAYS[:3]]

    assert answers[:6] == answers[6:]
    assert len({answer["etag"] for answer in answers}) == len({a.body for a in answers})
    assert {answer["vary"] for answer in answers} == {"Accept-Encoding"}


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/angka/ffffffffffff", 404),
        ("/embed/trend?office=atlantis", 404),
        ("/api/v1/offices.json?nope=1", 400),
        ("/k/blitar?v=nope", 410),
        ("/k/jogja", 308),
        ("/healthz", 200),
        ("/status", 200),
        ("/api/v1/offices", 200),
        ("/nowhere", 404),
    ],
)
def test_what_may_change_or_was_refused_is_never_kept(address, status, edition):
    """
    Errors, redirects, counts, and what differs by more than its packing.
    """
    server = served()
    answers = [ask(server.app, address, GZIP) for _ in range(3)]

    assert [answer.status for answer in answers] == [status] * 3
    assert (len(server.app.larder), server.tally.kept["hit"]) == (0, 0)


def test_a_busy_kiln_is_not_remembered(edition):
    """
    A 503 of now says nothing about the next second.
    """
    full = [True]

    def fire(piece):
        if full.pop():
            raise Busy
        return b"<svg/>"

    full[:] = [False, True]
    server = served(fire)
    answers = [ask(server.app, "/g/trend.svg?office=blitar") for _ in range(2)]

    assert [answer.status for answer in answers] == [503, 200]
    assert answers[0]["retry-after"] == "5"
    assert server.tally.refused["picture.busy"] == 1


def test_a_new_edition_empties_the_memory(server, small_world):
    """
    What was answered of the old data is not answered any more.
    """
    server = served()
    address = "/api/v1/offices.json"
    ours = ask(server.app, address, GZIP)
    again = ask(server.app, address, GZIP)
    hits = server.tally.kept["hit"]
    server.app._glance._edition = "of yesterday"
    server.app._glance._until = 0.0
    server.app.larder.find(("", b"", b"", ""), "of yesterday")
    anew = ask(server.app, address, GZIP)

    assert ours == again == anew
    assert (hits, server.tally.kept["hit"]) == (1, 1)
    assert release(None).id == server.app._glance._edition


def test_without_data_nothing_is_answered_from_memory(edition, monkeypatch, tmp_path):
    """
    The larder of an edition that is gone stays shut.
    """
    server = served()
    ask(server.app, "/api/v1/offices.json")
    monkeypatch.setattr(paths, "METRICS", tmp_path)
    forget()
    time.sleep(GLANCE * 1.2)
    answer = ask(server.app, "/api/v1/offices.json")
    forget()

    assert answer.status == 503


def test_the_memory_is_bounded(edition):
    """
    However many addresses lead to an answer: trackers make endless many of one.
    """
    server = served(ready_megabytes=1)
    for number in range(400):
        ask(server.app, f"/robots.txt?utm_source={number}")

    assert 0 < server.app.larder.taken <= 1024 * 1024
    assert 200 < len(server.app.larder) < 400


def test_one_place_that_asks_without_end_is_told_to_wait(edition):
    """
    429 for a machine and for a reader, each in its form and language; others go on.
    """
    server = served(rate_burst=3, rate_per_second=1)
    address = "/robots.txt"
    served_ = [ask(server.app, address).status for _ in range(3)]
    machine = ask(server.app, "/api/v1/offices.json?lang=en")
    person = ask(server.app, "/k/blitar", ("accept", "text/html"))
    other = ask(server.app, address, peer="198.51.100.9")
    itself = [ask(server.app, address, peer="127.0.0.1").status for _ in range(9)]

    assert served_ == [200] * 3
    assert [machine.status, person.status, other.status] == [429, 429, 200]
    assert itself == [200] * 9
    problem = json.loads(machine.body)
    assert (problem["status"], problem["error"]) == (429, "limit.often")
    assert problem["title"] == "Too many requests"
    assert (machine["retry-after"], person["retry-after"]) == ("10", "10")
    assert b"<h1>Terlalu banyak permintaan</h1>" in person.body
    assert person["content-security-policy"].startswith("default-src 'none'")
    assert server.tally.refused["limit.often"] == 2


@pytest.mark.parametrize(
    ("address", "status", "error"),
    [
        (f"/api/v1/offices.json?office={'x' * 9000}", 414, "limit.long"),
        (f"/api/v1/{'x' * 9000}.json", 414, "limit.long"),
        ("/g/trend.json?" + "&".join(["office=malang"] * 401), 400, "limit.many"),
        ("/g/trend.json?" + "&".join(["office=malang"] * 201), 400, "bad_value"),
    ],
)
def test_an_address_has_a_largest_size(address, status, error, server, edition):
    """
    Refused before anything of it is read, with the bound in words.
    """
    answer = ask(server.app, address)
    problem = json.loads(answer.body)

    assert (answer.status, problem["error"]) == (status, error)
    assert any(bound in problem["detail"] for bound in ("8192", "400", "200"))


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "TRACE", "BREW"])
@pytest.mark.parametrize("address", ["/embed/trend", "/api/v1/offices.json", "/healthz"])
def test_our_addresses_can_only_be_read(address, method, server, edition):
    """
    405 names what is allowed; a machine gets a problem and a reader a page.
    """
    answer = ask(server.app, address, method=method)

    assert (answer.status, answer["allow"]) == (405, "GET, HEAD, OPTIONS")
    assert answer["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("address", "is_open"),
    [
        ("/api/v1/figures.csv", True),
        ("/g/trend.svg", True),
        ("/angka/abc.json", True),
        ("/openapi.json", True),
        ("/g/trend.html", False),
        ("/angka/abc", False),
        ("/embed/trend", False),
        ("/status", False),
    ],
)
def test_scripts_of_other_sites_may_ask_first_where_there_are_data(address, is_open, server):
    """
    OPTIONS says so for data alone, without drawing anything.
    """
    answer = ask(server.app, address, ("origin", "https://x.test"), method="OPTIONS")

    assert (answer.status, answer["allow"]) == (204, "GET, HEAD, OPTIONS")
    assert (("access-control-allow-origin", "*") in answer.headers) is is_open


def test_the_log_has_one_line_a_request_and_nobody_in_it(edition):
    """
    What was asked in our own words; no whole address, no value that we do not know.
    """
    server = served()
    asked = "/g/trend.json?office=malang&office=blitar&from=2021&utm_source=budi"
    for address in (asked, asked, "/g/trend.json?office=budi%40example.org", "/budi?x=budi"):
        ask(server.app, address, GZIP, ("user-agent", "budi"), ("cookie", "budi"))
    ask(server.app, asked, GZIP, peer="2001:db8:1:2:3:4:5:6")
    server.app._books.close()
    lines = [json.loads(line) for line in "".join(server.lines).splitlines()]

    assert "budi" not in "".join(server.lines)
    assert [line["status"] for line in lines] == [200, 200, 404, 404, 200]
    assert lines[0]["view"] == {
        "file": "trend.json",
        "office": ["malang", "blitar"],
        "from": "2021",
    }
    assert [line.get("cache") for line in lines] == [None, "hit", None, None, "hit"]
    assert [line["path"] for line in lines] == ["/g/{file}"] * 3 + ["/…", "/g/{file}"]
    assert {line["from"] for line in lines} == {"203.0.113.0/24", "2001:db8:1::/48"}
    assert lines[2]["error"] == "error.unknown_slug"
    assert {"time", "method", "ms", "bytes"} <= set(lines[0])


def test_the_front_is_the_same_as_a_layer_of_an_app(edition):
    """
    Starlette can put it outermost, which is how both servers have it.
    """
    app = Starlette(
        routes=routes(base=BASE),
        middleware=[
            Middleware(
                Front,
                rules=Settings(base_url=BASE),
                patterns=tuple(route.path for route in routes()),
                books=(Tally(), Journal("off", print)),
            )
        ],
    )
    slow = Starlette(routes=routes(base=BASE))
    answers = [ask(app, "/robots.txt") for _ in range(2)]

    assert answers == [ask(slow, "/robots.txt")] * 2
