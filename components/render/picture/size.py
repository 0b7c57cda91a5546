"""Size: how large a picture is asked to be, and how large it may be."""

from dataclasses import dataclass
from math import ceil, isqrt

from components.errors import BadAddress

WIDTHS = (240, 2400)
HEIGHTS = (200, 2400)
SCALES = (1, 3)
FLATTEST, TALLEST = 2.4, 3  # beyond these there is no room for a word beside or above a plot
MOST_PIXELS = 12_000_000


@dataclass(frozen=True, slots=True)
class Size:
    """
    A picture's width and height in pixels, and how many dots each of them becomes in a PNG.

    Without a height it is as high as what it holds.  BadAddress where a picture cannot be
    that large or that small.
    """

    width: int
    height: int | None = None
    scale: int = 1

    def __post_init__(self) -> None:
        _bounded("w", self.width, WIDTHS)
        flattest = max(HEIGHTS[0], ceil(self.width / FLATTEST))
        if self.height is not None:
            _bounded("h", self.height, (flattest, min(HEIGHTS[1], self.width * TALLEST)))
        finest = isqrt(MOST_PIXELS // (self.width * (self.height or flattest)))
        _bounded("scale", self.scale, (SCALES[0], min(SCALES[1], finest)))

    @property
    def highest(self) -> int:
        """The height at which a picture of this width and scale ends, whatever it holds."""
        return min(HEIGHTS[1], MOST_PIXELS // (self.width * self.scale**2))


def read_size(
    width: str | None = None, height: str | None = None, scale: str | None = None
) -> Size:
    """The size an address spells in w, h and scale; a column of text wide if in none of them."""
    return Size(
        _whole("w", width, WIDTHS) if width is not None else COLUMN.width,
        _whole("h", height, HEIGHTS) if height is not None else None,
        _whole("scale", scale, SCALES) if scale is not None else 1,
    )


def _whole(name: str, text: str, bounds: tuple[int, int]) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 4):
        raise BadAddress(name=name, value=text[:80], allowed=_span(*bounds))
    return int(text)


def _bounded(name: str, value: int, bounds: tuple[int, int]) -> None:
    if not bounds[0] <= value <= bounds[1]:
        raise BadAddress(name=name, value=str(value), allowed=_span(*bounds))


def _span(least: int, most: int) -> str:
    return f"{least}–{most}"


CARD = Size(1200, 630)
SQUARE = Size(1080, 1080)
STORY = Size(1080, 1920)
PHONE = Size(360)
COLUMN = Size(720)
PRESETS = {"1200x630": CARD, "1080x1080": SQUARE, "1080x1920": STORY, "360": PHONE, "720": COLUMN}
