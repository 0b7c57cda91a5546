"""Batching: which files are made one after the other, because they are made of the same thing."""

from collections.abc import Iterable, Iterator

from components.publish.making import Task
from components.publish.spelling import Address, read_address

A_BATCH = 24
DRAWN = ("g", "embed")
# What an address adds to a view without changing what is drawn.
OF_MANNER = frozenset({"lang", "v", "w", "h", "scale", "theme", "title", "background"})


def batches(tasks: Iterable[Task]) -> Iterator[list[Task]]:
    """The endings of one view together, whose drawing is then made once; a few of the others."""
    groups: dict[tuple[object, ...], list[Task]] = {}
    for task in tasks:
        groups.setdefault(_drawing(read_address(task.address)), []).append(task)
    for group in groups.values():
        yield from (group[at : at + A_BATCH] for at in range(0, len(group), A_BATCH))


def _drawing(one: Address) -> tuple[object, ...]:
    """What an address draws, whatever it is made into; its place where it draws nothing."""
    place, _, name = one.path.lstrip("/").partition("/")
    if place not in DRAWN:
        return (place,)
    return (name.partition(".")[0], *(pair for pair in one.pairs if pair[0] not in OF_MANNER))
