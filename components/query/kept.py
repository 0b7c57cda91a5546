"""Kept: the results of a function, as many as are light enough together."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from functools import update_wrapper
from threading import Lock
from typing import Generic, ParamSpec, TypeVar

Asked = ParamSpec("Asked")
Found = TypeVar("Found")

# Measured on the real statements: a Figure with its own texts and tuple of parts (625 bytes).
A_STATEMENT = 700


class Kept(Generic[Asked, Found]):
    """
    A function that remembers; what was asked for longest ago is forgotten first.

    `weigh` says how many bytes a result takes.  One that is heavier than all the room is
    given and not kept, so that no question however wide can fill the memory.
    """

    def __init__(
        self, make: Callable[Asked, Found], weigh: Callable[[Found], int], room: int
    ) -> None:
        update_wrapper(self, make)
        self._make, self._weigh, self._room = make, weigh, room
        self._lock = Lock()
        # of the object and not of the class, which has nothing to forget
        self.cache_clear = self._clear
        self._clear()

    def __call__(self, *asked: Asked.args, **named: Asked.kwargs) -> Found:
        """What the function gives, made now or kept from before."""
        key: tuple[Hashable, ...] = (*asked, *sorted(named.items()))
        with self._lock:
            if key in self._found:
                self._found.move_to_end(key)
                return self._found[key][0]
        # made outside the lock: a slow question does not hold up the others
        made = self._make(*asked, **named)
        return self._keep(key, made)

    def _clear(self) -> None:
        """Forget everything, as functools' caches do by this name."""
        self._found: OrderedDict[tuple[Hashable, ...], tuple[Found, int]] = OrderedDict()
        self.weight = 0

    def _keep(self, key: tuple[Hashable, ...], made: Found) -> Found:
        weight = self._weigh(made)
        with self._lock:
            if key in self._found:
                return self._found[key][0]
            if weight <= self._room:
                self._found[key] = made, weight
                self.weight += weight
            while self.weight > self._room:
                _, (_, freed) = self._found.popitem(last=False)
                self.weight -= freed
        return made


def kept(
    weigh: Callable[[Found], int], room: int
) -> Callable[[Callable[Asked, Found]], Kept[Asked, Found]]:
    """A decorator: remember results, weighed in bytes, as far as there is room."""

    def dressed(make: Callable[Asked, Found]) -> Kept[Asked, Found]:
        return Kept(make, weigh, room)

    return dressed
