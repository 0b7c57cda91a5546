"""Warmth: what is done once, before the first reader is let in."""

import gc
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

Lifespan = Callable[[object], AbstractAsyncContextManager[None]]


def warm(*chores: Callable[[], object], last: Callable[[], object] = lambda: None) -> Lifespan:
    """
    A lifespan for st.App that does the chores in their order while the server starts.

    `last` is what is done once no reader is left.

    A chore is what the first reader would else wait for: a heavy import, the figures, a first
    chart.  One that fails stops the start.  What they leave in memory stays until the end, so
    the collector is told to look past it.
    """

    @asynccontextmanager
    async def lifespan(_app: object) -> AsyncIterator[None]:
        for chore in chores:
            chore()
        gc.collect()
        gc.freeze()
        yield
        last()
        gc.unfreeze()

    return lifespan
