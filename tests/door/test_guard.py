"""Who gets a socket, and what may be said through it."""

import asyncio

import pytest
from starlette.datastructures import Headers
from starlette.testclient import TestClient, WebSocketDenialResponse
from starlette.websockets import WebSocket, WebSocketDisconnect
from streamlit.proto.BackMsg_pb2 import BackMsg

from components.door.crowd import Limits
from components.door.guard import LARGEST, Guard, allowed, same_origin

STREAM = "/_stcore/stream"


def _message(kind):
    message = BackMsg()
    if BackMsg.DESCRIPTOR.fields_by_name[kind].message_type:
        getattr(message, kind).SetInParent()
    else:
        setattr(message, kind, True)
    return message.SerializeToString()


async def _echo(scope, receive, send):
    socket = WebSocket(scope, receive, send)
    await socket.accept()
    try:
        while True:
            await socket.send_bytes(await socket.receive_bytes())
    except WebSocketDisconnect:
        return


@pytest.fixture
def client():
    """One who speaks to an echo behind the guard."""
    return TestClient(Guard(_echo))


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
    ("kind", "passes"),
    [
        ("rerun_script", True),
        ("app_heartbeat", True),
        ("stop_script", True),
        ("file_urls_request", True),
        ("backend_operation_request", True),
        ("clear_cache", False),
        ("set_run_on_save", False),
        ("load_git_info", False),
        ("debug_disconnect_websocket", False),
        ("debug_shutdown_runtime", False),
    ],
)
def test_a_message_passes_only_if_readers_need_it(kind, passes):
    """No visitor can empty the caches of all, or stop the server."""
    assert allowed(_message(kind)) is passes


def test_every_kind_of_message_has_been_thought_of():
    """A kind that a new Streamlit brings is noticed here."""
    kinds = {field.name for field in BackMsg.DESCRIPTOR.oneofs_by_name["type"].fields}

    assert kinds == {
        "rerun_script",
        "app_heartbeat",
        "stop_script",
        "file_urls_request",
        "backend_operation_request",
        "clear_cache",
        "set_run_on_save",
        "load_git_info",
        "debug_disconnect_websocket",
        "debug_shutdown_runtime",
    }


@pytest.mark.parametrize("frame", [b"", b"\xff\xff\xff", b"hello"])
def test_noise_does_not_pass(frame):
    """What is no message of Streamlit's is dropped."""
    assert allowed(frame) is False


def test_what_is_dropped_leaves_the_socket_open(client):
    """A forbidden message is not answered, the next allowed one is."""
    with client.websocket_connect(STREAM) as socket:
        socket.send_bytes(_message("clear_cache"))
        socket.send_text("words")
        socket.send_bytes(_message("rerun_script"))

        assert socket.receive_bytes() == _message("rerun_script")


def test_a_giant_frame_ends_the_socket(client):
    """Whoever sends more than a megabyte at once is hung up on."""
    with client.websocket_connect(STREAM) as socket:
        socket.send_bytes(b"x" * (LARGEST + 1))

        with pytest.raises(WebSocketDisconnect) as gone:
            socket.receive_bytes()
    assert gone.value.code == 1009


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
    asks = TestClient(Guard(_echo, limits=Limits(sessions=1, an_address=1)))
    with asks.websocket_connect(STREAM):
        with (
            pytest.raises(WebSocketDenialResponse) as refused,
            asks.websocket_connect(STREAM),
        ):
            pass
        assert (refused.value.status_code, refused.value.headers["retry-after"]) == (503, "30")
        assert "Coba lagi" in refused.value.text
    with asks.websocket_connect(STREAM) as socket:
        socket.send_bytes(_message("rerun_script"))
        assert socket.receive_bytes() == _message("rerun_script")


@pytest.mark.parametrize(
    ("host", "let_in"), [("kinerja.example", True), ("rebound.example", False)]
)
def test_another_name_for_this_host_opens_no_socket(host, let_in):
    """Where we know our own address, a name that somebody points at us is a stranger's."""
    asks = TestClient(Guard(_echo, hosts=("kinerja.example",)))
    headers = {"host": host, "origin": f"http://{host}"}
    if let_in:
        with asks.websocket_connect(STREAM, headers=headers):
            return
    with (
        pytest.raises(WebSocketDisconnect),
        asks.websocket_connect(STREAM, headers=headers),
    ):
        pass


def test_a_flood_is_slowed_down(monkeypatch):
    """After its first sixty messages a socket waits for each further one."""
    waits = []

    async def waited(seconds):
        waits.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", waited)
    with TestClient(Guard(_echo)).websocket_connect(STREAM) as socket:
        for _ in range(63):
            socket.send_bytes(_message("app_heartbeat"))
        for _ in range(63):
            socket.receive_bytes()

    assert len([seconds for seconds in waits if 0 < seconds < 1]) >= 1
