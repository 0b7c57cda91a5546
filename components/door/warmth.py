"""Warmth: what is done once, before the first reader is let in."""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Future
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from threading import Thread

Lifespan = Callable[[object], AbstractAsyncContextManager[None]]

LOG = logging.getLogger(__name__)
PATIENCE = 5.0  # seconds; the chores of the real data take one or two


def warm(
    *chores: Callable[[], object],
    last: Callable[[], object] = lambda: None,
    patience: float = PATIENCE,
) -> Lifespan:
    """
    A lifespan for st.App that does the chores in their order while the server starts.

    `last` is what is done once no reader is left.

    A chore is what the first reader would else wait for: a heavy import, the figures, a first
    chart.  One that fails stops the start.  What they leave in memory stays until the end, so
    the collector is told to look past it.

    Millions of statements take longer to be drawn than all readers should be kept out for: the
    door opens after `patience` seconds at the latest, and the rest is done behind it.  A chore
    that fails by then is logged.
    """

    @asynccontextmanager
    async def lifespan(_app: object) -> AsyncIterator[None]:
        work = asyncio.wrap_future(_begun(chores))
        done, _ = await asyncio.wait({work}, timeout=patience)
        if done:
            work.result()
        else:
            work.add_done_callback(_told)
        yield
        last()
        gc.unfreeze()

    return lifespan


def _begun(chores: tuple[Callable[[], object], ...]) -> Future[None]:
    """The chores in the doing, by a thread that keeps no server from ending."""
    work: Future[None] = Future()

    def go() -> None:
        try:
            for chore in chores:
                chore()
            gc.collect()
            gc.freeze()
        except BaseException as error:  # noqa: BLE001 - given to who waits for it
            work.set_exception(error)
        else:
            work.set_result(None)

    Thread(target=go, name="warmth", daemon=True).start()
    return work


def _told(work: asyncio.Future[None]) -> None:
    """What went wrong behind the open door."""
    if not work.cancelled() and (error := work.exception()):
        LOG.error("a chore of the start failed", exc_info=error)
