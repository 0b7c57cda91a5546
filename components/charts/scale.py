"""Scales of measure: a round top, and how the ticks are written in the reader's language."""

from collections.abc import Iterable
from math import ceil, floor, log10

from components.charts.reading import Measure
from components.words import Words

TICKS = 4
SIZES = (10**12, 10**9, 10**6, 10**3)
FULL_DIGITS_BELOW = 10_000
ROOM_FOR_CURRENCY = 420


def round_top(values: Iterable[float], measure: Measure) -> float:
    """The least tick that is no smaller than any value; one where all are zero."""
    highest = max(values, default=0.0)
    if highest <= 0:
        return 1.0
    top, step = highest, 0.0
    while step != (step := max(_step(top / TICKS), least_step(measure))):
        top = step * ceil(highest / step - 1e-9)
    return top


def least_step(measure: Measure) -> float:
    """People and documents are never told in fractions."""
    return 1.0 if measure is Measure.COUNT else 0.0


def tick_words(measure: Measure, say: Words, channel: str) -> str:
    """
    The Vega expression that writes a tick: 50 ribu, Rp 10 miliar, 94%.

    Scales that end below ten thousand keep their digits; narrow drawings leave the
    currency to the subtitle.
    """
    small = "format(datum.value, ',.2~f')"
    written = small
    for size in reversed(SIZES):
        word = say.short_number(2 * size).removeprefix("2")
        large = f"format(datum.value / {size}, ',.2~f') + '{word}'"
        written = f"(abs(datum.value) < {size} ? {written} : {large})"
    in_full = f"domain('{channel}')[1] < {FULL_DIGITS_BELOW}"
    match measure:
        case Measure.PERCENT:
            return f"{small} + '%'"
        case Measure.MONEY:
            currency = say.money(0).removesuffix("0")
            head = f"datum.value && width > {ROOM_FOR_CURRENCY} ? '{currency}' : ''"
            return f"({head}) + {written}"
        case Measure.COUNT | Measure.RATE:
            return f"{in_full} ? {small} : {written}"


def tick_text(value: float, top: float, measure: Measure, say: Words) -> str:
    """The same in Python, for a scale that ends there, to be measured; without the currency."""
    if measure is Measure.PERCENT:
        return f"{say.number(value)}%"
    size = next((size for size in SIZES if value >= size), 1)
    if size == 1 or (top < FULL_DIGITS_BELOW and measure is not Measure.MONEY):
        return say.number(value)
    return f"{say.number(value / size)}{say.short_number(2 * size).removeprefix('2')}"


def _step(rough: float) -> float:
    # the bounds between 1, 2, 5 and 10 are those of d3, so that Vega's ticks agree
    power: float = 10.0 ** floor(log10(rough))
    error = rough / power
    for step, bound in ((10, 50**0.5), (5, 10**0.5), (2, 2**0.5)):
        if error >= bound:
            return step * power
    return power
