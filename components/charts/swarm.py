"""Swarm: marks of one line moved up and down until none hides another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import hypot

RISE = 3.5  # half of what two small marks need
FARTHEST = 60.0
AIR = 1.0


@dataclass(frozen=True, slots=True)
class Grain:
    """What one told figure puts on a line: one mark, or the two ends of a quarrel."""

    places: tuple[float, ...]
    radius: float


def offsets(grains: Sequence[Grain]) -> list[float]:
    """How far each is moved from the line; the first ones given stay nearest to it."""
    placed: list[tuple[Grain, float]] = []
    for grain in grains:
        free = (away for away in _tried() if not any(_meet(grain, away, *it) for it in placed))
        placed.append((grain, next(free, FARTHEST)))
    return [away for _, away in placed]


def _tried() -> Iterator[float]:
    yield 0.0
    for step in range(1, int(FARTHEST / RISE) + 1):
        yield from (-step * RISE, step * RISE)


def _meet(one: Grain, away: float, other: Grain, other_away: float) -> bool:
    apart = one.radius + other.radius + AIR
    return any(
        hypot(here - there, away - other_away) < apart
        for here in one.places
        for there in other.places
    )
