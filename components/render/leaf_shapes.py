"""Shapes: marks told from their own corner, so that those alike are drawn from one definition."""

import re
from dataclasses import replace

from components.render.picture.ink import Ink
from components.render.picture.outlines import NUMBER, extent, number

# The letters whose numbers all are points of the drawing, and the curve of a rounded corner.
POINTS = re.compile(r"[MLCZ\d.,\-e\s]*C[MLCZ\d.,\-e\s]*")
DIGITS = 2


def settled(ink: Ink) -> Ink:
    """The same mark; a rounded cell stands at its place instead of having it in its outline."""
    if not POINTS.fullmatch(ink.path):
        return ink
    found = extent(ink.path)
    corner = (found.left, found.top)
    if min(corner) < 0:
        # a sign around its own middle
        return ink
    place = iter(range(len(ink.path)))

    def shifted(match: re.Match[str]) -> str:
        return number(float(match[0]) - corner[next(place) % 2], DIGITS)

    return replace(
        ink, x=ink.x + corner[0], y=ink.y + corner[1], path=NUMBER.sub(shifted, ink.path)
    )
