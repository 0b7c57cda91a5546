"""Held: the bytes of answers that are being sent; few for one asker, few in all."""

from collections import Counter
from dataclasses import dataclass, field

from components.settings import MEGABYTE


@dataclass
class Held:
    """
    Counts answers from when they are made until they are taken.

    One answer may always be sent, however large: what may be large at all is said elsewhere.
    """

    an_asker: int = 16 * MEGABYTE
    in_all: int = 96 * MEGABYTE
    _of: Counter[str] = field(default_factory=Counter)
    _sum: int = 0

    def take(self, asker: str, size: int) -> bool:
        """Count an answer in; False, and not counted, where there is no room for it."""
        mine = self._of.get(asker, 0)
        if (mine and mine + size > self.an_asker) or (self._sum and self._sum + size > self.in_all):
            return False
        self._sum += size
        self._of[asker] += size
        return True

    def give(self, asker: str, size: int) -> None:
        """Count out what was counted in."""
        self._sum -= size
        self._of[asker] -= size
        if not self._of[asker]:
            del self._of[asker]
