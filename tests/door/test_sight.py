"""The first drawing of a page: asked for, waited for a moment, left out in time."""

import json
import threading
import time

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from components import door
from components.door import sight
from components.door.sight import NOTHING, Sights
from components.errors import ExplorerError
from components.model import Language
from components.render.drawing import Chart

ROOMS = tuple(door.place(slug, slug or "ringkasan") for slug in ("", "bandingkan", "data"))


@pytest.fixture(autouse=True)
def patience(monkeypatch):
    """Enough of it for a busy machine; the tests of haste take it away."""
    monkeypatch.setattr(sight, "PATIENCE", 10)


def fire(piece):
    """Says what it was asked to make, as an oven would answer."""
    told = json.dumps([piece.chart, piece.view.parameters(), piece.language])
    return f"/g/{piece.chart}.html\n<p>{told}</p>".encode()


def told(path, query=""):
    """Chart, view and language that an address leads to."""
    found = Sights(fire).of(path, query)
    return json.loads(found.html[3:-4]) if found.html else None


@pytest.mark.parametrize(
    ("path", "query", "expected"),
    [
        ("/", "", ["presence", [], "id"]),
        ("/", "lang=en&utm_source=x", ["presence", [], "en"]),
        (
            "/bandingkan",
            "office=malang&office=blitar",
            ["trend", [["office", "malang"], ["office", "blitar"]], "id"],
        ),
        ("/penegakan", "", ["ranking", [["metric", "deportations"]], "id"]),
        ("/data", "", None),
        ("/bandingkan", "office=nowhere", None),
        ("/bandingkan", "v=nope", None),
    ],
)
def test_an_address_leads_to_the_drawing_of_its_page(path, query, expected):
    """A page without a drawing, and an address that is wrong, have none."""
    assert told(path, query) == expected


def test_a_cold_oven_keeps_nobody_waiting(monkeypatch):
    """The page goes out without; who asks once it is made gets it."""
    monkeypatch.setattr(sight, "PATIENCE", 0.01)
    done = threading.Event()

    def slowly(piece):
        done.wait(5)
        return fire(piece)

    sights = Sights(slowly)
    begun = time.monotonic()
    first = sights.of("/", "")
    waited = time.monotonic() - begun
    done.set()

    assert (first, waited < 2) == (NOTHING, True)
    assert sights.of("/", "", patience=5).light == "/g/presence.html"


def test_only_so_many_are_made_at_once(monkeypatch):
    """A flood of questions leaves the ovens to others, and is answered without drawings."""
    monkeypatch.setattr(sight, "PATIENCE", 0)
    asked, done = [], threading.Event()

    def never(piece):
        asked.append(piece)
        done.wait(10)
        return b""

    sights = Sights(never)
    for year in range(2000, 2040):
        assert sights.of("/layanan", f"to={year}") == NOTHING
    waiting = len(sights._making)
    done.set()

    assert waiting == sight.MOST_AT_ONCE
    assert len(asked) <= sight.THREADS


@pytest.mark.parametrize("fault", [ExplorerError(), RuntimeError("on purpose")])
def test_a_fault_leaves_the_page_alone_and_is_not_kept(fault):
    """Who asks later may be luckier."""
    faults = [fault]

    def once(piece):
        if faults:
            raise faults.pop()
        return fire(piece)

    sights = Sights(once)

    assert sights.of("/", "") == NOTHING
    assert sights.of("/", "").light == "/g/presence.html"


def test_before_the_first_reader_all_pages_are_asked_for():
    """The front page's drawing is waited for, the others are made behind."""
    made = []
    sights = Sights(lambda piece: made.append((piece.chart, piece.language)) or fire(piece))
    sights.prepare()
    assert made[0] == (Chart.PRESENCE, Language.ID)
    sights._pool.shutdown(wait=True)

    assert {language for _, language in made} == set(Language)
    assert {Chart.PRESENCE, Chart.COVERAGE, Chart.SERVICES} <= {chart for chart, _ in made}


@pytest.fixture(scope="module")
def client():
    """One who asks a site whose drawings are there at once."""
    app = Starlette(routes=door.routes(ROOMS, sights=Sights(fire)))
    with TestClient(app, headers={"Accept-Encoding": "identity"}) as asks:
        yield asks


def test_the_drawing_stands_in_the_first_bytes(client):
    """Inside the main part, below the heading, with its light page one link away."""
    html = client.get("/bandingkan?office=malang&office=blitar").text
    main = html[html.index("<main>") : html.index("</main>")]

    assert main.index("<h1>") < main.index('["trend"')
    assert 'href="./g/trend.html"' in main


def test_who_saves_data_is_not_sent_the_explorer_unasked(client):
    """The offer is in words and the explorer lies in a template; caches tell the two apart."""
    plain, saving = client.get("/"), client.get("/", headers={"Save-Data": "on"})
    held = saving.text.partition("<template data-explorer>")[2].partition("</template>")[0]

    assert 'type="module"' in held
    assert 'type="module"' not in saving.text.replace(held, "")
    assert "data-start" in saving.text
    assert "data-start" not in plain.text
    assert "<template" not in plain.text
    assert "Save-Data" in plain.headers["vary"]


def test_a_page_without_a_light_one_is_sent_whole_to_everybody(client):
    """Who could not read anything instead is not asked to choose."""
    assert "<template" not in client.get("/data", headers={"Save-Data": "on"}).text


def test_what_streamlit_builds_is_not_yet_read_out(client):
    """Two headings would be read, and two main parts: the one below is inert until it is up."""
    assert '<div id="root" inert>' in client.get("/").text
