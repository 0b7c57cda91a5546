"""What may be said through a socket, and what becomes of a click that comes to another process."""

import asyncio
from contextlib import suppress

import pytest
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from components.door import ear
from components.door.ear import LARGEST, allowed
from components.door.guard import Guard
from tests.door.sockets import STREAM, echo, message

FINE = ForwardMsg.FINISHED_SUCCESSFULLY


@pytest.fixture
def client():
    """One who speaks to an echo behind the guard."""
    return TestClient(Guard(echo))


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
    assert (allowed(message(kind)) is not None) is passes


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
    assert allowed(frame) is None


@pytest.fixture
def page():
    """A socket of a page that tells what it is asked, and says of each run that it ended."""

    async def runs(scope, receive, send):
        socket = WebSocket(scope, receive, send)
        await socket.accept()
        with suppress(WebSocketDisconnect):
            while True:
                asked = await socket.receive_bytes()
                await socket.send_bytes(asked)
                for how in (early.pop() if early else FINE, FINE):
                    await socket.send_bytes(ForwardMsg(script_finished=how).SerializeToString())

    early = [ForwardMsg.FINISHED_EARLY_FOR_RERUN]
    with TestClient(Guard(runs)).websocket_connect(STREAM) as socket:
        yield socket


def told(socket):
    """What the page was asked, once it has ended twice."""
    asked, *_ = (socket.receive_bytes() for _ in range(3))
    return BackMsg.FromString(asked)


def test_a_click_of_a_reader_who_was_cut_off_waits_for_their_page(page):
    """First the page as its address says, then all that the browser says, in no fragment."""
    click = BackMsg()
    click.rerun_script.query_string = "office=malang"
    click.rerun_script.fragment_id = "f1"
    click.rerun_script.widget_states.widgets.add(id="w", string_value="blitar")
    page.send_bytes(click.SerializeToString())

    first, second = told(page), told(page)
    page.send_bytes(click.SerializeToString())
    third = told(page)

    assert first.rerun_script.query_string == "office=malang"
    assert not first.rerun_script.widget_states.widgets
    assert [first.rerun_script.fragment_id, second.rerun_script.fragment_id] == ["", ""]
    assert second.rerun_script.widget_states == click.rerun_script.widget_states
    assert third == click


def test_a_newcomer_is_heard_at_once(page):
    """Who asks for a page, and has no widgets yet, asks once."""
    asked = BackMsg()
    asked.rerun_script.query_string = "office=malang"
    for _ in range(2):
        page.send_bytes(asked.SerializeToString())
        assert told(page) == asked


def part_of(page, part=""):
    """A click of a page, in a part of it where one is named."""
    click = BackMsg()
    click.rerun_script.page_script_hash = page
    click.rerun_script.fragment_id = part
    return click


def test_a_part_of_a_page_that_was_left_is_not_heard(page):
    """Neither dropped nor answered is what is asked of the page that is there."""
    for asked in (part_of("p1"), part_of("p2"), part_of("p1", "f1"), part_of("p2", "f1")):
        page.send_bytes(asked.SerializeToString())

    heard = [told(page) for _ in range(3)]

    assert heard == [part_of("p1"), part_of("p2"), part_of("p2", "f1")]


def test_a_page_that_never_ends_does_not_swallow_the_click(client, monkeypatch):
    """After its patience the ear passes the click on."""
    monkeypatch.setattr(ear, "PATIENCE", 0.05)
    click = BackMsg()
    click.rerun_script.widget_states.widgets.add(id="w", trigger_value=True)
    with client.websocket_connect(STREAM) as socket:
        socket.send_bytes(click.SerializeToString())

        assert not BackMsg.FromString(socket.receive_bytes()).rerun_script.widget_states.widgets
        assert BackMsg.FromString(socket.receive_bytes()) == click


def test_a_part_waits_for_the_run_before_it_and_is_asked_as_that_left_the_address():
    """Two picks in haste: the browser sends the second before it has heard of the first."""

    async def runs(scope, receive, send):
        socket = WebSocket(scope, receive, send)
        await socket.accept()
        await socket.receive_bytes()
        second = asyncio.create_task(socket.receive_bytes())
        await asyncio.sleep(0.05)
        early, begun, rewritten = second.done(), ForwardMsg(), ForwardMsg()
        begun.new_session.SetInParent()
        rewritten.page_info_changed.query_string = "to=2022"
        for said in (begun, rewritten, ForwardMsg(script_finished=FINE)):
            await socket.send_bytes(said.SerializeToString())
        await socket.send_bytes(await second)
        await socket.send_text(str(early))

    with TestClient(Guard(runs)).websocket_connect(STREAM) as socket:
        for asked in (part_of("p1"), part_of("p1", "f1")):
            socket.send_bytes(asked.SerializeToString())
        *_, last = (socket.receive_bytes() for _ in range(4))
        heard = BackMsg.FromString(last).rerun_script

        assert (heard.fragment_id, heard.query_string) == ("f1", "to=2022")
        assert socket.receive_text() == "False"


def test_a_part_does_not_wait_for_ever(monkeypatch):
    """A run that takes its time is interrupted, as Streamlit does it."""
    monkeypatch.setattr(ear, "HASTE", 0.02)
    with TestClient(Guard(echo)).websocket_connect(STREAM) as socket:
        for asked in (part_of("p1"), part_of("p1", "f1")):
            socket.send_bytes(asked.SerializeToString())

        assert [BackMsg.FromString(socket.receive_bytes()) for _ in range(2)] == [
            part_of("p1"),
            part_of("p1", "f1"),
        ]


def test_noise_of_the_server_is_passed_on():
    """What is no message of Streamlit's neither begins nor ends anything."""

    async def noise(scope, receive, send):
        socket = WebSocket(scope, receive, send)
        await socket.accept()
        await socket.send_bytes(b"\xff\xff\xff")

    with TestClient(Guard(noise)).websocket_connect(STREAM) as socket:
        assert socket.receive_bytes() == b"\xff\xff\xff"


def test_what_is_dropped_leaves_the_socket_open(client):
    """A forbidden message is not answered, the next allowed one is."""
    with client.websocket_connect(STREAM) as socket:
        socket.send_bytes(message("clear_cache"))
        socket.send_text("words")
        socket.send_bytes(message("rerun_script"))

        assert socket.receive_bytes() == message("rerun_script")


def test_a_giant_frame_ends_the_socket(client):
    """Whoever sends more than a megabyte at once is hung up on."""
    with client.websocket_connect(STREAM) as socket:
        socket.send_bytes(b"x" * (LARGEST + 1))

        with pytest.raises(WebSocketDisconnect) as gone:
            socket.receive_bytes()
    assert gone.value.code == 1009


def test_a_flood_is_slowed_down(monkeypatch):
    """After its first sixty messages a socket waits for each further one."""
    waits = []

    async def waited(seconds):
        waits.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", waited)
    with TestClient(Guard(echo)).websocket_connect(STREAM) as socket:
        for _ in range(63):
            socket.send_bytes(message("app_heartbeat"))
        for _ in range(63):
            socket.receive_bytes()

    assert len([seconds for seconds in waits if 0 < seconds < 1]) >= 1
