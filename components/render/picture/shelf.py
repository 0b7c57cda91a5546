"""Shelf: finished pictures in a folder of bounded size, those least asked for going first."""

import logging
import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

LOG = logging.getLogger(__name__)
MEGABYTE = 1024 * 1024
MOST = 200 * MEGABYTE
LEFT = 0.8  # of the most: how much stays when there is too much
EVERY = 64  # pictures put down between two looks at the whole


@dataclass
class Shelf:
    """
    Bytes by name.  It forgets what it must and never fails: a disk that is full or may not be
    written on means only that nothing is kept.
    """

    folder: Path
    most: int = MOST
    _put: int = 0
    _lock: Lock = field(default_factory=Lock, repr=False)

    def read(self, name: str) -> bytes | None:
        """What was put there under that name, and is asked for again."""
        place = self._place(name)
        try:
            body = place.read_bytes()
        except OSError:
            return None
        with suppress(OSError):
            os.utime(place)
        return body

    def put(self, name: str, body: bytes) -> None:
        """Keep it, whole or not at all."""
        place = self._place(name)
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=place.parent, delete=False) as written:
                try:
                    written.write(body)
                    written.close()
                    Path(written.name).replace(place)
                except OSError:
                    Path(written.name).unlink(missing_ok=True)
                    raise
        except OSError as error:
            LOG.warning("a picture is not kept: %s", error)
            return
        with self._lock:
            self._put += 1
            full = self._put % EVERY == 1
        if full:
            self.tidy()

    def tidy(self) -> None:
        """Let go of what was not asked for longest, until there is room again."""
        found = []
        for file in self.folder.glob("??/*"):
            with suppress(OSError):
                seen = file.stat()
                found.append((seen.st_mtime_ns, seen.st_size, file))
        total = sum(size for _, size, _ in found)
        if total <= self.most:
            return
        for _, size, file in sorted(found, key=lambda one: one[0]):
            if total <= self.most * LEFT:
                break
            with suppress(OSError):
                file.unlink()
                total -= size

    def _place(self, name: str) -> Path:
        return self.folder / name[:2] / name
