"""Legible: which colour words take, on the page and on a coloured cell."""

from functools import cache

from components.charts.palette import Palette

ENOUGH = 4.5


def words_in(colour: str, look: Palette) -> str:
    """The colour itself where words in it can be read on the page, else ink."""
    return colour if contrast(colour, look.background) >= ENOUGH else look.ink


def words_on(cell: str, look: Palette) -> str:
    """Ink or background, whichever reads better on a cell."""
    return max((look.ink, look.background), key=lambda colour: contrast(colour, cell))


@cache
def contrast(one: str, other: str) -> float:
    """The WCAG contrast of two colours."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    low: float = part / 12.92
    high: float = ((part + 0.055) / 1.055) ** 2.4
    return low if part <= 0.04045 else high
