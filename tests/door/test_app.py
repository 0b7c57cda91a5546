"""The whole: Streamlit behind the door, spoken to as a browser speaks to it."""

import pytest
import streamlit as st
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect
from streamlit import config
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime import Runtime

from components import door
from tests.door.conftest import PLACES

STREAM = "/_stcore/stream"


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    """A running explorer of one line, left without a trace in the process."""
    page = tmp_path_factory.mktemp("app") / "page.py"
    page.write_text('import streamlit as st\nst.text("halo")\n', encoding="utf-8")
    main, mode = config._main_script_path, config._server_mode
    app = st.App(
        page,
        routes=door.routes(PLACES),
        middleware=door.middleware(),
        lifespan=door.warm(),
        exception_handlers=door.broken(PLACES),
    )
    with TestClient(app) as asks:
        yield asks
    Runtime._instance = None
    config._main_script_path, config._server_mode = main, mode


def _said(kind):
    message = BackMsg()
    if kind == "rerun_script":
        message.rerun_script.query_string = ""
    else:
        setattr(message, kind, True)
    return message.SerializeToString()


def test_the_page_and_streamlit_share_one_house(client):
    """Our HTML stands at the first address, Streamlit's health at its own."""
    assert '<html lang="id">' in client.get("/").text
    assert client.get("/_stcore/health").text == "ok"


def test_a_reader_gets_the_script_run(client):
    """A socket from our own page is let in, and what the script draws comes through."""
    with client.websocket_connect(STREAM, headers={"origin": "http://testserver"}) as socket:
        socket.send_bytes(_said("clear_cache"))
        socket.send_bytes(_said("rerun_script"))
        drawn = None
        while drawn is None:
            message = ForwardMsg.FromString(socket.receive_bytes())
            if message.delta.new_element.text.body:
                drawn = message.delta.new_element.text.body

    assert drawn == "halo"


def test_a_foreign_page_gets_no_socket(client):
    """Another site's page cannot speak to the explorer in its reader's name."""
    with (
        pytest.raises(WebSocketDisconnect),
        client.websocket_connect(STREAM, headers={"origin": "https://jahat.example"}),
    ):
        pass


@pytest.mark.parametrize("path", ["/tidak-ada", "/kantor/_stcore/health", "/_stcore/metrics"])
def test_what_is_not_there_is_not_there(client, path):
    """Streamlit alone would answer all of these with 200."""
    assert client.get(path).status_code == 404


def test_nobody_is_given_a_cookie(client):
    """Neither the page nor what its front end asks first sets one."""
    for path in ("/", "/_stcore/health", "/_stcore/host-config"):
        assert "set-cookie" not in client.get(path).headers
