"""Ready answers: what was answered before, held in memory as the messages a server sends."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from starlette.types import Message

Header: TypeAlias = tuple[bytes, bytes]
Key: TypeAlias = tuple[str, bytes, bytes, str]
Content: TypeAlias = tuple[bytes, bytes]

# What a 304 leaves out: it has no body to speak of.
OF_A_BODY = frozenset({b"content-length", b"content-type", b"content-encoding"})
PUBLIC, PACKED = b"public", b"accept-encoding"
OVERHEAD = 3_000  # bytes of an answer beside its body and its key: headers and messages
PART = 8  # no body may fill more than this part of the room


@dataclass(frozen=True, slots=True)
class Ready:
    """An answer of 200: head, body, the head of a 304 in its place, and its words for the log."""

    start: Message
    body: Message
    unchanged: Message
    seal: str
    size: int
    words: str
    content: Content
    cost: int


class Larder:
    """
    Ready answers of one edition by their keys, those least asked for going first.

    A body is held once, however many addresses lead to it.  `room` bounds the bytes of all.
    """

    def __init__(self, room: int) -> None:
        self.room = room
        self.taken = 0
        self._edition: str | None = None
        self._found: OrderedDict[Key, Ready] = OrderedDict()
        self._bodies: dict[Content, _Shared] = {}

    def __len__(self) -> int:
        return len(self._found)

    def find(self, key: Key, edition: str) -> Ready | None:
        """The answer to that key in that edition; another edition empties the larder."""
        if edition != self._edition:
            self._empty(edition)
            return None
        ready = self._found.get(key)
        if ready is not None:
            self._found.move_to_end(key)
        return ready

    def put(
        self, key: Key, edition: str, headers: Sequence[Header], body: bytes, words: str
    ) -> None:
        """Keeps an answer, unless it belongs to another edition or is too large."""
        if edition != self._edition or key in self._found or len(body) * PART > self.room:
            return
        named = dict(headers)
        content = (named[b"etag"], named.get(b"content-encoding", b""))
        shared = self._bodies.setdefault(
            content, _Shared({"type": "http.response.body", "body": body})
        )
        cost = OVERHEAD + sum(map(len, key)) + len(words)
        self.taken += cost + (0 if shared.uses else len(body))
        shared.uses += 1
        self._found[key] = Ready(
            start=_head(200, headers),
            body=shared.message,
            unchanged=_head(304, [pair for pair in headers if pair[0] not in OF_A_BODY]),
            seal=named[b"etag"].decode("latin-1"),
            size=len(body),
            words=words,
            content=content,
            cost=cost,
        )
        while self.taken > self.room:
            self._drop()

    def _drop(self) -> None:
        _, ready = self._found.popitem(last=False)
        shared = self._bodies[ready.content]
        shared.uses -= 1
        self.taken -= ready.cost
        if not shared.uses:
            del self._bodies[ready.content]
            self.taken -= ready.size

    def _empty(self, edition: str) -> None:
        self._edition = edition
        self._found.clear()
        self._bodies.clear()
        self.taken = 0


def keepable(headers: Sequence[Header], body: bytes, encoding: str | None) -> bool:
    """
    Whether an answer of 200 is the same for everybody who asks this address so packed.

    It has to be public and sealed, whole, and to vary by nothing but its packing.
    """
    named = dict(headers)
    packed = named.get(b"content-encoding", b"").decode("latin-1")
    return (
        named.get(b"cache-control", b"").startswith(PUBLIC)
        and named.get(b"etag", b"").startswith(b'"')
        and named.get(b"vary", PACKED).lower() == PACKED
        and named.get(b"content-length") == str(len(body)).encode()
        and b"set-cookie" not in named
        and packed in ("", encoding)
    )


@dataclass(slots=True)
class _Shared:
    """The message of a body, and how many addresses lead to it."""

    message: Message
    uses: int = field(default=0)


def _head(status: int, headers: Sequence[Header]) -> Message:
    return {"type": "http.response.start", "status": status, "headers": list(headers)}
