"""Nobody: a command run by who may not write everywhere, though root runs the tests."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

NOBODY = 65534


def as_nobody(command: Sequence[str], folder: Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """
    Run a command that may read `folder` and not write there.

    Where we are root another user runs it, whose the folder is meanwhile; else we do.
    """
    before = folder.stat()
    words = list(command)
    if os.geteuid() == 0:
        _give(folder, NOBODY)
        who = f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"
        words = [shutil.which("setpriv") or "setpriv", *who, *words]
    folder.chmod(0o555)
    try:
        return subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False)
    finally:
        folder.chmod(before.st_mode & 0o7777)
        if os.geteuid() == 0:
            _give(folder, before.st_uid)


def _give(folder: Path, user: int) -> None:
    for path in (folder, *folder.rglob("*")):
        os.chown(path, user, user)
