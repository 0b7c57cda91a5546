"""Press: the brotli and gzip forms of bytes, and which of them a reader can unpack."""

import gzip
from functools import lru_cache

import brotli  # type: ignore[import-untyped]

ENCODINGS = ("br", "gzip")
SMALLEST = 500
TEXTUAL = (
    "text/",
    "application/javascript",
    "application/json",
    "application/problem+json",
    "application/ld+json",
    "application/atom+xml",
    "application/xml",
    "image/svg+xml",
)
# Above this a reader would wait longer for the last per cent than its bytes take on the way.
LARGE = 200_000
HARD, SOFT = 9, 5
KEPT = 256


def shrinks(body: bytes, media_type: str) -> bool:
    """Whether packing is worth it: a text, and not a tiny one."""
    return len(body) >= SMALLEST and media_type.startswith(TEXTUAL)


def squeezed(body: bytes, encoding: str) -> bytes:
    """The body in that encoding; the same body gives the same bytes."""
    level = SOFT if len(body) > LARGE else HARD
    if encoding == "br":
        return bytes(brotli.compress(body, quality=level))
    return gzip.compress(body, compresslevel=level, mtime=0)


@lru_cache(maxsize=KEPT)
def pressed(body: bytes, encoding: str) -> bytes:
    """The same, kept in memory for the bodies last asked for."""
    return squeezed(body, encoding)


def chosen(accept: str) -> str | None:
    """The encoding of ours that an Accept-Encoding header likes, brotli first; or none."""
    wanted = {name.strip().lower() for name, _, weight in _offers(accept) if _weight(weight) > 0}
    return next((ours for ours in ENCODINGS if ours in wanted), None)


def _offers(accept: str) -> list[tuple[str, str, str]]:
    return [offer.partition(";") for offer in accept.split(",")]


def _weight(parameters: str) -> float:
    _, _, weight = parameters.replace(" ", "").lower().partition("q=")
    try:
        return float(weight or 1)
    except ValueError:
        return 0.0
