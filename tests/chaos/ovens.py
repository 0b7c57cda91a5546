"""Processes that draw: one hangs, one is killed while it draws; others are served meanwhile."""

import os
import random
import signal
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from bench.load import Answer, ask, warmed
from bench.server import endings
from components.web.kiln import HUNG
from tests.chaos.outcome import Outcome
from tests.chaos.stage import children, words

SECONDS, READERS = 20, 4
BAKER = "components.render.picture.baker"
WARM = "/embed/trend?office=malang&metric=passports_issued"
# Widths at random: nothing of them is on a shelf of an earlier run.
WIDTHS = random.SystemRandom().sample(range(400, 1200), 400)


def trial(kills: int) -> Outcome:
    """Workers are stopped and killed in turn while new pictures and a kept embed are asked."""
    rounds = 6 if kills > 100 else 1
    told = {"KILN_SECONDS": str(SECONDS), "KILN_WORKERS": "2"}
    hung, killed, after = Counter[int](), Counter[int](), Counter[int]()
    kept, slowest, left, struck = Counter[int](), 0.0, 0, 0
    with endings(told) as server:
        warmed(server.address, WARM)
        _new(server.address, 2)  # both workers are lit
        for _ in range(rounds):
            for how, found in ((signal.SIGSTOP, hung), (signal.SIGKILL, killed)):
                victims: list[int] = []
                strike = partial(_strike, server.pid, how, victims)
                answers = _new(server.address, READERS, strike)
                found.update(one.status for one in answers)
                slowest = max(slowest, *(one.milliseconds / 1000 for one in answers))
                bare = [a for a in answers if a.status == 503 and "retry-after" not in a.headers]
                struck += len(victims)
                kept.update(ask(server.address, WARM).status for _ in range(20))
                after.update(one.status for one in _new(server.address, READERS))
                left += len(bare) + sum(not _gone(one) for one in victims)
    good = set(hung) <= {200, 503} and set(killed) == {200} and set(after) == set(kept) == {200}
    return Outcome(
        fault="a process that draws hangs or dies",
        how=f"SIGSTOP, then SIGKILL to a drawing worker at work, {struck} in all, "
        f"{READERS} readers each asking a picture that nobody has asked for",
        seen=f"whose picture it was: 503 with Retry-After after {SECONDS} s where it hung; the "
        "picture, drawn by another, where it died; all others their pictures",
        counts=f"hung: {_said(hung)}; killed: {_said(killed)}; asked right after: {_said(after)}; "
        f"kept embeds meanwhile: {_said(kept)}; slowest answer {slowest:.1f} s; "
        f"{left} left hanging or without Retry-After",
        held=good and struck == rounds * 2 and not left and slowest < SECONDS + 4,
    )


def fresh() -> str:
    """The address of a picture that nobody has asked for."""
    return f"/g/trend.svg?office=malang&metric=passports_issued&w={WIDTHS.pop()}"


def _new(address: str, count: int, meanwhile: Callable[[], None] = lambda: None) -> list[Answer]:
    """Pictures that nobody asked for before, all at once."""
    paths = [fresh() for _ in range(count)]
    with ThreadPoolExecutor(count) as readers:
        asked = [readers.submit(ask, address, path) for path in paths]
        meanwhile()
        return [one.result() for one in asked]


def _strike(server: int, how: signal.Signals, victims: list[int]) -> None:
    """Send a signal to the first worker that is seen working."""
    until = time.monotonic() + SECONDS
    before = {pid: _ticks(pid) for pid in _bakers(server)}
    while time.monotonic() < until:
        for pid in _bakers(server):
            if _ticks(pid) > before.get(pid, 0):
                os.kill(pid, how)
                victims.append(pid)
                return
        time.sleep(0.005)


def _bakers(server: int) -> list[int]:
    return [pid for pid in children(server) if BAKER in words(pid)]


def _ticks(pid: int) -> int:
    """How much a process has worked so far."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
        return int(stat.rpartition(")")[2].split()[11])
    except OSError:
        return 0


def _alive(pid: int) -> bool:
    return BAKER in words(pid)


def _gone(pid: int) -> bool:
    """Whether a process is put out, hung or dead, in the time that the kiln gives to one."""
    until = time.monotonic() + HUNG * SECONDS
    while _alive(pid) and time.monotonic() < until:
        time.sleep(0.1)
    return not _alive(pid)


def _said(found: Counter[int]) -> str:
    return ", ".join(f"{count} × {status}" for status, count in sorted(found.items()))
