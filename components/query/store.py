"""The store: which edition answers, the current one or the one that an address pins."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from components import paths
from components.errors import Gone, NoRelease
from components.model import Source
from components.query import mirror
from components.query.edition import Release
from components.query.opening import Refused, opened
from components.query.shape import RECORD
from components.query.shelf import LOG, Shelf

__all__ = ["RECORD", "Condition", "Release", "condition", "current", "newest_first", "release"]

LONGEST_ID = 64
_held: ContextVar[Release | None] = ContextVar("held", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """
    How the data stand: what answers, what was refused, and whether their store can be reached.

    `origin` is folder, store, or cache where the store is away; `refused` and `away` say why
    in English for the log and for machines, and are empty where all is well.
    """

    release: str
    name: str
    origin: str
    refused: str
    away: str

    @property
    def well(self) -> bool:
        """Whether the newest data are the ones that answer."""
        return bool(self.release) and not self.refused and not self.away


def condition() -> Condition:
    """How the data stand now; it raises nothing."""
    try:
        edition: Release | None = current()
    except NoRelease:
        edition = None
    kept = mirror.of_url()
    refused = _shelf(_folder()).refused or (kept.refused if kept else "")
    away = kept.away if kept else ""
    return Condition(
        release=edition.id if edition else "",
        name=edition.name if edition else "",
        origin="folder" if kept is None else "cache" if away else "store",
        refused=refused,
        away=away,
    )


def current() -> Release:
    """
    The newest edition that is whole, a newly built one included; NoRelease where there is none.

    Within `steady` it is one and the same, whatever is built meanwhile.
    """
    return _held.get() or _shelf(_folder()).now()


@contextmanager
def steady(edition: Release | None = None) -> Iterator[Release]:
    """For a run of a page or a request: one edition throughout, the current one by default."""
    held = edition or current()
    token = _held.set(held)
    try:
        yield held
    finally:
        _held.reset(token)


def release(pin: str | None) -> Release:
    """The edition an address pins, or the current one; Gone for one we do not hold."""
    if pin is None or pin == current().id:
        return current()
    shelf = _shelf(_folder())
    if pin in shelf.recent:
        return shelf.recent[pin]
    folder = _pinned(pin)
    try:
        if folder:
            return _archived(folder)
    except Refused as refused:
        LOG.warning("edition %s refused: %s", pin, refused)
    raise Gone(id=pin[:80], newest=current().id)


def newest_first(sources: Iterable[Source]) -> tuple[Source, ...]:
    """Reports by day of publication, the newest first and the undated last."""

    def place(source: Source) -> tuple[int, str]:
        return (-source.published.toordinal() if source.published else 0, source.slug)

    return tuple(sorted(sources, key=place))


def _folder() -> Path:
    kept = mirror.of_url()
    return kept.folder() if kept else paths.METRICS


def _pinned(pin: str) -> Path | None:
    """Where an older edition lies; no spelling of a pin leads out of the folder of editions."""
    if not (pin.isascii() and pin.isalnum() and len(pin) <= LONGEST_ID):
        return None
    kept = mirror.of_url()
    folder = kept.edition(pin) if kept else paths.RELEASES / pin
    return folder if folder and folder.is_dir() else None


@lru_cache(maxsize=4)
def _shelf(folder: Path) -> Shelf:
    return Shelf(folder)


@lru_cache(maxsize=4)
def _archived(folder: Path) -> Release:
    return opened(folder)
