"""Order: which offices of a year stand in one list, which apart from it, and which not at all."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median

from components.charts.reading import Reading, readings
from components.model import InstitutionKind, Period, Status
from components.query.answer import Answer
from components.query.middle import ENOUGH_FOR_MIDDLE, counts, middle
from components.words import Words


class Kind(StrEnum):
    """The blocks of a ranking; only the first ranks, the others lie by size to be found."""

    WHOLE = "whole"
    DISPUTED = "disputed"
    PART = "part"
    DOUBTFUL = "doubtful"
    LEVEL = "level"


@dataclass(frozen=True, slots=True)
class Block:
    """
    Readings from the largest down; `left_out` others go without a row after `cut`.

    `span` is the part of a year that all of them tell of, where they have one in common.
    """

    kind: Kind
    readings: tuple[Reading, ...]
    cut: int
    left_out: int
    span: Period | None = None


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
    The offices of a year: whole years by size, then what cannot be ranked with them.

    That is what reports quarrel over, part-years, doubtful figures, and the institutions
    that are no offices, whatever theirs are.  Part-years of the same months are a block of
    their own, and those that share theirs with nobody lie together, the longest first.
    `most` keeps that many of each block, and the chosen ones wherever they stand.
    """
    found = readings(answer, say, year)
    kinds = {kind: [one for one in found if _kind(one, answer) is kind] for kind in Kind}
    blocks = [
        _block(kind, said, span, chosen, most, answer)
        for kind in Kind
        for span, said in _spans(kind, kinds[kind])
        if said
    ]
    return Order(tuple(blocks), _middle(kinds[Kind.WHOLE], answer))


def _kind(reading: Reading, answer: Answer) -> Kind:
    if answer.office(reading.told.office).kind is not InstitutionKind.OFFICE:
        return Kind.LEVEL
    if reading.status is Status.DOUBTFUL:
        return Kind.DOUBTFUL
    if not reading.told.whole:
        return Kind.PART
    return Kind.DISPUTED if reading.status is Status.DISPUTED else Kind.WHOLE


def _spans(kind: Kind, said: list[Reading]) -> Iterator[tuple[Period | None, list[Reading]]]:
    """The readings by what they may be set beside: of parts, only others of the same span."""
    if kind is not Kind.PART:
        yield None, said
        return
    spans: dict[Period, list[Reading]] = {}
    for one in said:
        spans.setdefault(one.told.figure.period, []).append(one)
    longest = sorted(spans, key=lambda span: (-span.days, span))
    yield from ((span, spans[span]) for span in longest if len(spans[span]) > 1)
    yield None, [one for span in longest for one in spans[span] if len(spans[span]) == 1]


def _block(
    kind: Kind,
    said: Iterable[Reading],
    span: Period | None,
    chosen: Sequence[str],
    most: int | None,
    answer: Answer,
) -> Block:
    # a quarrel is sorted by its smallest figure: nobody is lifted by a dispute
    by_size = sorted(said, key=lambda one: (-one.low, answer.office(one.told.office).short))
    if kind is Kind.PART and span is None:
        # unlike spans are in no order of size: the longest first
        by_size.sort(key=lambda one: -one.told.figure.period.days)
    if most is None or len(by_size) <= most:
        return Block(kind, tuple(by_size), len(by_size), 0, span)
    kept = [one for one in by_size[most:] if one.told.office in chosen]
    rest = len(by_size) - most - len(kept)
    return Block(kind, (*by_size[:most], *kept), most, rest, span)


def _middle(said: Iterable[Reading], answer: Answer) -> Middle | None:
    catalogue = answer.release.catalogue
    rough = {id(r.told) for r in answer.ratios if r.below and not r.below.figure.relation.exact}
    plain = [one for one in said if counts(one.told, catalogue) and id(one.told) not in rough]
    if len(plain) < ENOUGH_FOR_MIDDLE:
        return None
    told = None if answer.denominator else middle((one.told for one in plain), catalogue)
    # of ratios there is no unit to round to
    value = median(one.low for one in plain) if told is None else float(told)
    return Middle(value, len(plain))
