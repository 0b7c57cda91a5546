"""`publish` killed with signal 9 at random points: slow ones, then one that may end."""

import random
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.chaos.outcome import Outcome
from tests.publish.killing import gone, is_whole, started
from tests.publish.slow import publish_slowly

SEED, FIRST, LONGEST = 4, 0.3, 1.6


def trial(kills: int) -> Outcome:
    """After every kill the old site or the new one is live, whole; the last run ends well."""
    chance = random.Random(SEED)  # noqa: S311 - no secret
    with TemporaryDirectory() as folder:
        out = Path(folder) / "situs"
        publish_slowly(out, _mark(0), seconds=0, jobs=1)
        broken = outlived = finished = 0
        for number in range(1, kills + 1):
            run = started(out, _mark(number))
            time.sleep(chance.uniform(FIRST, LONGEST))
            run.kill()
            finished += run.wait() == 0
            live = [n for n in range(number + 1) if is_whole(out, _mark(n))]
            broken += len(live) != 1
            outlived += not gone(run.pid)
        publish_slowly(out, "last", seconds=0, jobs=1)
        ended = is_whole(out, "last")
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
