"""Follow: the addresses of ours that a page leads to, so that no link of a copy leads nowhere."""

import re
from collections.abc import Iterator
from html import unescape

from components.publish.spelling import Address, Unspellable, read_address

IN_HTML = re.compile(r"""\s(?:href|src|content|data-[a-z-]+)="([^"#]+)""")
ON_A_LIST = re.compile(r'"next": "([^"]+)"')
OURS = re.compile(r"/(g|embed|k|m|angka|edisi|aset|api)/.+|/(feed\.xml|kartu\.png)")
# What a pinned page leads to within its edition: its own page, its script, its age.
FROM_PINNED = re.compile(r"/g/[^/]+\.html|/(edisi|aset)/.+")


def followed(one: Address, body: bytes, media_type: str, base: str = "") -> list[Address]:
    """What the answer at an address leads to that a file can stand for, each once."""
    kind = media_type.partition(";")[0]
    if kind == "text/html":
        found = [unescape(text) for text in IN_HTML.findall(body.decode())]
    elif kind == "application/json" and one.path.startswith("/api/"):
        found = ON_A_LIST.findall(body.decode())
    else:
        return []
    return list(dict.fromkeys(there for there in _ours(found, base) if _goes_on(one, there)))


def _ours(found: list[str], base: str) -> Iterator[Address]:
    for text in found:
        here = text.removeprefix(base) if base else text
        if OURS.match(here):
            try:
                yield read_address(here)
            except Unspellable:
                continue


def _goes_on(here: Address, there: Address) -> bool:
    """
    Not from a live page into the past, and from a pinned one only as far as its own page.

    Lists pin the edition of the pages that follow, so that they are of one piece.
    """
    if here.path.startswith("/api/"):
        return there.path.startswith("/api/")
    if not here.pin:
        return not there.pin
    if not here.path.startswith("/embed/"):
        return there.path.startswith("/aset/")
    return bool(FROM_PINNED.fullmatch(there.path))
