"""The change from the old release to the new one: all at once, or not at all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from components.exchange import exchange
from components.ingest import release

BUILDING = ".building-"
KEPT = 10


@contextmanager
def workshop(out: Path) -> Iterator[Path]:
    """An empty folder beside `out`, on the same disk; gone when the work is done or failed."""
    out.parent.mkdir(parents=True, exist_ok=True)
    _clear_leftovers(out.parent)
    folder = out.parent / f"{BUILDING}{os.getpid()}"
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def put(new: Path, out: Path, releases: Path) -> None:
    """
    Put a finished folder in the place of `out`; a release of another name is kept.

    The old release is copied away before the exchange, so that a kill at any moment
    leaves either the old one or the new one in place, and nothing lost.
    """
    _settle(new)
    _keep(out, releases, new)
    if out.exists():
        exchange(new, out)
    else:
        new.rename(out)
    _sync(out.parent)


def _clear_leftovers(folder: Path) -> None:
    """Remove what killed builds left behind, but not the workshop of one that still runs."""
    for left in folder.glob(f"{BUILDING}*"):
        pid = left.name.removeprefix(BUILDING)
        if not (pid.isdigit() and _runs_elsewhere(int(pid))):
            shutil.rmtree(left, ignore_errors=True)


def _runs_elsewhere(pid: int) -> bool:
    """Whether another process has that number; a folder with our own is of a dead namesake."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return pid != os.getpid()


def _settle(folder: Path) -> None:
    for path in folder.iterdir():
        _sync(path)
    _sync(folder)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _keep(out: Path, releases: Path, new: Path) -> None:
    old, coming = release.written(out), release.written(new)
    if not old or not coming or old["name"] == coming["name"] or not release.holds(out, old):
        return
    releases.mkdir(parents=True, exist_ok=True)
    _clear_leftovers(releases)
    kept, copy = releases / old["id"], releases / f"{BUILDING}{os.getpid()}"
    shutil.copytree(out, copy)
    if kept.exists():
        shutil.rmtree(kept)
    copy.rename(kept)
    for surplus in release.kept(releases)[KEPT:]:
        shutil.rmtree(surplus)
