"""Room: a folder for what does not fit into memory, gone when nobody needs it any more."""

import os
import shutil
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path
from tempfile import gettempdir, mkdtemp
from time import time
from weakref import finalize

PREFIX = "kinerja-rows-"
HELD = "held"
# A folder that was made this moment may not be held yet.
A_MINUTE = 60.0


class Room:
    """
    A folder below TMPDIR, held by a lock as long as its process lives.

    What a killed build left behind is cleared by the next: the system gives up the lock of a
    process that is gone, also of one in another container that shares the folder.
    """

    def __init__(self) -> None:
        _clear_leftovers(Path(gettempdir()))
        self.folder = Path(mkdtemp(prefix=PREFIX))
        held = os.open(self.folder / HELD, os.O_CREAT | os.O_WRONLY)
        flock(held, LOCK_EX)
        finalize(self, _leave, self.folder, held)


def _leave(folder: Path, held: int) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    os.close(held)


def _clear_leftovers(folder: Path) -> None:
    for left in folder.glob(f"{PREFIX}*"):
        try:
            old = time() - left.stat().st_mtime > A_MINUTE
            with (left / HELD).open("a") as held:
                flock(held, LOCK_EX | LOCK_NB)
        except OSError:
            # somebody holds it, has cleared it meanwhile, or it is not ours
            continue
        if old:
            shutil.rmtree(left, ignore_errors=True)
