"""Patience: HTTP as uvicorn speaks it, for those only who ask in time and take what they asked."""

import asyncio

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

# The seconds for a whole head, from the first moment or byte on; and for some of an answer to be
# taken once as much of it waits as a socket may hold.
ASKING, TAKING = 10.0, 30.0


class Patient(HttpToolsProtocol):
    """
    Closes a connection that asks nothing, asks half a question, or takes nothing of an answer.

    nginx does the same before us; this is for who asks past it.
    """

    _waiting: asyncio.TimerHandle | None = None
    _stuck: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """The clock begins before anything is said."""
        super().connection_made(transport)
        self._await_head()

    def on_message_begin(self) -> None:
        """And again with the first byte of each further question."""
        super().on_message_begin()
        self._await_head()

    def on_headers_complete(self) -> None:
        """The question is there."""
        _stop(self._waiting)
        super().on_headers_complete()

    def pause_writing(self) -> None:
        """As much waits as may; the reader has so long to take some of it."""
        super().pause_writing()
        _stop(self._stuck)
        self._stuck = self.loop.call_later(TAKING, self.transport.abort)

    def resume_writing(self) -> None:
        """Some was taken."""
        _stop(self._stuck)
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing is waited for any more."""
        _stop(self._waiting)
        _stop(self._stuck)
        super().connection_lost(exc)

    def _await_head(self) -> None:
        _stop(self._waiting)
        self._waiting = self.loop.call_later(ASKING, self.transport.abort)


def _stop(clock: asyncio.TimerHandle | None) -> None:
    if clock is not None:
        clock.cancel()
