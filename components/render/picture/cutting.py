"""Cutting: a drawing ended where its room ends, between two rows and never through a mark."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from components.render.picture.ink import Ink, Trace
from components.render.picture.outlines import Box

SMALL = 60.0  # a mark no higher than this is never cut in two
THIN = 2.0
UNDER = 4.0


@dataclass(frozen=True, slots=True)
class Cut:
    """
    Marks with the height they take; `rows` are left out below.

    `whole` says that nothing is, rows or not.
    """

    inks: tuple[Ink, ...]
    height: float
    rows: int = 0
    whole: bool = True


def cut(trace: Trace, slots: Sequence[bool], room: float) -> Cut | None:
    """As much of a drawing as there is room for; None where that is nothing whole."""
    if trace.height <= room:
        return Cut(trace.inks, trace.height)
    at, rows = _between_rows(trace, slots, room) if any(slots) else (_below(trace, room), 0)
    if at is None:
        return None
    view = Box(0.0, 0.0, trace.width, at)
    kept = (_above(ink, at, view) for ink in trace.inks)
    return Cut(tuple(ink for ink in kept if ink), at, rows, whole=False)


def _above(ink: Ink, at: float, view: Box) -> Ink | None:
    """
    A mark as far as it stands above the cut.

    A line of the data that would cross it, such as a median, goes with its words below.
    """
    place = ink.extent
    if place.top >= at:
        return None
    if place.bottom <= at:
        return ink
    line = place.right - place.left <= THIN and not ink.ruled
    return None if line or _small(ink) else replace(ink, clip=view, href="")


def _between_rows(trace: Trace, slots: Sequence[bool], room: float) -> tuple[float | None, int]:
    """The last line between two rows that leaves room, no heading alone above it."""
    step = trace.high / len(slots)
    kept = min(len(slots), int((room - trace.top) // step))
    while kept > 0 and not slots[kept - 1]:
        kept -= 1
    if kept <= 0:
        return None, 0
    return trace.top + kept * step, sum(slots[kept:])


def _below(trace: Trace, room: float) -> float | None:
    """The lowest line below a text that no letters or small marks cross."""
    small = [ink.extent for ink in trace.inks if _small(ink)]
    for at in sorted({box.bottom + UNDER for box in small}, reverse=True):
        if at <= room and not any(box.top < at - UNDER / 2 < box.bottom for box in small):
            return at
    return None


def _small(ink: Ink) -> bool:
    box = ink.extent
    return box.bottom - box.top <= SMALL and bool(ink.lines or box.right - box.left <= SMALL)
