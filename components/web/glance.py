"""Glance: which edition answers are of now, without looking at the data for each of them."""

from starlette.concurrency import run_in_threadpool

from components.errors import NoRelease
from components.query.store import current

GLANCE = 0.05  # seconds for which the edition is taken to be what it was


class Glance:
    """The id of the current edition, looked at twenty times a second at most."""

    def __init__(self) -> None:
        self._edition, self._until = "", 0.0

    async def edition(self, now: float) -> str:
        """The edition at a moment of the clock that never goes back; empty where there is none."""
        if now >= self._until or not self._edition:
            self._until = now + GLANCE
            # a new edition is checked whole, which nobody else shall wait for
            self._edition = await run_in_threadpool(_edition)
        return self._edition


def _edition() -> str:
    try:
        return current().id
    except NoRelease:
        return ""
