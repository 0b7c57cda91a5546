"""Who gets a socket, and what is not there at all."""

import pytest
from starlette.datastructures import Headers
from starlette.testclient import TestClient, WebSocketDenialResponse
from starlette.websockets import WebSocketDisconnect

from components.door.crowd import Limits
from components.door.guard import Guard, same_origin
from tests.door.sockets import STREAM, echo, message


@pytest.fixture
def client():
    """One who speaks to an echo behind the guard."""
    return TestClient(Guard(echo))


@pytest.mark.parametrize(
    ("headers", "let_in"),
    [
        ({"origin": "http://kinerja.example", "host": "kinerja.example"}, True),
        ({"origin": "https://kinerja.example", "host": "kinerja.example:443"}, True),
        ({"origin": "http://127.0.0.1:8501", "host": "127.0.0.1:8501"}, True),
        ({"origin": "http://[::1]:8501", "host": "[::1]:8501"}, True),
        ({"origin": "http://KINERJA.example", "host": "kinerja.EXAMPLE"}, True),
        ({"host": "kinerja.example"}, True),
        ({"origin": "https://jahat.example", "host": "kinerja.example"}, False),
        ({"origin": "http://kinerja.example:8080", "host": "kinerja.example"}, False),
        ({"origin": "https://kinerja.example.jahat.example", "host": "kinerja.example"}, False),
        ({"origin": "https://kinerja.example@jahat.example", "host": "kinerja.example"}, False),
        ({"origin": "null", "host": "kinerja.example"}, False),
        ({"origin": "file://", "host": "kinerja.example"}, False),
        ({"origin": "http://", "host": ""}, False),
        ({"origin": "http://:bad", "host": ":bad"}, False),
        ({"origin": "", "host": "kinerja.example"}, False),
        ({"origin": "https://kinerja.example"}, False),
    ],
)
def test_a_socket_is_for_pages_of_this_host(headers, let_in):
    """Only a page that came from here, or a program that has no page, gets in."""
    assert same_origin(Headers(headers)) is let_in


@pytest.mark.parametrize(
    ("path", "origin"), [(STREAM, "https://jahat.example"), ("/other", "http://testserver")]
)
def test_a_stranger_is_refused_at_once(client, path, origin):
    """A foreign page, or another address, gets no socket at all."""
    with (
        pytest.raises(WebSocketDisconnect) as gone,
        client.websocket_connect(path, headers={"origin": origin}),
    ):
        pass
    assert gone.value.code == 1008


@pytest.mark.parametrize(
    "path",
    [
        "/_stcore/agent/openapi.json",
        "/_stcore/agent/interact",
        "/_stcore/agent/mcp",
        "/_stcore/metrics",
        "/_stcore/upload_file/a/b",
        "/_stcore/script-health-check",
        "/_stcore/",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "OPTIONS"])
def test_what_we_do_not_offer_is_not_there(client, path, method):
    """The agent's interface, the counters and uploads are closed to every method."""
    assert client.request(method, path).status_code == 404


def test_who_finds_the_house_full_is_told_so_and_when_to_return():
    """A full house refuses the next, and lets it in once somebody has left."""
    asks = TestClient(Guard(echo, limits=Limits(sessions=1, an_address=1)))
    with asks.websocket_connect(STREAM):
        with (
            pytest.raises(WebSocketDenialResponse) as refused,
            asks.websocket_connect(STREAM),
        ):
            pass
        assert (refused.value.status_code, refused.value.headers["retry-after"]) == (503, "30")
        assert "Coba lagi" in refused.value.text
    with asks.websocket_connect(STREAM) as socket:
        socket.send_bytes(message("rerun_script"))
        assert socket.receive_bytes() == message("rerun_script")


@pytest.mark.parametrize(
    ("host", "let_in"), [("kinerja.example", True), ("rebound.example", False)]
)
def test_another_name_for_this_host_opens_no_socket(host, let_in):
    """Where we know our own address, a name that somebody points at us is a stranger's."""
    asks = TestClient(Guard(echo, hosts=("kinerja.example",)))
    headers = {"host": host, "origin": f"http://{host}"}
    if let_in:
        with asks.websocket_connect(STREAM, headers=headers):
            return
    with (
        pytest.raises(WebSocketDisconnect),
        asks.websocket_connect(STREAM, headers=headers),
    ):
        pass
