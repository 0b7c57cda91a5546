"""Room: a folder for what does not fit into memory, gone when nobody needs it any more."""

import os
import shutil
from pathlib import Path
from tempfile import gettempdir, mkdtemp
from time import time
from weakref import finalize

PREFIX = "kinerja-rows-"
A_DAY = 86_400


class Room:
    """
    A folder below TMPDIR.

    What a killed build left behind goes a day later, for a process of another container that
    shares the folder cannot be asked whether it still runs.
    """

    def __init__(self) -> None:
        _clear_leftovers(Path(gettempdir()))
        self.folder = Path(mkdtemp(prefix=f"{PREFIX}{os.getpid()}-"))
        finalize(self, shutil.rmtree, self.folder, ignore_errors=True)


def _clear_leftovers(folder: Path) -> None:
    for left in folder.glob(f"{PREFIX}*"):
        try:
            old = time() - left.stat().st_mtime > A_DAY
        except FileNotFoundError:
            continue
        if old:
            shutil.rmtree(left, ignore_errors=True)
