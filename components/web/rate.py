"""Rate: how often one asker may ask, in bounded memory for all of them."""

import time
from collections import OrderedDict
from collections.abc import Callable


class Rate:
    """
    A bucket of `burst` requests for each asker that fills again at `per_second`.

    At most `askers` are remembered, those heard of last; who is forgotten begins anew.  A rate
    of zero lets everybody through.
    """

    def __init__(
        self,
        burst: int,
        per_second: int,
        askers: int,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._burst = burst
        self._per_second = per_second
        self._askers = askers
        self._clock = clock
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._left)

    def lets(self, name: str) -> bool:
        """Whether this asker may ask now; the asker without a name always may."""
        if not name or not self._per_second:
            return True
        now = self._clock()
        left, seen = self._left.get(name, (self._burst, now))
        left = min(self._burst, left + (now - seen) * self._per_second)
        allowed = left >= 1
        self._left[name] = (left - 1 if allowed else left, now)
        self._left.move_to_end(name)
        if len(self._left) > self._askers:
            self._left.popitem(last=False)
        return allowed
