"""oEmbed: from the address of a page of ours to the chart that it shows, ready to be put in."""

from dataclasses import dataclass

from components.query import View
from components.render.drawing import Drawing
from components.render.embed_wear import Wear
from components.render.engine import fill
from components.render.leaf_address import CARD, card, frame, live, pinned
from components.words import Words

WIDTH, HEIGHT = 720, 640
CACHE_AGE = 3600


@dataclass(frozen=True, slots=True)
class Room:
    """The most that the page of an asker has room for, in pixels."""

    width: int | None = None
    height: int | None = None

    def holds(self, width: int, height: int) -> bool:
        """Whether something of that size fits."""
        return width <= (self.width or width) and height <= (self.height or height)

    @property
    def size(self) -> tuple[int, int]:
        """Our own size, no larger than the room."""
        return min(WIDTH, self.width or WIDTH), min(HEIGHT, self.height or HEIGHT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Framed:
    """How a chart is framed: what it wears, whether it keeps its edition, where and how large."""

    wear: Wear
    keep: bool
    base: str
    room: Room

    def view(self, drawing: Drawing) -> View:
        """The view that the frame's address spells."""
        return pinned(drawing) if self.keep else live(drawing)


def rich(drawing: Drawing, say: Words, framed: Framed) -> dict[str, str | int]:
    """A chart as oEmbed's type rich; its title is its finding."""
    base, (width, height) = framed.base, framed.room.size
    found: dict[str, str | int] = {
        **_provided("rich", drawing.caption.title, say, base),
        "html": iframe(drawing, say, framed),
        "width": width,
        "height": height,
    }
    if framed.room.holds(*CARD):
        found |= {
            "thumbnail_url": card(drawing, framed.view(drawing), say, base=base),
            "thumbnail_width": CARD[0],
            "thumbnail_height": CARD[1],
        }
    return found


def link(title: str, say: Words, base: str) -> dict[str, str | int]:
    """A page that is no chart as oEmbed's type link."""
    return _provided("link", title, say, base)


def xml(found: dict[str, str | int]) -> str:
    """The same answer as XML."""
    return fill("oembed.xml", found=found)


def iframe(drawing: Drawing, say: Words, framed: Framed) -> str:
    """The chart in a frame of its size, without a script."""
    view, more = framed.view(drawing), framed.wear.parameters()
    width, height = framed.room.size
    return fill(
        "oembed.html",
        address=frame(drawing, view, say, base=framed.base, more=more),
        title=drawing.caption.title,
        width=width,
        height=height,
    ).strip()


def _provided(kind: str, title: str, say: Words, base: str) -> dict[str, str | int]:
    return {
        "version": "1.0",
        "type": kind,
        "title": title,
        "provider_name": say("site.name"),
        "provider_url": f"{base}/",
        "cache_age": CACHE_AGE,
    }
