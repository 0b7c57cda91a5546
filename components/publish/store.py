"""Store: where a site is published to, a folder or an object store, behind one face."""

import fcntl
import os
import shutil
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from pathlib import Path

from components.errors import ExplorerError
from components.publish.entry import Entry
from components.publish.manifest import Manifest

LOCK = "lock"
SITE = "site"


class Busy(ExplorerError):
    """Another publish is at work on the same place."""

    key = "publish.busy"


class Store(ABC):
    """
    A place with a published site, or an empty one.

    New files are made in `site`, a folder of this machine that nobody reads from; `finish`
    makes them live.
    """

    packs = True

    def __init__(self, workshop: Path) -> None:
        self.workshop = workshop
        self.site = workshop / SITE
        workshop.mkdir(parents=True, exist_ok=True)
        self._lock = os.open(workshop / LOCK, os.O_CREAT | os.O_RDWR)
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as held:
            os.close(self._lock)
            raise Busy(place=str(workshop)) from held
        self.site.mkdir(exist_ok=True)

    @abstractmethod
    def manifest(self) -> Manifest | None:
        """What is published there now."""

    @abstractmethod
    def sizes(self, paths: Iterable[str]) -> Mapping[str, int]:
        """The sizes of those files that are there."""

    @abstractmethod
    def finish(self, manifest: Manifest, new: Mapping[str, Entry], gone: Iterable[str]) -> None:
        """The new files and the manifest are live, the manifest last; then what is gone goes."""

    def close(self, *, done: bool) -> None:
        """Leave the workshop for the next run, or clear it away when the work is done."""
        os.close(self._lock)
        if done:
            shutil.rmtree(self.workshop, ignore_errors=True)
