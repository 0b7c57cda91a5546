"""Kiln: pictures and their pages, each made once, never on the event loop, never too many."""

import logging
import os
from concurrent.futures import Future
from functools import cache
from queue import Empty, LifoQueue
from threading import BoundedSemaphore, Lock
from time import monotonic

from components.errors import ExplorerError
from components.paths import ROOT
from components.query import release
from components.render.picture.firing import Fired, Piece
from components.render.picture.oven import Broken, Late, Oven
from components.render.picture.shelf import Shelf
from components.settings import MEGABYTE, Settings, settings
from components.web.trace import Kept, note_edition, note_kept

LOG = logging.getLogger(__name__)
FOLDER = ROOT / ".cache" / "kiln"
USUAL = Settings()
OVENS, WAITING, SECONDS = USUAL.kiln_workers, USUAL.kiln_waiting, USUAL.kiln_seconds
MOST_BYTES = USUAL.picture_megabytes * MEGABYTE


class Busy(ExplorerError):
    """As many pieces are being made or waited for as we allow."""

    status = 503
    key = "picture.busy"
    retry_after = 5


class Slow(Busy):
    """A picture that was not done in the time it had."""

    key = "picture.slow"


class TooLarge(ExplorerError):
    """A picture of more bytes than we send."""

    status = 400
    key = "picture.large"


class Kiln:
    """
    A few ovens behind a shelf.

    `fire` blocks and belongs in a thread.  Whoever asks for what is being made already waits
    for the same piece.
    """

    def __init__(
        self,
        shelf: Shelf,
        ovens: int = OVENS,
        waiting: int = WAITING,
        seconds: float = SECONDS,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self.shelf = shelf
        self.seconds = seconds
        self.most_bytes = most_bytes
        self._all = ovens
        self._inside = 0
        self._room = BoundedSemaphore(ovens + waiting)
        self._firing: dict[str, Future[bytes]] = {}
        self._lock = Lock()
        # the oven that cooled last is taken first; None stands for one not yet lit
        self._ovens: LifoQueue[Oven | None] = LifoQueue()
        for _ in range(ovens):
            self._ovens.put(None)

    def fire(self, piece: Piece) -> bytes:
        """The piece; Busy, Slow or TooLarge where it cannot be had, else the view's own error."""
        edition = release(piece.view.release).id
        name = piece.key(edition)
        kept = self.shelf.read(name)
        if kept is not None:
            note_kept(Kept.SHELF)
            return kept
        if not self._room.acquire(blocking=False):
            raise Busy
        note_kept(Kept.MADE)
        try:
            self._count(1)
            return self._shared(name, edition, piece)
        finally:
            self._count(-1)
            self._room.release()

    @property
    def queue(self) -> tuple[int, int]:
        """How many ovens are at work, and how many requests wait for them or for one another."""
        at_work = min(self._all - self._ovens.qsize(), self._inside)
        return at_work, self._inside - at_work

    def warm(self) -> None:
        """Light one oven, so that the first picture does not wait for Python to start."""
        oven = self._ovens.get()
        self._ovens.put(oven or Oven())

    def close(self) -> None:
        """Put every oven out that is not at work."""
        for _ in range(self._ovens.qsize()):
            oven = self._ovens.get_nowait()
            if oven is not None:
                oven.close()
            self._ovens.put(None)

    def _count(self, more: int) -> None:
        with self._lock:
            self._inside += more

    def _shared(self, name: str, edition: str, piece: Piece) -> bytes:
        """The piece that somebody is making already, or that we make for all who ask."""
        with self._lock:
            found = self._firing.get(name)
            mine = found is None
            future = found if found is not None else self._firing.setdefault(name, Future())
        if not mine:
            try:
                return future.result(self.seconds)
            except TimeoutError as late:
                raise Slow from late
        try:
            body = self._made(name, edition, piece)
        except BaseException as error:
            future.set_exception(error)
            raise
        else:
            future.set_result(body)
            return body
        finally:
            with self._lock:
                del self._firing[name]

    def _made(self, name: str, edition: str, piece: Piece) -> bytes:
        found = self._fired(piece)
        if len(found.body) > self.most_bytes:
            raise TooLarge
        # data built anew in between make another piece than the one that was named
        if found.release == edition:
            self.shelf.put(name, found.body)
        else:
            note_edition("")
        return found.body

    def _fired(self, piece: Piece) -> Fired:
        until = monotonic() + self.seconds
        try:
            return self._once(piece, until)
        except Broken:
            # what put the oven out may have had nothing to do with the piece: one more may try
            LOG.warning("an oven went out over %s", piece)
        try:
            return self._once(piece, until)
        except Broken:
            LOG.exception("not made: %s", piece)
            raise

    def _once(self, piece: Piece, until: float) -> Fired:
        try:
            oven = self._ovens.get(timeout=max(0.0, until - monotonic()))
        except Empty as late:
            raise Slow from late
        try:
            if oven is None or not oven.alive:
                oven = Oven()
            return oven.fire(piece, until - monotonic())
        except Late as late:
            LOG.warning("not done in %s seconds: %s", self.seconds, piece)
            raise Slow from late
        finally:
            if oven is not None and not oven.alive:
                oven.close()
                oven = None
            self._ovens.put(oven)


@cache
def kiln() -> Kiln:
    """The kiln of this process, its shelf shared with others of the same repository."""
    rules = settings()
    return Kiln(
        Shelf(FOLDER, rules.kiln_megabytes * MEGABYTE),
        ovens=max(1, min(rules.kiln_workers, os.cpu_count() or 1)),
        waiting=rules.kiln_waiting,
        seconds=rules.kiln_seconds,
        most_bytes=rules.picture_megabytes * MEGABYTE,
    )
