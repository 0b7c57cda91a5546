"""Stamp: title, description and source written into a PNG, for those who find it alone."""

from collections.abc import Mapping
from zlib import crc32

HEADER = 33  # the signature and the first chunk, which must stay the first
KIND = b"iTXt"


def stamped(png: bytes, said: Mapping[str, str]) -> bytes:
    """The picture with its texts, each under one of the names that PNG knows."""
    chunks = b"".join(_chunk(name, text) for name, text in said.items() if text)
    return png[:HEADER] + chunks + png[HEADER:]


def _chunk(name: str, text: str) -> bytes:
    # not compressed, in no language that tools would look at
    body = name.encode("latin-1") + b"\0\0\0\0\0" + text.encode()
    return len(body).to_bytes(4) + KIND + body + crc32(KIND + body).to_bytes(4)
