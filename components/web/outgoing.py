"""Outgoing: one answer on its way to its reader, in pieces that have to be taken in time."""

import asyncio
from collections.abc import Awaitable, Callable

from starlette.types import Message, Send

from components.web.held import Held

PIECE = 64 * 1024
# What a socket holds of a body that others share: as much as makes it wait, and a piece.
OF_A_SOCKET = 2 * PIECE
# The seconds in which a reader has to take a piece.
PATIENCE = 30.0


class Outgoing:
    """
    Sends an answer, unless too much waits already for whoever asked or for all.

    A head is held back until its body is there; where that has no room, `refuse` answers
    instead.  Nothing more is said to a reader who takes nothing: the server closes on them.
    """

    def __init__(
        self,
        send: Send,
        held: Held,
        asker: str,
        refuse: Callable[[], Awaitable[None]],
        *,
        shared: bool = False,
    ) -> None:
        self.refused = False
        self._send, self._held, self._asker = send, held, asker
        self._refuse, self._shared = refuse, shared
        self._head: Message | None = None
        self._over = False

    async def __call__(self, message: Message) -> None:
        """Takes the messages of an answer in the place of the server."""
        if self._over:
            return
        if message["type"] == "http.response.start":
            self._head = message
        elif len(message.get("body", b"")) > PIECE:
            await self._large(message)
        else:
            await self._begin()
            await self._send(message)

    async def _large(self, message: Message) -> None:
        size = len(message["body"])
        cost = min(size, OF_A_SOCKET) if self._shared else size
        if not self._held.take(self._asker, cost):
            self._over = True
            self.refused = self._head is not None
            if self.refused:
                await self._refuse()
            return
        try:
            await self._begin()
            await self._sip(message["body"], more=message.get("more_body", False))
        except TimeoutError:
            self._over = True
        finally:
            self._held.give(self._asker, cost)

    async def _begin(self) -> None:
        if self._head is not None:
            head, self._head = self._head, None
            await self._send(head)

    async def _sip(self, body: bytes, *, more: bool) -> None:
        for start in range(0, len(body), PIECE):
            last = start + PIECE >= len(body)
            piece = {
                "type": "http.response.body",
                "body": body[start : start + PIECE],
                "more_body": more or not last,
            }
            async with asyncio.timeout(PATIENCE):
                await self._send(piece)
