"""Answers without a network: what an address answers, as bytes, for whoever writes them down."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.routing import Match, Route
from starlette.status import HTTP_200_OK

from components.query import release
from components.render.picture.firing import Piece
from components.web.asking import NotHere
from components.web.routes import Endpoint, endpoints

# The kit of a view holds its pictures once more, and some pages show the same ones.
PIECES_KEPT = 64
# Said anew by whoever sends the bytes.
OF_THE_WAY = frozenset({"content-length", "content-type", "cache-control", "etag", "vary"})


@dataclass(frozen=True, slots=True)
class Answered:
    """The bytes of an address, what they are, how long they keep, and what else is said."""

    body: bytes
    media_type: str
    keeps: str
    headers: Mapping[str, str]


Answer = Callable[[str, Sequence[tuple[str, str]]], Answered]


def answers(stylesheet: str = "", base: str = "") -> Answer:
    """
    What the routes answer to a path and its parameters; an ExplorerError where they raise one.

    The endpoints are those of the server, so that what is written down is what it would send;
    pictures are made here and now, without its kiln.
    """
    routes = [Route(path, answer) for path, answer in endpoints(stylesheet, base, _made).items()]

    def answered(path: str, pairs: Sequence[tuple[str, str]] = ()) -> Answered:
        scope, endpoint = _found(routes, path, pairs)
        response = endpoint(Request(scope))
        if response.status_code != HTTP_200_OK:
            # a redirect has no bytes that could stand for it
            raise NotHere
        said = dict(response.headers)
        return Answered(
            body=bytes(response.body),
            media_type=said["content-type"],
            keeps=said.get("cache-control", ""),
            headers={name: value for name, value in said.items() if name not in OF_THE_WAY},
        )

    return answered


def _found(
    routes: Sequence[Route], path: str, pairs: Sequence[tuple[str, str]]
) -> tuple[dict[str, object], Endpoint]:
    scope: dict[str, object] = {
        "type": "http",
        "method": "GET",
        "scheme": "http",
        "server": ("localhost", 80),
        "path": path,
        "query_string": urlencode(list(pairs)).encode(),
        "headers": list(_headers()),
    }
    for route in routes:
        match, child = route.matches(scope)
        if match is Match.FULL:
            return {**scope, **child}, route.endpoint
    raise NotHere


def _headers() -> Iterator[tuple[bytes, bytes]]:
    yield b"host", b"localhost"
    yield b"accept", b"*/*"


def _made(piece: Piece) -> bytes:
    return _kept(piece, release(piece.view.release).id)


@lru_cache(PIECES_KEPT)
def _kept(piece: Piece, _edition: str) -> bytes:
    return piece.made()
