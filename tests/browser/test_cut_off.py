"""A reader whose process is gone: the first click that reaches another one is heard."""

import pytest
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

from bench.talk import PROTOCOL, Talk, stream

VIEW = "office=malang&metric=passports_issued"


def asked(address, talk, message, runs):
    """What the address bar is told on a fresh socket, until so many runs have ended."""
    told = []
    with connect(stream(address), subprotocols=[PROTOCOL], max_size=None) as socket:
        socket.send(message)
        while runs:
            raw = socket.recv(timeout=90)
            heard = ForwardMsg.FromString(raw)
            if heard.WhichOneof("type") == "page_info_changed":
                told.append(heard.page_info_changed.query_string)
            runs -= bool(talk.hear(raw))
    return told


@pytest.mark.parametrize(
    ("box", "option", "then"),
    [
        ("metrics", "Paspor elektronik terbit", "office=malang&metric=passports_issued_electronic"),
        ("add_office", "Ambon", "office=malang&office=ambon&metric=passports_issued"),
    ],
)
def test_the_first_click_on_another_process_is_heard(site, box, option, then):
    """
    A browser opens a new socket by itself and asks for nothing; its next word is a click, in a
    fragment that the process behind that socket has never run.
    """
    address = site.removeprefix("http://")
    talk = Talk(address, "bandingkan")
    assert asked(address, talk, talk.question(VIEW), 1) == []

    assert asked(address, talk, talk.picked(box, option), 2) == [then]
