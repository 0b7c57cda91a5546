"""Ink: one mark of a drawing, and the drawing as a list of them."""

from dataclasses import dataclass
from typing import TypeAlias

from components.render.picture.outlines import Box, extent

Style: TypeAlias = tuple[tuple[str, str], ...]

TEXT_HIGH, TEXT_LOW = 0.8, 0.25  # of a size: how far letters rise and hang


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """
    One mark where it is drawn: a path, or lines of text.

    `href` is where it leads; `clip` is the part of the drawing that it does not leave; what is
    `ruled` belongs to a scale.  A mark without a style is not seen, only touched.
    """

    x: float
    y: float
    style: Style
    path: str = ""
    lines: tuple[str, ...] = ()
    leading: float = 0.0
    href: str = ""
    clip: Box | None = None
    ruled: bool = False

    @property
    def size(self) -> float:
        """The size of its letters."""
        return float(dict(self.style).get("font-size", 0))

    @property
    def extent(self) -> Box:
        """What it covers; of a text, its height alone."""
        if self.path:
            return extent(self.path).moved(self.x, self.y)
        low = self.y + self.leading * (len(self.lines) - 1) + self.size * TEXT_LOW
        return Box(self.x, self.y - self.size * TEXT_HIGH, self.x, low)


@dataclass(frozen=True, slots=True)
class Trace:
    """A drawing as marks: its size, where its rows begin, and how high they are in all."""

    width: float
    height: float
    top: float
    high: float
    inks: tuple[Ink, ...]
