"""Order: which offices of a year stand in one list, which apart from it, and which not at all."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median

from components.charts.reading import Reading, readings
from components.model import Status
from components.query.answer import Answer
from components.words import Words

PLAIN = frozenset({Status.EXACT, Status.EARLY, Status.ZERO})
ENOUGH_FOR_MEDIAN = 5


class Kind(StrEnum):
    """The blocks of a ranking; only the first is in order of size for comparison's sake."""

    WHOLE = "whole"
    PART = "part"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True)
class Block:
    """Readings from the largest down; `left_out` others go without a row after `cut`."""

    kind: Kind
    readings: tuple[Reading, ...]
    cut: int
    left_out: int


@dataclass(frozen=True, slots=True)
class Middle:
    """The median of the whole-year, undisputed figures, and how many they are."""

    value: float
    offices: int


@dataclass(frozen=True, slots=True)
class Order:
    """The blocks that have any rows, and the median where enough offices stand behind it."""

    blocks: tuple[Block, ...]
    middle: Middle | None

    @property
    def left_out(self) -> int:
        """How many offices got no row."""
        return sum(block.left_out for block in self.blocks)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Every reading that has a row."""
        return tuple(one for block in self.blocks for one in block.readings)


def order(
    answer: Answer, say: Words, year: int, chosen: Sequence[str] = (), most: int | None = None
) -> Order:
    """
    The offices of a year: whole years by size, then part-years, then doubtful ones.

    `most` keeps that many of each block, and the chosen ones wherever they stand.
    """
    found = readings(answer, say, year)
    kinds = {kind: [one for one in found if _kind(one) is kind] for kind in Kind}
    blocks = [_block(kind, said, chosen, most, answer) for kind, said in kinds.items() if said]
    return Order(tuple(blocks), _middle(kinds[Kind.WHOLE]))


def _kind(reading: Reading) -> Kind:
    match reading.status:
        case Status.PART:
            return Kind.PART
        case Status.DOUBTFUL:
            return Kind.DOUBTFUL
        case _:
            return Kind.WHOLE


def _block(
    kind: Kind,
    said: Iterable[Reading],
    chosen: Sequence[str],
    most: int | None,
    answer: Answer,
) -> Block:
    # a quarrel stands where its smallest figure puts it: nobody is lifted by a dispute
    by_size = sorted(said, key=lambda one: (-one.low, answer.office(one.told.office).short))
    if most is None or len(by_size) <= most:
        return Block(kind, tuple(by_size), len(by_size), 0)
    kept = [one for one in by_size[most:] if one.told.office in chosen]
    return Block(kind, (*by_size[:most], *kept), most, len(by_size) - most - len(kept))


def _middle(said: Iterable[Reading]) -> Middle | None:
    plain = [one.low for one in said if one.status in PLAIN]
    if len(plain) < ENOUGH_FOR_MEDIAN:
        return None
    return Middle(median(plain), len(plain))
