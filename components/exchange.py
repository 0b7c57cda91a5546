"""Exchange: two folders change places in one step."""

import ctypes
import os
from pathlib import Path

AT_FDCWD = -100
RENAME_EXCHANGE = 2


def exchange(one: Path, other: Path) -> None:
    """Swap two folders of one disk; in two steps where the system has no such call."""
    library = ctypes.CDLL(None, use_errno=True)
    places = (AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other))
    try:
        failed = library.renameat2(*places, RENAME_EXCHANGE) != 0
    except AttributeError:
        failed = True
    if failed:
        aside = other.with_name(f"{one.name}-old")
        other.rename(aside)
        one.rename(other)
        aside.rename(one)
