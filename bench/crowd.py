"""Crowd: many sessions at once, each thinking between its questions as readers do."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from bench.spread import Spread
from bench.talk import PROTOCOL, Run, Talk, stream

THINK, RERUNS = 3.0, 4
OPTIONS = 5  # of a box, between which readers go back and forth
PATIENCE = 60.0
# What may go wrong on the way: the socket, the wait, a run that did not end well.
FAULTS = (OSError, WebSocketException, TimeoutError, RuntimeError)


@dataclass(frozen=True, slots=True)
class Crowd:
    """
    Who asks: how many sessions of a page, what each asks in turn, and how it paces itself.

    Each opens the page at one of the queries; then it picks one after another of the first
    options of a `box`, as readers do, or without one asks for the other queries.
    """

    sessions: int
    page: str
    queries: Sequence[str]
    box: str = ""
    think: float = THINK
    reruns: int = RERUNS


@dataclass(frozen=True, slots=True)
class Found:
    """What a crowd found: every rerun in milliseconds, and how many sessions were lost and why."""

    runs: tuple[float, ...]
    lost: int
    why: str = ""

    @property
    def p50(self) -> float | None:
        """The middle rerun; None where there was none."""
        return Spread.of(self.runs).middle if self.runs else None

    @property
    def p95(self) -> float | None:
        """What one rerun of twenty took longer than."""
        return Spread.of(self.runs).at(0.95) if self.runs else None


def crowd(address: str, who: Crowd) -> Found:
    """All sessions, opened over one time of thought and then each at its own pace."""
    return asyncio.run(gathered(address, who))


async def gathered(address: str, who: Crowd) -> Found:
    """The same, for those who do something else meanwhile."""
    chance = random.Random(who.sessions)  # noqa: S311 - pace, no secret
    sessions = [
        asyncio.create_task(_session(address, who, number, random.Random(chance.random())))  # noqa: S311
        for number in range(who.sessions)
    ]
    done = await asyncio.gather(*sessions, return_exceptions=True)
    broken = [one for one in done if isinstance(one, BaseException)]
    if odd := [one for one in broken if not isinstance(one, FAULTS)]:
        raise odd[0]
    runs = tuple(ms for one in done if not isinstance(one, BaseException) for ms in one)
    why = f"{type(broken[0]).__name__}: {broken[0]}"[:120] if broken else ""
    return Found(runs, len(broken), why)


async def _session(address: str, who: Crowd, number: int, chance: random.Random) -> list[float]:
    """A reader: opens the page, waits until it is there, then asks and thinks."""
    await asyncio.sleep(who.think * number / who.sessions)
    talk, times = Talk(address, who.page), []
    async with connect(
        stream(address),
        subprotocols=[PROTOCOL],  # type: ignore[list-item]
        max_size=None,
        open_timeout=PATIENCE,
        compression=None,
    ) as socket:
        await _asked(socket, talk, talk.question(who.queries[number % len(who.queries)]))
        for turn in range(who.reruns):
            await asyncio.sleep(who.think * chance.uniform(0.5, 1.5))
            times.append((await _asked(socket, talk, _next(who, talk, number + turn))).milliseconds)
    return times


def _next(who: Crowd, talk: Talk, turn: int) -> bytes:
    if who.box:
        return talk.picked(who.box, talk.options(who.box)[turn % OPTIONS])
    return talk.question(who.queries[(turn + 1) % len(who.queries)])


async def _asked(socket: ClientConnection, talk: Talk, question: bytes) -> Run:
    await socket.send(question)
    async with asyncio.timeout(PATIENCE):
        while True:
            frame = await socket.recv()
            run = talk.hear(frame.encode() if isinstance(frame, str) else frame)
            if run:
                return run
