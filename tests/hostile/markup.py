"""What a browser would make of markup: its elements, handlers and addresses."""

import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

from tests.hostile.strings import FAR

ADDRESSES = {"href", "src", "action", "formaction", "poster", "data", "xlink:href", "srcset"}
SCHEMES = {"", "http", "https", "mailto"}
OURS = re.compile(r"https?://[^/]*\.test$")


class _Reading(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.faults += [f"{tag} {name}" for name in given if name.startswith("on")]
        self.faults += [
            f"{tag} {name}={value[:60]}"
            for name, value in given.items()
            if name in ADDRESSES and not _harmless(tag, value)
        ]
        if "alert" in tag or (tag == "meta" and "http-equiv" in given):
            self.faults.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_data(self, data: str) -> None:
        if self.cdata_elem == "script" and data.strip().startswith("alert(1)"):
            self.faults.append("script")


def dangers(markup: str) -> list[str]:
    """Handlers, scripts and addresses in markup that came from the data."""
    reading = _Reading()
    reading.feed(markup)
    reading.close()
    return reading.faults


def _harmless(tag: str, address: str) -> bool:
    bare = re.sub(r"[\x00-\x20]", "", address)
    if bare.startswith("data:"):
        return bare.startswith(("data:image/", "data:font/"))
    if bare.startswith("//") or FAR in bare or bare == "x":
        return False
    try:
        return urlsplit(bare).scheme in SCHEMES
    except ValueError:
        return False
