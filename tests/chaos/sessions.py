"""Explorers of `serve-many` killed with signal 9 while a hundred sessions are open."""

import asyncio
import signal
from contextlib import AsyncExitStack

from bench.spread import Spread
from tests.chaos.outcome import Outcome
from tests.chaos.readers import Reader
from tests.chaos.stage import Stage, stage
from tests.chaos.window import Window, window

EXPLORERS, SESSIONS = 3, 100
SECONDS = 10.0
PATIENCE = 90.0
PAGE = "bandingkan"
OFFICES = ("malang", "blitar", "surabaya", "batam")
METRICS = ("passports_issued", "deportations", "stay_permits")
QUERIES = tuple(f"office={office}&metric={metric}" for office in OFFICES for metric in METRICS)


def trial(kills: int) -> Outcome:
    """Each explorer is killed in turn, and every reader comes back to the same view."""
    rounds = EXPLORERS * (3 if kills > SESSIONS else 1)
    with stage(EXPLORERS) as where:
        readers, seen, successors = asyncio.run(_killed(where, rounds))
    back = [seconds for reader in readers for seconds in reader.back]
    late = sum(seconds > SECONDS for seconds in back)
    changed = sum(reader.changed for reader in readers)
    lost = sum(not reader.open for reader in readers)
    faults = [fault for reader in readers for fault in reader.faults]
    spread = Spread.of(back or [0.0])
    # were two views alike in content, a wrong one would not be told from a right one
    apart = len({reader.first for reader in readers}) == len(QUERIES)
    return Outcome(
        fault="an explorer process is killed under its readers",
        how=f"SIGKILL to each of {EXPLORERS} explorers of serve-many in turn, {rounds} kills, "
        f"{SESSIONS} sessions with {len(QUERIES)} views open",
        seen="the page stays, for seconds it says that it connects; then the same view",
        counts=f"{len(back)} sessions cut off, {len(back) - late} back within {SECONDS:.0f} s "
        f"(median {spread.middle:.1f} s, slowest {spread.at(1.0):.1f} s), {changed} with another "
        f"content, {lost} lost, {len(faults)} faults; a new process answered after "
        f"{max(successors):.0f} s at most; {seen.words()}",
        held=len(back) >= SESSIONS
        and apart
        and not (late or changed or lost or faults)
        and seen.held,
    )


async def _killed(where: Stage, rounds: int) -> tuple[list[Reader], Window, list[float]]:
    readers = [Reader(where.address, PAGE, QUERIES[n % len(QUERIES)]) for n in range(SESSIONS)]
    async with AsyncExitStack() as stack:
        seen = await stack.enter_async_context(window(f"{where.address}/{PAGE}?{QUERIES[0]}"))
        staying = [asyncio.create_task(reader.stay()) for reader in readers]
        await _all(readers)
        successors = []
        for number in range(rounds):
            port = where.explorers[number % EXPLORERS]
            gone = where.end(port, signal.SIGKILL)
            # the sockets close at once: whoever was cut off is seen before it is back
            await asyncio.sleep(0.1)
            successors.append(await asyncio.to_thread(where.successor, port, gone))
            await _all(readers)
        await seen.look()
        await seen.press()
        for task in staying:
            task.cancel()
        await asyncio.gather(*staying, return_exceptions=True)
    return readers, seen, successors


async def _all(readers: list[Reader]) -> None:
    """Until every session is open, or the patience of a trial is over."""
    until = asyncio.get_running_loop().time() + PATIENCE
    while not all(reader.open for reader in readers):
        if asyncio.get_running_loop().time() > until:
            return
        await asyncio.sleep(0.05)
