"""Seals: large files whose hash was found good once, so that a start need not read them again."""

import os
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from time import time

from components import paths

FOLDER = paths.ROOT / ".cache" / "seals"
# The clock of a file system is coarse: one written this moment could be written again unseen.
SETTLED = 0.1


def sealed(file: Path, digest: str, check: Callable[[], bool]) -> bool:
    """
    Whether the file is what its hash says: by `check`, or because it was so before.

    A file is the same as long as the system gives it the same number, size and times; the time
    of its last change is set by the system alone.  A seal that cannot be kept costs the next
    process the reading, but nobody an answer.
    """
    seen = file.stat()
    seal = FOLDER / _name(seen, digest)
    if seal.exists():
        return True
    settled = time() - seen.st_ctime > SETTLED
    good = check()
    if good and settled:
        with suppress(OSError):
            seal.parent.mkdir(parents=True, exist_ok=True)
            seal.touch()
    return good


def _name(seen: os.stat_result, digest: str) -> str:
    facts = (seen.st_dev, seen.st_ino, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns, digest)
    return sha256(repr(facts).encode()).hexdigest()
