"""
A published site walked as a reader would, link by link, behind a real nginx.

python -m tests.publish.walked FOLDER [pages links]: so many pages drawn by lot, so many links of
each; every link has to be answered with the bytes of its file. 1 where one is not.
"""

import random
import re
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory

from components.publish.entry import Entry
from components.publish.fronts import PAGES
from components.publish.manifest import NAME, Manifest, read_manifest
from components.publish.spelling import Unspellable, address, read_address, spelled
from tests.publish.served import got, served

MANY, LINKS, SEED, HOPS = 50, 4, 6, 3
LEADS = re.compile(r"""\s(?:href|src)="([^"#]+)""")
MOVED = frozenset({301, 302, 308})
# A link for machines that no copy answers, as docs/publish.md says; no reader sees it.
UNANSWERED = "/oembed?"


def walked(out: Path, pages: int = MANY, links: int = LINKS) -> tuple[int, list[str]]:
    """How many links were followed, and what was wrong with which."""
    manifest = read_manifest((out / NAME).read_text(encoding="utf-8"))
    lot = random.Random(SEED)  # noqa: S311 - a sample, no secret
    found = sorted(_pages(manifest), key=lambda entry: entry.path)
    followed, wrong = 0, []
    with TemporaryDirectory() as folder, served(out, Path(folder)) as port:
        for entry in lot.sample(found, min(pages, len(found))):
            body = (out / entry.path).read_text(encoding="utf-8")
            leads = sorted(set(_leads(body, manifest.base)))
            for link in lot.sample(leads, min(links, len(leads))):
                followed += 1
                if trouble := _trouble(port, link, out, manifest):
                    wrong.append(f"{entry.address} leads to {link}: {trouble}")
    return followed, wrong


def _pages(manifest: Manifest) -> Iterator[Entry]:
    for entry in manifest.entries.values():
        if entry.address and entry.dress.media_type.startswith("text/html"):
            yield entry


def _leads(body: str, base: str) -> Iterator[str]:
    """Where a page leads within its own site."""
    for text in map(unescape, LEADS.findall(body)):
        here = text.removeprefix(base) if base else text
        if here.startswith("/") and not here.startswith(("//", UNANSWERED)):
            yield here


def _trouble(port: int, link: str, out: Path, manifest: Manifest) -> str:
    """What is wrong with the answer at a link; empty where nothing is."""
    for _ in range(HOPS):
        answer, body = got(port, link)
        if answer.status not in MOVED:
            break
        link = answer.headers["Location"]
    if answer.status != 200:
        return str(answer.status)
    file = _file(link, manifest)
    if file is None:
        return "no file of that address"
    return "" if (out / file).read_bytes() == body else "other bytes"


def _file(link: str, manifest: Manifest) -> str | None:
    """The file of a link; of a page of the explorer, the word of the copy's own in its place."""
    try:
        one = read_address(link)
    except Unspellable:
        return None
    own = address(one.path, [pair for pair in one.pairs if pair[0] == "lang"])
    places = (spelled(one), *([spelled(own)] if one.path in PAGES else []))
    return next((place for place in places if place in manifest.entries), None)


def main() -> int:
    """Tell what is wrong, and how many links were followed."""
    counts = map(int, sys.argv[2:4])
    followed, wrong = walked(Path(sys.argv[1]).resolve(), *counts)
    sys.stdout.write("\n".join([*wrong, f"{followed - len(wrong)} of {followed} in order", ""]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
