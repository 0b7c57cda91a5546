"""Asking an ASGI app as a server does: what it sends, byte for byte, nothing unpacked."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote

from starlette.types import ASGIApp

GZIP = ("accept-encoding", "gzip, deflate")
BROTLI = ("accept-encoding", "gzip, deflate, br, zstd")


@dataclass(frozen=True)
class Sent:
    """What an app sent for one request."""

    status: int
    headers: frozenset[tuple[str, str]]
    body: bytes

    def __getitem__(self, name: str) -> str:
        return dict(self.headers)[name]


def ask(
    app: ASGIApp,
    address: str,
    *headers: tuple[str, str],
    method: str = "GET",
    peer: str = "203.0.113.7",
) -> Sent:
    """What the app sends for one request."""
    return asyncio.run(asked(app, address, *headers, method=method, peer=peer))


async def asked(
    app: ASGIApp,
    address: str,
    *headers: tuple[str, str],
    method: str = "GET",
    peer: str = "203.0.113.7",
) -> Sent:
    """The same within a loop that runs already."""
    path, _, query = address.partition("?")
    sent: list[dict] = []

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message):
        sent.append(message)

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "server": ("kinerja.example", 80),
        "client": (peer, 4711),
        "root_path": "",
        "path": unquote(path),  # as a server does, replacing what is no UTF-8
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "headers": _raw([("host", "kinerja.example"), *headers]),
    }
    await app(scope, receive, send)
    start = sent[0]
    said = frozenset((name.decode(), value.decode()) for name, value in start["headers"])
    return Sent(start["status"], said, b"".join(one.get("body", b"") for one in sent[1:]))


def _raw(headers: Iterable[tuple[str, str]]) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), value.encode()) for name, value in headers]
