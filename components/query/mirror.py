"""Mirror: editions that lie in an object store, kept here by content so that it may go away."""

import logging
import os
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from threading import Event, Lock, Thread

import pyarrow as pa

from components import paths
from components.query.fetch import Unreachable, fetch, root_of
from components.query.opening import Refused

LOG = logging.getLogger("kinerja.data")
CACHE = paths.ROOT / ".cache" / "data"
NOW, EDITIONS = "now", "editions"
CURRENT, OLDER = "metrics", "releases"
EVERY = 30.0


class Mirror:
    """
    What a store holds under `metrics/` and `releases/`, as `data/` does.

    `pull` brings a new edition whole or not at all; the link `now` then leads to it.  A thread
    pulls every half minute; readers only ever see what lies here.
    """

    def __init__(self, url: str, cache: Path) -> None:
        self.url, self.away, self.refused = url, "", ""
        self.place = cache / sha256(url.encode()).hexdigest()[:16]
        self._stop, self._lock, self._watching = Event(), Lock(), False

    def folder(self) -> Path:
        """Where the newest edition lies here; at the first start it is brought before that."""
        if not self._watching:
            with self._lock:
                if not self._watching:
                    self._begin()
        return self.place / NOW

    def edition(self, pin: str) -> Path | None:
        """Where an older edition lies, brought from the store if it is not here yet."""
        found = next((self.place / EDITIONS).glob(f"{pin}-*"), None)
        if found or self.away:
            return found
        try:
            return self._bring(f"{OLDER}/{pin}")
        except (Unreachable, Refused) as none:
            LOG.info("edition %s is not in the store: %s", pin, none)
            return None

    def pull(self) -> bool:
        """Take up what the store holds now; whether that could be done."""
        try:
            folder = self._bring(CURRENT)
        except Unreachable as away:
            if not self.away:
                LOG.warning("data store away: %s; the cache answers", away)
            self.away = str(away)
            return False
        except Refused as refused:
            if str(refused) != self.refused:
                LOG.warning("data in the store refused: %s; the edition before stays", refused)
            self.away, self.refused = "", str(refused)
            return False
        self._lead_to(folder)
        self.away = self.refused = ""
        return True

    def close(self) -> None:
        """Pull no more."""
        self._stop.set()

    def _begin(self) -> None:
        if not (self.place / NOW).exists():
            self.pull()
            wait = EVERY
        else:
            # the cache answers at once, also where the store hangs instead of refusing
            wait = 0.0
        Thread(target=self._watch, args=(wait,), name="data-mirror", daemon=True).start()
        self._watching = True

    def _watch(self, wait: float) -> None:
        while not self._stop.wait(wait):
            self.pull()
            wait = EVERY

    def _bring(self, below: str) -> Path:
        try:
            system, root = root_of(self.url)
        except (OSError, ValueError, pa.ArrowException) as unknown:
            raise Unreachable(type(unknown).__name__) from unknown
        return fetch(system, f"{root}/{below}", self.place / EDITIONS)

    def _lead_to(self, folder: Path) -> None:
        link, new = self.place / NOW, self.place / f".{NOW}-{os.getpid()}"
        target = Path(EDITIONS) / folder.name
        if link.is_symlink() and link.readlink() == target:
            return
        new.unlink(missing_ok=True)
        new.symlink_to(target, target_is_directory=True)
        new.replace(link)


def of_url() -> Mirror | None:
    """The mirror of DATA_URL in DATA_CACHE, None where the data lie in this repository."""
    url = os.environ.get("DATA_URL", "").strip()
    return _mirror(url, Path(os.environ.get("DATA_CACHE") or CACHE)) if url else None


@lru_cache(maxsize=2)
def _mirror(url: str, cache: Path) -> Mirror:
    return Mirror(url, cache)
