"""Ear: which messages of a socket reach Streamlit, in which order, and what it says in return."""

import asyncio
from contextlib import suppress

from google.protobuf.message import DecodeError  # type: ignore[import-untyped]
from starlette.types import Message, Receive, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from components.door.bucket import Bucket
from components.door.discretion import discreet
from components.door.post import Post
from components.door.whereabouts import Whereabouts

ALLOWED = frozenset(
    {
        "rerun_script",
        "app_heartbeat",
        "stop_script",
        "file_urls_request",
        "backend_operation_request",
    }
)
LARGEST = 1_000_000
TOO_BIG = 1009
# The seconds for which a reader's click waits for their page to be drawn once.
PATIENCE = 30.0
# And those for which a part waits for the run before it.
HASTE = 0.25


class Ear:
    """
    One reader's socket: drops what is not allowed, slows a flood, hangs up on a giant.

    Whoever comes with a click, and not as a newcomer does, was cut off from another process.
    This one knows neither what their widgets do nor the fragments that they lie in, and Streamlit
    would let the click fall.  So their page is drawn first, as its address says, and the click
    is heard once that is done.

    What is asked of a page that its reader has left is not heard, and a part of a page is asked
    as its address says by now (`whereabouts.py`): so it waits for the run before, which may
    rewrite the address, as long as a reader does not notice.
    """

    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive = receive
        self._post = Post(send)
        self._bucket = Bucket(size=60, per_second=10)
        self._closed = self._met = False
        self._where = Whereabouts()
        self._idle = asyncio.Event()
        self._click: Message | None = None
        self._drawn = asyncio.Event()

    async def receive(self) -> Message:
        """The next message that Streamlit is to have."""
        if self._click is not None:
            return await self._late(self._click)
        while True:
            message = await self._receive()
            if message["type"] != "websocket.receive":
                return message
            frame = message.get("bytes") or b""
            if len(frame) > LARGEST:
                return await self._hang_up(TOO_BIG)
            await self._bucket.take()
            asked = allowed(frame)
            if asked is None:
                continue
            if asked.WhichOneof("type") == "rerun_script":
                if asked.rerun_script.fragment_id and self._met:
                    await _waited(self._idle, HASTE)
                if not self._where.there(asked.rerun_script):
                    continue
                self._idle.clear()
                message = _said(asked)
            return message if self._met else self._first(asked, message)

    async def send(self, message: Message) -> None:
        """What Streamlit says, without what is nobody's business."""
        if self._closed:
            return
        said = _read(message.get("bytes") or b"")
        kind = said.WhichOneof("type") or ""
        self._where.heard(said)
        if kind == "new_session":
            message["bytes"] = discreet(said)
        if ends_a_run(said):
            self._idle.set()
            if self._click is not None:
                self._drawn.set()
        await self._post.take(message, kind)

    def close(self) -> None:
        """The reader has gone."""
        self._post.close()

    def _first(self, asked: BackMsg, message: Message) -> Message:
        """A message while no run was asked for; a click is kept, and its page asked for."""
        if asked.WhichOneof("type") != "rerun_script":
            return message
        self._met = True
        if not asked.rerun_script.widget_states.widgets and not asked.rerun_script.fragment_id:
            return message
        asked.rerun_script.ClearField("fragment_id")
        self._click = _said(asked)
        asked.rerun_script.ClearField("widget_states")
        return _said(asked)

    async def _late(self, click: Message) -> Message:
        """The click that was kept, once the page is there."""
        await _waited(self._drawn, PATIENCE)
        self._click = None
        return click

    async def _hang_up(self, code: int) -> Message:
        await self._post.take({"type": "websocket.close", "code": code})
        self._closed = True
        return {"type": "websocket.disconnect", "code": code}


def allowed(frame: bytes) -> BackMsg | None:
    """The message in a frame, if a reader's browser has reason to send it."""
    try:
        message = BackMsg.FromString(frame)
    except DecodeError:
        return None
    return message if message.WhichOneof("type") in ALLOWED else None


def ends_a_run(said: ForwardMsg) -> bool:
    """Whether a message of Streamlit's says that a script came to its end, not to begin anew."""
    again = said.script_finished == ForwardMsg.FINISHED_EARLY_FOR_RERUN
    return said.WhichOneof("type") == "script_finished" and not again


async def _waited(event: asyncio.Event, seconds: float) -> None:
    if not event.is_set():  # a task for nothing would cost every click a tenth of a millisecond
        with suppress(TimeoutError):
            await asyncio.wait_for(event.wait(), seconds)


def _read(frame: bytes) -> ForwardMsg:
    """The message in a frame of Streamlit's; of no kind where there is none."""
    said = ForwardMsg()
    with suppress(DecodeError):
        said.ParseFromString(frame)
    return said


def _said(message: BackMsg) -> Message:
    return {"type": "websocket.receive", "bytes": message.SerializeToString()}
