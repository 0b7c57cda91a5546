"""Sight: the drawing that a reader gets with the first bytes of a page, if it is there in time."""

import logging
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from threading import Lock
from typing import TypeAlias
from urllib.parse import parse_qsl

from markupsafe import Markup

from components.catalogue import Catalogue
from components.door.first_chart import PAGES, first_chart
from components.errors import ExplorerError
from components.model import Language
from components.query import View, read_manner, read_view, release
from components.query.view import asked_of_us
from components.render.picture.firing import Piece
from components.render.sight import SightOrder

Fire: TypeAlias = Callable[[Piece], bytes]
Question: TypeAlias = tuple[str, View, Language]

LOG = logging.getLogger(__name__)
PATIENCE = 0.25  # seconds that a reader's first byte may wait for a drawing
FIRST_PATIENCE = 8.0  # seconds that the start may wait for the front page's
THREADS = 3
MOST_AT_ONCE = 6  # drawings in the making: the ovens are there for others as well


@dataclass(frozen=True, slots=True)
class Sight:
    """A first drawing as HTML, and the address from the root of the light page that has it too."""

    light: str = ""
    html: Markup | str = ""


NOTHING = Sight()


class Sights:
    """First drawings by address; `fire` makes them, and keeps what it has made."""

    def __init__(self, fire: Fire) -> None:
        self._fire = fire
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="sight")
        self._making: dict[Question, Future[Sight]] = {}
        self._lock = Lock()

    def of(self, path: str, query: str, patience: float | None = None) -> Sight:
        """The first drawing; nothing where there is none, or none in time."""
        question = _question(path, query)
        future = self._begun(question) if question else None
        if future is None:
            return NOTHING
        try:
            return future.result(PATIENCE if patience is None else patience)
        except TimeoutError:
            return NOTHING

    def prepare(self) -> None:
        """
        Have the drawings of all pages made as they are without a question.

        It waits for the front page's alone, and not for ever.
        """
        self.of("/", "", FIRST_PATIENCE)
        self._pool.submit(self._rest)

    def _rest(self) -> None:
        for tongue in Language:
            for path in PAGES:
                self._made((path, View(), tongue))

    def _begun(self, question: Question) -> Future[Sight] | None:
        """The drawing in the making; None where too many are being made."""
        with self._lock:
            found = self._making.get(question)
            if found is None and len(self._making) < MOST_AT_ONCE:
                found = self._making[question] = self._pool.submit(self._made_alone, question)
            return found

    def _made_alone(self, question: Question) -> Sight:
        try:
            return self._made(question)
        finally:
            with self._lock:
                del self._making[question]

    def _made(self, question: Question) -> Sight:
        path, view, language = question
        try:
            first = first_chart(path, view)
            if first is None:
                return NOTHING
            chart, shown = first
            found = self._fire(SightOrder(chart=chart, view=shown, language=language)).decode()
        except ExplorerError:
            return NOTHING
        except Exception:
            LOG.exception("no first drawing for %s", path)
            return NOTHING
        light, _, html = found.partition("\n")
        return Sight(light, Markup(html))  # noqa: S704 - from an autoescaped template of ours


def _question(path: str, query: str) -> Question | None:
    """What an address asks of its page; None for a page or a question that has no drawing."""
    if path not in PAGES:
        return None
    pairs = asked_of_us(parse_qsl(query, keep_blank_values=True))
    try:
        return path, read_view(pairs, _catalogue(pairs)), read_manner(pairs).language
    except ExplorerError:
        return None


def _catalogue(pairs: Iterable[tuple[str, str]]) -> Catalogue:
    pins = [value for name, value in pairs if name == "v"]
    return release(pins[-1] if pins else None).catalogue
