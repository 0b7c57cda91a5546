"""An explorer that may take no more memory: the system ends it, its successor serves."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.load import ask, warmed
from tests.chaos.outcome import Outcome
from tests.chaos.readers import Reader
from tests.chaos.sessions import PAGE, QUERIES
from tests.chaos.stage import PATIENCE, Stage, children, stage

GROUPS = Path("/sys/fs/cgroup/memory")
READERS = 24
EACH = 0.1
ASKED = "/embed/trend?office=malang&metric=passports_issued"
HOW = "a memory cgroup with no room above what the explorer has"


def trial(kills: int) -> Outcome:
    """One of two explorers is at its limit, and readers come."""
    del kills
    group = GROUPS / "kinerja-chaos"
    try:
        group.mkdir()
    except OSError as none:
        return _outcome(f"not run here: {type(none).__name__}", held=True)
    try:
        with stage(2) as where:
            return asyncio.run(_limited(where, group))
    finally:
        group.rmdir()


async def _limited(where: Stage, group: Path) -> Outcome:
    warmed(where.address, ASKED)
    readers = [Reader(where.address, PAGE, QUERIES[n % len(QUERIES)]) for n in range(READERS)]
    victim, neighbour = where.explorers
    pid, other = where.process(victim), where.process(neighbour)
    answers: list[int] = []
    with _no_more_memory(group, pid):
        staying = [asyncio.create_task(reader.stay()) for reader in readers]
        begun = time.monotonic()
        while where.process(victim) == pid and time.monotonic() - begun < PATIENCE:
            answers.append((await asyncio.to_thread(ask, where.address, ASKED)).status)
            await asyncio.sleep(EACH)
        ended = where.process(victim) != pid
    again = await asyncio.to_thread(where.successor, victim, pid) if ended else 0.0
    until = time.monotonic() + PATIENCE
    while not all(reader.open for reader in readers) and time.monotonic() < until:
        answers.append((await asyncio.to_thread(ask, where.address, ASKED)).status)
        await asyncio.sleep(EACH)
    there = sum(reader.open for reader in readers)
    for task in staying:
        task.cancel()
    await asyncio.gather(*staying, return_exceptions=True)
    failed = len(answers) - answers.count(200)
    faults = sum(len(reader.faults) for reader in readers)
    alone = where.process(neighbour) == other
    return _outcome(
        f"{'ended by the system' if ended else 'NOT ended'}, a new process after {again:.0f} s; "
        f"{there} of {READERS} readers there, {faults} faults; embeds meanwhile: {len(answers)} "
        f"asked, {failed} failed; the other explorer {'went on' if alone else 'ENDED TOO'}",
        held=ended and there == READERS and not failed and not faults and alone,
    )


@contextmanager
def _no_more_memory(group: Path, pid: int) -> Iterator[None]:
    """The process and what it has started, in a group whose limit is what they use now."""
    # what was used before is counted elsewhere: all that is new is too much
    (group / "memory.limit_in_bytes").write_text(str(1 << 20), encoding="utf-8")
    family = [pid, *children(pid)]
    for one in family:
        (group / "cgroup.procs").write_text(str(one), encoding="utf-8")
    try:
        yield
    finally:
        (group / "memory.limit_in_bytes").write_text("-1", encoding="utf-8")
        for left in (group / "cgroup.procs").read_text(encoding="utf-8").split():
            (GROUPS / "cgroup.procs").write_text(left, encoding="utf-8")


def _outcome(counts: str, *, held: bool) -> Outcome:
    return Outcome(
        fault="an explorer reaches its memory limit",
        how=f"{HOW}; {READERS} sessions opened and embeds asked through nginx",
        seen="who was there opens another socket by itself; the others nothing",
        counts=counts,
        held=held,
    )
