"""Readers: sessions that stay open, and come back by their address when a socket closes."""

import asyncio
import time
from dataclasses import dataclass, field

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from bench.talk import PROTOCOL, Talk, stream

# The browser's own first pause before it looks for the server again.
PAUSE, PATIENCE = 0.5, 60.0
FAULTS = (OSError, WebSocketException, TimeoutError)


@dataclass(slots=True)
class Reader:
    """One session: what its page showed first, and how each return went."""

    address: str
    page: str
    query: str
    first: frozenset[bytes] = frozenset()
    back: list[float] = field(default_factory=list)
    changed: int = 0
    faults: list[str] = field(default_factory=list)
    open: bool = False

    async def stay(self) -> None:
        """Keep the session open until cancelled."""
        lost = 0.0
        while True:
            try:
                async with connect(
                    stream(self.address),
                    subprotocols=[PROTOCOL],  # type: ignore[list-item]
                    max_size=None,
                    open_timeout=PATIENCE,
                    compression=None,
                ) as socket:
                    self._note(await self._shown(socket), lost)
                    self.open = True
                    async for _ in socket:
                        pass
            except FAULTS:
                pass
            except RuntimeError as error:
                self.faults.append(str(error))
            # a socket that never opened does not make the wait begin anew
            if self.open:
                self.open, lost = False, time.monotonic()
            await asyncio.sleep(PAUSE)

    def _note(self, shown: frozenset[bytes], lost: float) -> None:
        if not self.first:
            self.first = shown
            return
        self.back.append(time.monotonic() - lost)
        self.changed += shown != self.first

    async def _shown(self, socket: ClientConnection) -> frozenset[bytes]:
        """What the page shows for the address of this reader, asked as a new session does."""
        talk, elements = Talk(self.address, self.page), set[bytes]()
        await socket.send(talk.question(self.query))
        async with asyncio.timeout(PATIENCE):
            while True:
                frame = await socket.recv()
                raw = frame.encode() if isinstance(frame, str) else frame
                elements |= _content(raw)
                if talk.hear(raw):
                    return frozenset(elements)


def _content(frame: bytes) -> set[bytes]:
    """The element that a frame brings: its words or its chart, without names of a session."""
    message = ForwardMsg()
    message.ParseFromString(frame)
    if message.WhichOneof("type") != "delta":
        return set()
    element = message.delta.new_element
    kind = element.WhichOneof("type")
    if kind in {"markdown", "html"}:
        return {getattr(element, kind).body.encode()}
    if kind == "arrow_vega_lite_chart":
        chart = element.arrow_vega_lite_chart
        data = [chart.data.data, *(one.data.data for one in chart.datasets)]
        return {chart.spec.encode() + b"".join(data)}
    return set()
