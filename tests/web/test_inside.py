"""Claims about components/web/inside.py: what is written down is what would be sent."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from components.errors import BadAddress, ExplorerError, UnknownParameter
from components.web import inside
from components.web.inside import answers
from components.web.routes import routes

ADDRESSES = (
    "/g/trend.html?office=malang&office=blitar",
    "/g/trend.svg?office=malang&office=blitar&lang=en",
    "/g/trend.csv?office=malang&office=blitar",
    "/embed/trend?office=malang&office=blitar&theme=dark",
    "/k/blitar?lang=en",
    "/m/deportations",
    "/api/v1/offices.json",
    "/feed.xml",
    "/robots.txt",
)


@pytest.fixture(scope="module")
def client():
    """The server of the endings, making pictures here and now."""
    return TestClient(Starlette(routes=routes(base="https://kinerja.example", fire=_made)))


def _made(piece):
    return piece.made()


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_bytes_are_those_of_the_server(address, client, edition):
    """
    Body, kind and keeping, whether asked over HTTP or inside the process.
    """
    inside = answers(base="https://kinerja.example")
    path, _, query = address.partition("?")
    pairs = [tuple(pair.split("=")) for pair in query.split("&") if pair]
    over = client.get(address)
    said = inside(path, pairs)

    assert over.status_code == 200
    assert said.body == over.content
    assert said.media_type == over.headers["content-type"]
    assert said.keeps == over.headers["cache-control"]


@pytest.mark.parametrize(
    ("path", "pairs", "error"),
    [
        ("/g/trend.svg", [("foo", "1")], UnknownParameter),
        ("/g/trend.png", [("w", "999999")], BadAddress),
        ("/nowhere", [], ExplorerError),
        ("/k/jogja", [], ExplorerError),
    ],
)
def test_what_is_wrong_is_raised_and_not_written_down(path, pairs, error, edition):
    """
    A file is never made of a page of trouble.
    """
    with pytest.raises(error) as raised:
        answers()(path, pairs)

    assert 400 <= raised.value.status < 500


def test_a_kit_holds_the_pictures_that_were_made_already(edition):
    """
    Those of its view that pages show besides are not made once more.
    """
    asked, view = answers(), [("office", "malang"), ("metric", "passports_issued")]
    card = asked("/g/trend.png", [*view, ("w", "1200"), ("h", "630")]).body
    before = inside._kept.cache_info().hits
    kit = ZipFile(BytesIO(asked("/g/trend.zip", view).body))
    (name,) = (name for name in kit.namelist() if name.endswith("1200x630.png"))

    assert kit.read(name) == card
    assert inside._kept.cache_info().hits == before + 1
