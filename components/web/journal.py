"""Journal: one line a request, with what was asked and how it went, and with nobody's name."""

import atexit
import json
import logging
import sys
import time
from asyncio import get_running_loop
from collections.abc import Callable
from functools import cache, lru_cache
from typing import NamedTuple
from urllib.parse import parse_qsl

from components.query.view import FIELDS, MANNER, asked_of_us
from components.settings import settings
from components.web.trace import Kept

TEXT, OFF = "text", "off"
METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
# What an answered address has only slugs, years and sizes for; the rest may be anybody's words.
SAID = frozenset({*FIELDS, *MANNER, "w", "h", "scale"}) - {"source"}
EVERY = 0.25  # seconds that a line may wait for others
MOST_WAITING = 2_000  # lines


class Entry(NamedTuple):
    """One request: `words` is JSON of what an answered address asked, `street` part of whence."""

    method: str
    place: str
    words: str
    status: int
    seconds: float
    size: int
    street: str
    kept: Kept | None = None
    error: str = ""
    slow: bool = False


class Journal:
    """Writes entries a few at a time, so that a log costs an answer next to nothing."""

    def __init__(self, form: str, write: Callable[[str], object]) -> None:
        self.on = form != OFF
        self._form = form
        self._write = write
        self._lines: list[str] = []

    def add(self, entry: Entry) -> None:
        """One more line, soon to be written; called on the event loop."""
        line = _text(entry) if self._form == TEXT else _json(entry)
        self._lines.append(line)
        if len(self._lines) == 1:
            get_running_loop().call_later(EVERY, self.flush)
        elif len(self._lines) >= MOST_WAITING:
            self.flush()

    def flush(self) -> None:
        """Writes what waits; a log that cannot be written stops nobody from being answered."""
        lines, self._lines = self._lines, []
        if lines:
            try:
                self._write("\n".join((*lines, "")))
            except (OSError, ValueError):
                return


@cache
def journal() -> Journal:
    """The journal of this process, to stderr, in the place of the server's own lines."""
    # These would hold whole addresses, of askers and of questions.
    theirs = logging.getLogger("uvicorn.access")
    theirs.handlers.clear()
    theirs.propagate = False
    made = Journal(settings().log, _to_stderr)
    atexit.register(made.flush)
    return made


def words_of(place: str, path: str, query: bytes) -> str:
    """What an address asked, as JSON; for addresses alone that were answered, and so are known."""
    said: dict[str, str | list[str]] = {}
    if "{" in place:
        start = place.index("{")
        said[place[start + 1 : -1]] = path[start:]
    for name, value in asked_of_us(parse_qsl(query.decode("latin-1"))):
        if name in SAID:
            before = said.get(name)
            said[name] = value if before is None else [*_listed(before), value]
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")) if said else ""


def _listed(before: str | list[str]) -> list[str]:
    return [before] if isinstance(before, str) else before


def _json(entry: Entry) -> str:
    # Written by hand: the only free words in it are JSON already.
    more = [
        f',"view":{entry.words}' if entry.words else "",
        f',"cache":"{entry.kept}"' if entry.kept else "",
        f',"error":"{entry.error}"' if entry.error else "",
        ',"slow":true' if entry.slow else "",
    ]
    return (
        f'{{"time":"{_now()}","method":"{_method(entry)}","path":"{entry.place}",'
        f'"status":{entry.status},"ms":{entry.seconds * 1000:.1f},"bytes":{entry.size},'
        f'"from":"{entry.street}"{"".join(more)}}}'
    )


def _text(entry: Entry) -> str:
    told = (
        _now(),
        _method(entry),
        entry.place,
        entry.words,
        str(entry.status),
        f"{entry.seconds * 1000:.1f}ms",
        f"{entry.size}B",
        entry.street,
        entry.kept or "",
        entry.error,
        "slow" if entry.slow else "",
    )
    return " ".join(filter(None, told))


def _method(entry: Entry) -> str:
    return entry.method if entry.method in METHODS else "?"


def _now() -> str:
    now = time.time()
    return f"{_second(int(now))}.{int(now % 1 * 1000):03d}Z"


@lru_cache(maxsize=2)
def _second(whole: int) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(whole))


def _to_stderr(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()
