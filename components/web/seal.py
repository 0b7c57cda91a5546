"""An answer with its seal: a strong ETag, how long it keeps, and 304 for who has it already."""

from collections.abc import Mapping
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import Response

from components.errors import ExplorerError
from components.render.press import chosen, pressed, shrinks
from components.settings import MEGABYTE, settings

PAGE = "public, max-age=60"
DATA = "public, max-age=300, s-maxage=3600, stale-while-revalidate=86400"
FEED = "public, max-age=600"
PINNED = "public, max-age=31536000, immutable"
OPEN_TO_ALL = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "Content-Disposition, ETag, Link",
}
SEAL_LENGTH = 32


class TooLarge(ExplorerError):
    """An answer of more bytes than we send."""

    status = 400
    key = "limit.large"


def sealed(
    request: Request, body: bytes, media_type: str, keeps: str, headers: Mapping[str, str]
) -> Response:
    """
    The body packed as the reader likes it, or 304 without one where theirs bears the same seal.

    TooLarge where it is more than we send.  Each packing has a seal of its own, so that no
    cache hands one reader another's bytes.
    """
    if len(body) > settings().answer_megabytes * MEGABYTE:
        raise TooLarge
    packable = shrinks(body, media_type)
    encoding = chosen(request.headers.get("accept-encoding", "")) if packable else None
    seal = f'"{sha256(body).hexdigest()[:SEAL_LENGTH]}{f"-{encoding}" if encoding else ""}"'
    dressed = {
        **headers,
        "ETag": seal,
        "Cache-Control": keeps,
        "X-Content-Type-Options": "nosniff",
    }
    if packable:
        dressed["Vary"] = ", ".join(filter(None, (headers.get("Vary"), "Accept-Encoding")))
    if has(request.headers.get("if-none-match", ""), seal):
        return Response(status_code=304, headers=dressed)
    if encoding:
        dressed["Content-Encoding"] = encoding
        body = pressed(body, encoding)
    return Response(body, media_type=media_type, headers=dressed)


def has(header: str, seal: str) -> bool:
    """Whether If-None-Match names the seal; a proxy that squeezed the body made it weak."""
    held = [mark.strip().removeprefix("W/") for mark in header.split(",")]
    return seal in held or "*" in held
