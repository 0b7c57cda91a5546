"""A slow publish as a process to be killed, and what may be said of it afterwards."""

import os
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

from components import paths
from components.publish.manifest import read_manifest

PATIENCE = 60.0


def started(out: Path, mark: str) -> subprocess.Popen[bytes]:
    """A slow publish as a process group of its own, every page of which says the mark."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.publish.slow", str(out), mark],
        cwd=paths.ROOT,
        start_new_session=True,
        stderr=subprocess.DEVNULL,
    )


def is_whole(out: Path, mark: str) -> bool:
    """Whether a folder holds one site and no other, every byte as its manifest says."""
    found = read_manifest((out / "manifest.json").read_text(encoding="utf-8"))
    bodies = [((out / path).read_bytes(), entry.sha256) for path, entry in found.entries.items()]
    return bool(bodies) and all(
        sha256(body).hexdigest() == said and mark.encode() in body for body, said in bodies
    )


def gone(group: int) -> bool:
    """Whether every process of a group has ended, after a while."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    return False
