"""Post: what a run of a page says is sent together, once the run has ended or takes its time."""

import asyncio
from contextlib import suppress

from starlette.types import Message, Send

# The seconds that a reader's page may wait for what a run has said so far.
PATIENCE = 0.04
MOST_HELD = 262_144
BEGINS, ENDS = "new_session", "script_finished"


class Post:
    """
    One socket's outgoing messages, in their order.

    Each message that is sent while the script runs has to be packed and written by the server's
    loop, which takes the interpreter's lock from the script and hands it back: some thirty times
    a run.  So what a run says is held until the run ends, has said `MOST_HELD` bytes, or has not
    ended after `PATIENCE`.  What is said between runs goes at once.
    """

    def __init__(self, send: Send) -> None:
        self._send = send
        self._held: list[Message] = []
        self._size = 0
        self._running = False
        self._turn = asyncio.Lock()
        self._due: asyncio.Task[None] | None = None

    async def take(self, message: Message, kind: str = "") -> None:
        """
        Send it, now or with those that belong to it; whatever sending raises is raised.

        `kind` is what Streamlit calls it: two kinds of message begin and end a run.
        """
        frame = message.get("bytes") or b""
        if kind in {BEGINS, ENDS}:
            self._running = kind == BEGINS
        self._held.append(message)
        self._size += len(frame)
        if not frame or not self._running or self._size > MOST_HELD:
            await self.flush()
        elif self._due is None or self._due.done():
            self._heard()
            self._due = asyncio.create_task(self._later())

    async def flush(self) -> None:
        """Send all that is held."""
        async with self._turn:
            while self._held:
                held, self._held, self._size = self._held, [], 0
                for message in held:
                    await self._send(message)

    def close(self) -> None:
        """Nothing more will be sent."""
        if self._due and not self._due.cancel():
            with suppress(Exception):
                self._heard()

    def _heard(self) -> None:
        """What went wrong when nobody waited for it: the reader had gone."""
        if self._due and self._due.done():
            self._due.result()

    async def _later(self) -> None:
        while self._held:
            await asyncio.sleep(PATIENCE)
            await self.flush()
