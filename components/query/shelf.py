"""Shelf: the editions that this process has taken up from one folder, and the newest good one."""

import logging
import os
from collections import OrderedDict
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import TypeAlias

from components.errors import NoRelease
from components.query.edition import Release
from components.query.opening import Refused, Stamp, opened, stamp

Signature: TypeAlias = tuple[tuple[str, int, int, int], ...]

LOG = logging.getLogger("kinerja.data")
PATIENCE = 2.0
REMEMBERED = 4


class Shelf:
    """
    A folder in which editions follow one another.

    A new edition is taken up once all its checks have passed; until then, and if they fail,
    the one before stays.  Whoever asks while another checks is given the one before.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.refused = ""
        self.recent: OrderedDict[str, Release] = OrderedDict()
        self._now: Release | None = None
        self._seen: Stamp | None = None
        self._signature: Signature = ()
        self._again = 0.0
        self._lock = Lock()

    def now(self) -> Release:
        """The newest edition that is whole; NoRelease where there has never been one."""
        if self._stale() and self._lock.acquire(blocking=self._now is None):
            try:
                if self._stale():
                    self._look()
            finally:
                self._lock.release()
        if self._now is None:
            raise NoRelease(folder=self.folder.name)
        return self._now

    def _stale(self) -> bool:
        if self._now is None or stamp(self.folder) != self._seen:
            return True
        return bool(self.refused) and monotonic() >= self._again

    def _look(self) -> None:
        """Try what lies there, unless it is what was refused before."""
        seen, signature = stamp(self.folder), _signature(self.folder)
        unchanged = seen == self._seen and signature == self._signature
        self._again = monotonic() + PATIENCE
        if self.refused and unchanged:
            return
        self._seen, self._signature = seen, signature
        try:
            self._take(opened(self.folder))
        except Refused as refused:
            self.refused = str(refused)
            kept = self._now.id if self._now else "none"
            LOG.warning("data refused: %s; edition %s stays", refused, kept)

    def _take(self, edition: Release) -> None:
        if self._now is not None:
            LOG.info("data taken up: edition %s after %s", edition.id, self._now.id)
        self._now, self.refused = edition, ""
        self.recent[edition.id] = edition
        self.recent.move_to_end(edition.id)
        while len(self.recent) > REMEMBERED:
            self.recent.popitem(last=False)


def _signature(folder: Path) -> Signature:
    """Names, sizes and times of all files: a half-uploaded edition changes them as it grows."""
    try:
        found = [(one.name, one.stat()) for one in os.scandir(folder)]
    except OSError:
        return ()
    return tuple(sorted((name, s.st_ino, s.st_size, s.st_mtime_ns) for name, s in found))
