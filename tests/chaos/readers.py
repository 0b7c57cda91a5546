"""Readers: sessions that stay open, and come back as Streamlit's front end does when one closes."""

import asyncio
import random
import time
from dataclasses import dataclass, field

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from bench.talk import PROTOCOL, Talk, stream

PATIENCE = 60.0
FAULTS = (OSError, WebSocketException, TimeoutError, ValueError)
# What the front end of Streamlit 1.67 does (static/js/index.*.js): a pause of up to half a second,
# doubled with each socket that did not open, the first half of it by chance; two addresses asked
# until both answer, with pauses from a tenth of a second, doubled too; a socket that names the
# session that was. None of them above four seconds.
PAUSE, AGAIN, LONGEST = 0.5, 0.1, 4.0
ASKED = ("/_stcore/health", "/_stcore/host-config")
STRANGER = "PLACEHOLDER_AUTH_TOKEN"


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
    _session: tuple[str, ...] = ()

    async def stay(self) -> None:
        """Keep the session open until cancelled."""
        lost, failed = 0.0, 0
        while True:
            try:
                await self._there()
                async with connect(
                    stream(self.address),
                    subprotocols=[PROTOCOL, STRANGER, *self._session],  # type: ignore[list-item]
                    max_size=None,
                    open_timeout=PATIENCE,
                    compression=None,
                ) as socket:
                    failed = 0
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
            await asyncio.sleep(_pause(PAUSE, failed, 0.5))
            failed += 1

    async def _there(self) -> None:
        """Until the server answers what the front end asks before it opens a socket."""
        tried = 0
        while not all(await asyncio.gather(*(_fine(self.address, path) for path in ASKED))):
            await asyncio.sleep(_pause(AGAIN, tried, 0.7))
            tried += 1

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
                message = ForwardMsg.FromString(raw)
                elements |= _content(message)
                if message.WhichOneof("type") == "new_session":
                    self._session = (message.new_session.initialize.session_id,)
                if talk.hear(raw):
                    return frozenset(elements)


def _pause(first: float, before: int, least: float) -> float:
    """Seconds to wait after so many in vain: doubled each time, a part of it by chance."""
    most = min(LONGEST, first * 2**before)
    return random.uniform(least * most, most)  # noqa: S311 - a pause


async def _fine(address: str, path: str) -> bool:
    host, _, port = address.partition(":")
    try:
        reader, writer = await asyncio.open_connection(host, int(port))
        try:
            writer.write(
                f"GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n".encode()
            )
            said = await asyncio.wait_for(reader.read(), PATIENCE)
        finally:
            writer.close()
    except FAULTS:
        return False
    return said.startswith(b"HTTP/1.1 200")


def _content(message: ForwardMsg) -> set[bytes]:
    """The element that a message brings: its words or its chart, without names of a session."""
    if message.WhichOneof("type") != "delta":
        return set()
    element = message.delta.new_element
    kind = element.WhichOneof("type")
    if kind in {"markdown", "html"}:
        return {getattr(element, kind).body.encode()}
    if kind == "vega_lite_chart":
        chart = element.vega_lite_chart
        data = [chart.data.data, *(one.data.data for one in chart.datasets)]
        return {chart.spec.encode() + b"".join(data)}
    return set()
