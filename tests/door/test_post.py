"""What a run says is sent together, in its order, to a reader who may be slow or gone."""

import asyncio

import pytest
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from components.door import post
from components.door.post import MOST_HELD, Post


def said(kind, **more):
    """A message of Streamlit's as it goes through a socket."""
    message = ForwardMsg(**more)
    getattr(message, kind).SetInParent()
    return {"type": "websocket.send", "bytes": message.SerializeToString()}


def finished():
    """The message that ends a run."""
    message = ForwardMsg(script_finished=ForwardMsg.FINISHED_SUCCESSFULLY)
    return {"type": "websocket.send", "bytes": message.SerializeToString()}


BEGUN, PIECE, OTHER = said("new_session"), said("delta"), said("session_status_changed")


def kind(message):
    """What Streamlit calls that message."""
    return ForwardMsg.FromString(message.get("bytes", b"")).WhichOneof("type") or ""


def sent(*takes, patience=0.0):
    """After how many messages taken, and then some patience, which ones a reader had."""

    async def run():
        heard = []

        async def send(message):
            heard.append(message)

        mail, had = Post(send), []
        for message in takes:
            await mail.take(message, kind(message))
            await asyncio.sleep(patience)
            had.append(list(heard))
        mail.close()
        return had

    return asyncio.run(run())


def test_what_a_run_says_is_sent_when_it_ends():
    """Together and in its order."""
    end = finished()
    had = sent(BEGUN, PIECE, OTHER, end)

    assert had == [[], [], [], [BEGUN, PIECE, OTHER, end]]


def test_what_is_said_between_runs_goes_at_once():
    """A page waits for nothing where no script runs."""
    end = finished()
    assert sent(OTHER, BEGUN, end, OTHER)[0] == [OTHER]
    assert sent(OTHER, BEGUN, end, OTHER)[-1] == [OTHER, BEGUN, end, OTHER]


def test_a_long_run_is_not_waited_for(monkeypatch):
    """A reader sees what there is while the rest is drawn."""
    monkeypatch.setattr(post, "PATIENCE", 0.01)
    had = sent(BEGUN, PIECE, PIECE, patience=0.1)

    assert had == [[BEGUN], [BEGUN, PIECE], [BEGUN, PIECE, PIECE]]


def test_no_more_is_held_than_is_bearable():
    """A message of half a megabyte goes, and what came before it goes before."""
    large = ForwardMsg()
    large.delta.new_element.html.body = "x" * MOST_HELD
    heavy = {"type": "websocket.send", "bytes": large.SerializeToString()}

    assert sent(BEGUN, heavy) == [[], [BEGUN, heavy]]


@pytest.mark.parametrize("kind", ["websocket.accept", "websocket.close"])
def test_what_is_no_word_of_a_run_is_not_held(kind):
    """What was said before is said before."""
    assert sent(BEGUN, PIECE, {"type": kind})[-1] == [BEGUN, PIECE, {"type": kind}]


def test_who_speaks_to_a_reader_who_is_gone_hears_of_it(monkeypatch):
    """Also where the sending failed while nobody waited for it."""
    monkeypatch.setattr(post, "PATIENCE", 0.0)

    async def gone(_message):
        raise ConnectionResetError

    async def run():
        mail = Post(gone)
        await mail.take(BEGUN, "new_session")
        await asyncio.sleep(0.05)
        await mail.take(PIECE, "delta")

    with pytest.raises(ConnectionResetError):
        asyncio.run(run())


def test_a_slow_reader_is_waited_for():
    """Whoever speaks at the end of a run waits until what was said has left."""

    async def run():
        free, heard = asyncio.Event(), []

        async def slow(message):
            await free.wait()
            heard.append(message)

        mail = Post(slow)
        await mail.take(BEGUN, "new_session")
        end = asyncio.create_task(mail.take(finished(), "script_finished"))
        await asyncio.sleep(0.05)
        waited = not end.done()
        free.set()
        await end
        return waited, len(heard)

    assert asyncio.run(run()) == (True, 2)
