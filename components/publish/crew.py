"""Crew: the processes that make the files, as many as there are cores, each warmed once."""

import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait as wait_for
from threading import Thread
from types import TracebackType

from components.errors import ExplorerError
from components.publish.making import Bench, Made, Refused, Task, make

Done = list[Made | Refused]
Work = Sequence[Task]


class Lost(ExplorerError):
    """A process of the crew died over its work: most often for want of memory."""

    key = "publish.lost"


class Crew(AbstractContextManager["Crew"]):
    """
    Takes work at any time and gives back what was made of it, in no order.

    What is taken while a result is looked at goes to the hand that made it: it is most often
    made of the same drawing, which that hand still holds.
    """

    def __init__(self, bench: Bench, jobs: int) -> None:
        self._waiting: deque[Work] = deque()
        self._hands = [_Hand(bench, alone=jobs == 1) for _ in range(jobs)]
        self._last: _Hand | None = None

    def take(self, work: Work) -> None:
        """Work that belongs together, such as all endings of one view."""
        (self._last.next if self._last else self._waiting).append(work)

    def results(self) -> Iterator[Done]:
        """What is made, until nothing is left to do; work may be taken meanwhile."""
        at_work: dict[Future[Done], _Hand] = {}
        while True:
            idle = [hand for hand in self._hands if hand not in at_work.values()]
            # whoever has work of its own goes on with it before anybody else may take it
            for hand in sorted(idle, key=lambda one: not one.next):
                if work := self._work_for(hand):
                    at_work[hand.begin(work)] = hand
            if not at_work:
                return
            done, _ = wait(at_work, return_when=FIRST_COMPLETED)
            for future in done:
                self._last = at_work.pop(future)
                try:
                    yield future.result()
                except BrokenProcessPool as broken:
                    raise Lost from broken
                finally:
                    self._last = None

    def _work_for(self, hand: "_Hand") -> Work | None:
        """What follows from its own work, then what waits, then what others have not begun."""
        others = (other.next for other in self._hands)
        found = next((heap for heap in (hand.next, self._waiting, *others) if heap), None)
        return found.popleft() if found else None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Everybody goes home; what nobody has begun is left."""
        for hand in self._hands:
            hand.leave()


class _Hand:
    """One process of the crew, or this one, and the work that follows from what it made."""

    def __init__(self, bench: Bench, *, alone: bool) -> None:
        self.next: deque[Work] = deque()
        self._bench = bench
        # Spawned, not forked: vl-convert and Arrow have threads, which a fork would lose.
        self._pool = (
            None
            if alone
            else ProcessPoolExecutor(1, get_context("spawn"), initializer=_begin, initargs=(bench,))
        )

    def begin(self, work: Work) -> Future[Done]:
        """Its results, some time; Lost where its process has died."""
        if self._pool is None:
            here: Future[Done] = Future()
            here.set_result(_made(work, self._bench))
            return here
        try:
            return self._pool.submit(_work, work)
        except BrokenProcessPool as broken:
            raise Lost from broken

    def leave(self) -> None:
        """Its process ends once it has done what it is at."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)


_BENCH: list[Bench] = []


def _begin(bench: Bench) -> None:
    _BENCH[:] = [bench]
    Thread(target=_leave_with_the_parent, daemon=True).start()


def _leave_with_the_parent() -> None:
    """A parent that was killed tells nobody: without this its crew would wait for ever."""
    parent = parent_process()
    if parent is not None:
        wait_for([parent.sentinel])
        os._exit(1)


def _work(work: Work) -> Done:
    return _made(work, _BENCH[0])


def _made(work: Work, bench: Bench) -> Done:
    return [make(task, bench) for task in work]
