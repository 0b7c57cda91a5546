"""Visit: one request on its way through the front, and what has been sent for it."""

from collections.abc import Sequence
from functools import lru_cache
from time import perf_counter

from starlette.types import Message, Scope

from components.render.press import chosen
from components.web.asker import Askers
from components.web.ready import Header, Key

PACKINGS_KEPT = 1024
LONGEST_PACKING = 200


class Visit:
    """One request; `place` is the pattern of a web ending, or None."""

    __slots__ = ("begun", "body", "headers", "place", "scope", "sent", "size", "status", "who")

    def __init__(self, scope: Scope, place: str | None, askers: Askers) -> None:
        self.begun = perf_counter()
        self.scope = scope
        self.place = place
        # the first of several equal headers counts, as it does for Starlette
        self.headers: dict[bytes, bytes] = dict(reversed(scope["headers"]))
        client = scope.get("client")
        forwarded = self.headers.get(b"x-forwarded-for", b"")
        self.who = askers.of(client[0] if client else "", forwarded)
        self.status = 0
        self.size = 0
        self.sent: Sequence[Header] = ()
        self.body: list[bytes] = []

    @property
    def encoding(self) -> str | None:
        """How the answer may be packed."""
        return packing(self.headers.get(b"accept-encoding", b""))[0]

    @property
    def key(self) -> Key:
        """By what an answer is found again: all that may change its bytes, and nothing else."""
        scope = self.scope
        packed = packing(self.headers.get(b"accept-encoding", b""))[1]
        here = f"{scope.get('scheme', '')}:{packed}"
        return scope["path"], scope["query_string"], self.headers.get(b"host", b""), here

    def saw(self, message: Message) -> None:
        """Notes a message that is sent."""
        if message["type"] == "http.response.start":
            self.status, self.sent = message["status"], list(message["headers"])
        elif message["type"] == "http.response.body":
            piece = message.get("body", b"")
            self.size += len(piece)
            if self.place:
                self.body.append(piece)


def packing(header: bytes) -> tuple[str | None, str]:
    """The encoding that an Accept-Encoding header gets, and a name for all headers alike."""
    return _packing(header) if len(header) <= LONGEST_PACKING else _read(header)


def _read(header: bytes) -> tuple[str | None, str]:
    said = header.decode("latin-1")
    encoding = chosen(said)
    # Streamlit's own layer packs for whoever writes this word, whatever else is liked.
    return encoding, f"{encoding}{'+' if 'gzip' in said else ''}"


_packing = lru_cache(maxsize=PACKINGS_KEPT)(_read)
