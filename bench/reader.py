"""A reader without a browser: one session that speaks Streamlit's websocket protocol."""

from collections.abc import Sequence
from types import TracebackType
from typing import Self

from websockets.sync.client import ClientConnection, connect

from bench.talk import PROTOCOL, Run, Talk, stream


class Reader:
    """A session with a server; `ask` reruns its page with another address."""

    def __init__(self, address: str, page: str) -> None:
        self.address = address
        self._talk = Talk(address, page)
        self._socket: ClientConnection

    def __enter__(self) -> Self:
        url = stream(self.address)
        self._socket = connect(url, subprotocols=[PROTOCOL], max_size=None)  # type: ignore[list-item]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._socket.close()

    def ask(self, query: str) -> Run:
        """The page with that query string; RuntimeError where the run did not end well."""
        return self._heard(self._talk.question(query))

    def pick(self, name: str, option: str) -> Run:
        """Another option of a select box, as its browser would ask; faults as above."""
        return self._heard(self._talk.picked(name, option))

    def open(self, name: str) -> Run:
        """A popover opened, which brings its fields; faults as above."""
        return self._heard(self._talk.opened(name))

    def options(self, name: str) -> Sequence[str]:
        """What the select box of that name offers."""
        return self._talk.options(name)

    def _heard(self, question: bytes) -> Run:
        self._socket.send(question)
        while True:
            frame = self._socket.recv()
            run = self._talk.hear(frame.encode() if isinstance(frame, str) else frame)
            if run:
                return run
