"""Stand-ins for the endings: answers that cost nothing, told apart by their addresses."""

import json
import os
import time
from dataclasses import dataclass, field
from pathlib import Path

from components.errors import UnknownSlug
from components.publish.spelling import address

LIVE = "public, max-age=60, s-maxage=300"
PINNED = "public, max-age=31536000, immutable"
TYPES = {
    "html": "text/html; charset=utf-8",
    "svg": "image/svg+xml",
    "png": "image/png",
    "csv": "text/csv; charset=utf-8; header=present",
    "json": "application/json",
    "parquet": "application/vnd.apache.parquet",
    "xml": "application/xml; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
FEED = "application/atom+xml; charset=utf-8"


@dataclass
class Answered:
    """What an ending gives."""

    body: bytes
    media_type: str
    keeps: str
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Fake:
    """
    Answers every address with a text that names it; `mark` changes all of them.

    Pages lead to their files; every answer is noted in `asked`, if there is such a file; one
    at `bad` is refused, and one takes `seconds`.
    """

    mark: str = "one"
    asked: Path | None = None
    bad: str = ""
    seconds: float = 0.0

    def __call__(self, path, pairs):
        """The answer at an address."""
        one = address(path, pairs)
        if self.asked is not None:
            with self.asked.open("a") as told:
                told.write(f"{one}\n")
        if self.bad and self.bad in str(one):
            raise UnknownSlug(kind="office", slug="nowhere", near="somewhere")
        time.sleep(self.seconds)
        kind = TYPES[one.ending or "html"]
        headers = {"access-control-allow-origin": "*"} if one.ending not in ("", "html") else {}
        if path == "/feed.xml":
            kind = FEED
        if path.startswith("/embed/"):
            headers = {"content-security-policy": "frame-ancestors *", "x-robots-tag": "noindex"}
        body = self.page(one) if kind.startswith("text/html") else self.text(one)
        headers |= {"content-disposition": f'attachment; filename="{one.ending}"'}
        return Answered(body, kind, PINNED if one.pin else LIVE, headers)

    def text(self, one):
        """A file that names its address, long enough to be packed."""
        told = {"address": str(one), "mark": self.mark, "room": "lebar " * 300}
        return json.dumps(told).encode()

    def page(self, one):
        """A page that leads to what its drawing is made into, and to its own address."""
        query = str(one).partition("?")[2].replace("&", "&amp;")
        there = f"?{query}" if query else ""
        links = [
            str(one).replace("&", "&amp;"),
            "/bandingkan?metric=x",
            "https://elsewhere.example/",
        ]
        if one.path.startswith("/g/"):
            links.append(one.path.replace(".html", ".xlsx") + there)
        if one.path.startswith("/embed/"):
            links.append(one.path.replace("/embed/", "/g/") + ".html" + there)
        anchors = "".join(f'<a href="{link}">{self.mark}</a>\n' for link in links)
        return f"<!doctype html><title>{one.path}</title>{anchors}".encode()


@dataclass(frozen=True)
class Deadly:
    """Answers like the fake until a file is there; then the process is gone."""

    file: Path

    def __call__(self, path, pairs):
        """The answer, if any."""
        if self.file.exists():
            os._exit(9)
        return Fake()(path, pairs)


@dataclass(frozen=True)
class Signed:
    """Answers with the process that made it, which takes a moment."""

    seconds: float = 0.05

    def __call__(self, *_):
        """The answer at any address."""
        time.sleep(self.seconds)
        return Answered(str(os.getpid()).encode(), TYPES["txt"], LIVE)
