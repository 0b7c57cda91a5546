"""Kiln: pictures and their pages, each made once, never on the event loop, never too many."""

import logging
import os
from concurrent.futures import Future
from contextlib import suppress
from functools import cache
from queue import Empty, LifoQueue
from threading import BoundedSemaphore, Lock, Thread
from time import monotonic

from components.errors import ExplorerError
from components.paths import ROOT
from components.query import View, release
from components.render.drawing import Chart
from components.render.picture.firing import Fired, Piece
from components.render.picture.order import Ending, Order
from components.render.picture.oven import Broken, Late, Oven
from components.render.picture.shelf import Shelf
from components.settings import MEGABYTE, Settings, settings
from components.web.trace import Kept, note_edition, note_kept

LOG = logging.getLogger(__name__)
FOLDER = ROOT / ".cache" / "kiln"
USUAL = Settings()
OVENS, WAITING, SECONDS = USUAL.kiln_workers, USUAL.kiln_waiting, USUAL.kiln_seconds
MOST_BYTES = USUAL.picture_megabytes * MEGABYTE
# How many times as long as a reader waits an oven may take before it counts as hung: what is
# late, above all from an oven that has just been lit, is then there for who asks again.
HUNG = 3
# What is drawn to see that an oven can; nobody is sent it.
FIRST = Order(chart=Chart.TREND, view=View(offices=("blitar",)), ending=Ending.SVG)


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
    for the same piece; what is late goes on being made, and lies on the shelf afterwards.
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
        self._most = ovens + waiting
        self._room = BoundedSemaphore(self._most)
        self._firing: dict[str, Future[Fired]] = {}
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
            found = self._making(name, edition, piece).result(self.seconds)
        except TimeoutError as late:
            LOG.warning("not done in %s seconds: %s", self.seconds, piece)
            raise Slow from late
        finally:
            self._count(-1)
            self._room.release()
        if len(found.body) > self.most_bytes:
            raise TooLarge
        # data built anew in between made another piece than the one that was named
        if found.release != edition:
            note_edition("")
        return found.body

    @property
    def queue(self) -> tuple[int, int]:
        """How many ovens are at work, and how many requests wait for them or for one another."""
        at_work = self._all - self._ovens.qsize()
        return at_work, max(0, self._inside - at_work)

    def warm(self) -> None:
        """Light one oven, so that the first picture does not wait for Python to start."""
        oven = self._ovens.get()
        self._ovens.put(oven or Oven())

    def ready(self) -> None:
        """Light one oven, and wait for its first piece as long as a reader would."""
        oven = self._ovens.get() or Oven()
        with suppress(ExplorerError):
            oven.fire(FIRST, self.seconds)
        self._ovens.put(oven if oven.alive else None)

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

    def _making(self, name: str, edition: str, piece: Piece) -> Future[Fired]:
        """The piece that somebody asked for already, or that is made from now on for all who do."""
        with self._lock:
            if name in self._firing:
                return self._firing[name]
            future: Future[Fired] = Future()
            kept = self.shelf.read(name)
            if kept is not None:
                # it was done between the look at the shelf and the look at the fire
                future.set_result(Fired(edition, kept))
                return future
            if len(self._firing) >= self._most:
                raise Busy
            self._firing[name] = future
        Thread(target=self._make, args=(name, edition, piece, future), daemon=True).start()
        return future

    def _make(self, name: str, edition: str, piece: Piece, future: Future[Fired]) -> None:
        try:
            found = self._fired(piece)
            if found.release == edition and len(found.body) <= self.most_bytes:
                self.shelf.put(name, found.body)
        except BaseException as error:  # noqa: BLE001 - it is raised again where it was asked for
            self._done(name)
            future.set_exception(error)
        else:
            self._done(name)
            future.set_result(found)

    def _done(self, name: str) -> None:
        with self._lock:
            del self._firing[name]

    def _fired(self, piece: Piece) -> Fired:
        until = monotonic() + HUNG * self.seconds
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
            LOG.warning("an oven hung over %s", piece)
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
