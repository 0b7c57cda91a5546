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


class Lost(ExplorerError):
    """A process of the crew died over its work: most often for want of memory."""

    key = "publish.lost"


class Crew(AbstractContextManager["Crew"]):
    """Takes tasks at any time and gives back what was made of them, in no order."""

    def __init__(self, bench: Bench, jobs: int) -> None:
        self._bench = bench
        self._waiting: deque[Sequence[Task]] = deque()
        self._at_work: set[Future[Done]] = set()
        # Spawned, not forked: vl-convert and Arrow have threads, which a fork would lose.
        self._pool = (
            ProcessPoolExecutor(jobs, get_context("spawn"), initializer=_begin, initargs=(bench,))
            if jobs > 1
            else None
        )

    def take(self, tasks: Sequence[Task]) -> None:
        """Work that belongs together, such as all endings of one view."""
        if self._pool is None:
            self._waiting.append(tasks)
            return
        try:
            self._at_work.add(self._pool.submit(_work, tasks))
        except BrokenProcessPool as broken:
            raise Lost from broken

    def results(self) -> Iterator[Done]:
        """What is made, until nothing is left to do; work may be taken meanwhile."""
        while self._waiting or self._at_work:
            if self._waiting:
                yield _made(self._waiting.popleft(), self._bench)
                continue
            done, self._at_work = wait(self._at_work, return_when=FIRST_COMPLETED)
            for future in done:
                try:
                    yield future.result()
                except BrokenProcessPool as broken:
                    raise Lost from broken

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Everybody goes home; what nobody has begun is left."""
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


def _work(tasks: Sequence[Task]) -> Done:
    return _made(tasks, _BENCH[0])


def _made(tasks: Sequence[Task], bench: Bench) -> Done:
    return [make(task, bench) for task in tasks]
