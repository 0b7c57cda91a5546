"""Making: an answer that many ask for at once is made once, and few large ones at a time."""

import asyncio
from contextlib import suppress

from components.web.ready import Key

# Tables of all statements: ten times their bytes while they are made, and no faster side by side.
LARGE = frozenset({"/api/v1/{file}"})
AT_ONCE = 4
# What is never kept, so that nobody need wait for another's.
PASSING = frozenset({"/healthz", "/status"})
# The seconds for which somebody waits for what another asked for, before they ask themselves.
PATIENCE = 25.0


class Makings:
    """What is being made in this process, by the keys under which it will be found again."""

    def __init__(self) -> None:
        self.now: dict[Key, asyncio.Event] = {}
        self.room = asyncio.Semaphore(AT_ONCE)

    async def others(self, key: Key) -> bool:
        """Wait for another who has it made; whether there was one."""
        made = self.now.get(key)
        if made is None:
            return False
        with suppress(TimeoutError):
            await asyncio.wait_for(made.wait(), PATIENCE)
        return True


class Making:
    """One answer in the making; `end` as soon as it is there, however long it is then sent."""

    def __init__(self, makings: Makings, key: Key, place: str) -> None:
        self._all, self._key = makings, key
        self._made = asyncio.Event()
        self._large = place in LARGE
        self._first = bool(place) and place not in PASSING
        self._over = self._inside = False

    async def begin(self) -> None:
        """Say that it is being made, and wait for room where it is a large one."""
        if self._first and self._all.now.setdefault(self._key, self._made) is not self._made:
            self._first = False
        if self._large:
            self._inside = await self._all.room.acquire()

    def end(self) -> None:
        """It is there, or will never be."""
        if self._over:
            return
        self._over = True
        if self._inside:
            self._all.room.release()
        if self._first:
            del self._all.now[self._key]
        self._made.set()
