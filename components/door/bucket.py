"""Bucket: how many messages one socket may send before it has to wait."""

import asyncio
import time
from collections.abc import Callable


class Bucket:
    """A bucket of `size` tokens that fills again at `per_second`."""

    def __init__(
        self, size: int, per_second: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._size = size
        self._per_second = per_second
        self._clock = clock
        self._tokens = float(size)
        self._seen = clock()

    async def take(self) -> None:
        """Takes a token, after waiting for one when the bucket is empty."""
        wait = self.debt()
        if wait > 0:
            await asyncio.sleep(wait)

    def debt(self) -> float:
        """Takes a token and says how many seconds its taker has to wait for it."""
        now = self._clock()
        self._tokens = min(self._size, self._tokens + (now - self._seen) * self._per_second)
        self._seen = now
        self._tokens -= 1
        return max(0.0, -self._tokens / self._per_second)
