"""Pictures: a drawing as SVG, PNG or PDF, complete by itself, or its plots alone for a page."""

from functools import lru_cache

from components.charts.palette import Palette
from components.render.drawing import Drawing
from components.render.picture.bare import plot_svg
from components.render.picture.board import LICENCE
from components.render.picture.engraver import document, raster
from components.render.picture.picture import OURS, picture
from components.render.picture.size import (
    CARD,
    COLUMN,
    PHONE,
    PRESETS,
    SQUARE,
    STORY,
    Size,
    read_size,
)
from components.render.picture.stamp import stamped
from components.words import Words

__all__ = [
    "CARD",
    "COLUMN",
    "PHONE",
    "PRESETS",
    "SQUARE",
    "STORY",
    "Size",
    "pdf",
    "plot_svg",
    "png",
    "read_size",
    "svg",
]

DOTS_KEPT = 8  # of some 100 kB each


def svg(drawing: Drawing, say: Words, look: Palette, size: Size = COLUMN, base: str = "") -> bytes:
    """The picture as SVG, its words in the reader's own letters; marks link where a base is."""
    return picture(drawing, say, look, size, base=base).encode()


def png(drawing: Drawing, say: Words, look: Palette, size: Size = COLUMN) -> bytes:
    """The picture as PNG in our letters, with its title and source written into it."""
    words = drawing.caption
    said = {"Title": words.title, "Description": words.alt, "Source": words.source}
    drawn = picture(drawing, say, look, size, face=OURS)
    return _dots(drawn, size.scale, (*said.items(), ("Copyright", LICENCE)))


def pdf(drawing: Drawing, say: Words, look: Palette, size: Size = COLUMN) -> bytes:
    """The picture as a PDF of one page, in our letters."""
    return document(picture(drawing, say, look, size, face=OURS))


@lru_cache(DOTS_KEPT)
def _dots(drawn: str, scale: float, said: tuple[tuple[str, str], ...]) -> bytes:
    """By content: a view and the same with its year spelled out are one picture."""
    return stamped(raster(drawn, scale), dict(said))
