"""`publish` killed with signal 9 at random points: slow ones, then one that may end."""

import os
import random
import signal
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from components import paths
from components.publish.manifest import read_manifest
from tests.chaos.outcome import Outcome
from tests.publish.slow import publish_slowly

SEED, FIRST, LONGEST = 4, 0.3, 1.6
PATIENCE = 60.0


def trial(kills: int) -> Outcome:
    """After every kill the old site or the new one is live, whole; the last run ends well."""
    chance = random.Random(SEED)  # noqa: S311 - no secret
    with TemporaryDirectory() as folder:
        out = Path(folder) / "situs"
        publish_slowly(out, _mark(0), seconds=0, jobs=1)
        broken = outlived = finished = 0
        for number in range(1, kills + 1):
            command = [sys.executable, "-m", "tests.publish.slow", str(out), _mark(number)]
            run = subprocess.Popen(
                command, cwd=paths.ROOT, start_new_session=True, stderr=subprocess.DEVNULL
            )
            time.sleep(chance.uniform(FIRST, LONGEST))
            run.send_signal(signal.SIGKILL)
            finished += run.wait() == 0
            live = [n for n in range(number + 1) if _is_whole(out, _mark(n))]
            broken += len(live) != 1
            outlived += not _gone(run.pid)
        publish_slowly(out, "last", seconds=0, jobs=1)
        ended = _is_whole(out, "last")
        left = [path.name for path in Path(folder).iterdir() if path != out]
    return Outcome(
        fault="publish is killed",
        how=f"SIGKILL {FIRST} to {LONGEST} s after the start of a slow publish of 120 pages",
        seen="the old site or the new one, every file as its manifest says",
        counts=f"{kills} kills ({finished} after its end), {broken} broken or mixed, {outlived} "
        f"left processes behind; the last publish {'whole' if ended else 'NOT whole'}, "
        f"{len(left)} files left behind",
        held=ended and not (broken or outlived or left),
    )


def _mark(number: int) -> str:
    """What every page of one publish says, and no page of another."""
    return f"e{number:04d}"


def _is_whole(out: Path, mark: str) -> bool:
    """Whether a folder holds one site and no other, every byte as its manifest says."""
    found = read_manifest((out / "manifest.json").read_text(encoding="utf-8"))
    bodies = [((out / path).read_bytes(), entry.sha256) for path, entry in found.entries.items()]
    return bool(bodies) and all(
        sha256(body).hexdigest() == said and mark.encode() in body for body, said in bodies
    )


def _gone(group: int) -> bool:
    """Whether every process of a group has ended, after a while."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    return False
