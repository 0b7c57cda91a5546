"""Ticks of a funnel: round numbers on a logarithmic or an even scale, as many as have room."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from math import ceil, floor, log10

ROUNDS: tuple[tuple[int, ...], ...] = ((1, 2, 5), (1, 3), (1,))
FEWEST = 2
EVEN_STEPS = (1, 2, 5, 10)
MOST_EVEN = 5


def by_decades(
    low: float, high: float, place: Callable[[float], float], room: Callable[[float], float]
) -> tuple[float, ...]:
    """
    Round numbers between the ends of a logarithmic scale: 1, 2, 5 of each decade, or fewer.

    A scale too short for two of them has even steps.  `place` is where a number falls in
    pixels, `room` how much of them its label takes.
    """
    found: tuple[float, ...] = ()
    for fewer in _sets(low, high):
        if len(fewer) < FEWEST:
            break
        found = fewer
        if all(abs(place(b) - place(a)) > (room(a) + room(b)) / 2 for a, b in pairwise(found)):
            break
    return found or _even(low, high)


def evenly(top: float) -> tuple[float, ...]:
    """Round numbers from zero to the top of an even scale."""
    return _even(0.0, top)


def _sets(low: float, high: float) -> Iterator[tuple[float, ...]]:
    """The fullest first; beyond the decades themselves every second of them, every third."""
    for digits in ROUNDS:
        powers = range(floor(log10(low)), ceil(log10(high)) + 1)
        every = (round(digit * 10.0**power, 9) for power in powers for digit in digits)
        decades = tuple(one for one in every if low <= one <= high)
        yield decades
    for step in range(2, len(decades)):
        yield decades[::step]


def _even(low: float, high: float) -> tuple[float, ...]:
    span = high - low
    power = 10.0 ** floor(log10(span / MOST_EVEN))
    step = next(power * one for one in EVEN_STEPS if span / (power * one) <= MOST_EVEN)
    first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
    return tuple(round(number * step, 9) for number in range(first, last + 1))
