"""Picture: a drawing with its words as one SVG that needs nothing else."""

from dataclasses import dataclass
from functools import lru_cache
from xml.etree import ElementTree as ET

from components.charts import faces
from components.charts.marks import HALF
from components.charts.palette import Palette
from components.render.drawing import Drawing
from components.render.picture.board import AFTER_TITLE, AFTER_WORDS, MARK, Board
from components.render.picture.elements import element, group, text, told
from components.render.picture.fitting import Fitted, Fitting
from components.render.picture.key import drawn
from components.render.picture.lines import Lettering
from components.render.picture.outlines import number, rounded
from components.render.picture.plots import Panels, panels
from components.render.picture.size import Size
from components.render.picture.writing import Pen, written
from components.words import Words

XMLNS = "http://www.w3.org/2000/svg"
RISE = 0.78  # of a line's size: where its letters stand below the line's upper edge
BRAND = 4.6


@dataclass(frozen=True, slots=True)
class Face:
    """The families that words are set in, and how much wider than measured they may run."""

    sans: str
    serif: str
    air: float


# a reader's own letters: no picture fetches any
THEIRS = Face(faces.others(faces.SANS), faces.others(faces.SERIF), 1.1)
OURS = Face('"Hanken Grotesk",Arial,sans-serif', "Newsreader,Georgia,serif", 1.0)


def picture(
    drawing: Drawing, say: Words, look: Palette, size: Size, *, face: Face = THEIRS, base: str = ""
) -> str:
    """The drawing with title, subtitle, key, plots and source, its marks linked if `base` is."""

    @lru_cache
    def at(width: int) -> Panels:
        return panels(drawing, look, width)

    found = Fitting(drawing=drawing, say=say, air=face.air, at=at).fitted(size)
    board, zoom = found.board, found.zoom
    pen = Pen("p", links=bool(base), base=base, said=found.panels.said)
    whole = round((board.height or board.tall(found.cut.height)) * zoom)
    root = element(
        "svg",
        xmlns=XMLNS,
        lang=str(say.language),
        # what leads somewhere is no mere image
        role="group" if base else "img",
        width=str(size.width),
        height=str(whole),
        viewBox=f"0 0 {number(board.width)} {number(whole / zoom)}",
        aria_labelledby="pt pd",
        font_family=face.sans,
        fill="none",
    )
    root.append(element("title", drawing.caption.title, id="pt"))
    root.append(element("desc", drawing.alt, id="pd"))
    root.append(element("rect", width="100%", height="100%", fill=look.background))
    root.extend(_words(board, look, face))
    root.append(_plots(found, pen))
    root.extend(_foot(board, whole / zoom, look))
    return told(root)


def _words(board: Board, look: Palette, face: Face) -> list[ET.Element]:
    head, x, y = board.head, board.margin, board.margin
    made = [_set(head.title, x, y, look.ink, font_family=face.serif)]
    y += head.title.height + AFTER_TITLE
    if head.subtitle.lines:
        made.append(_set(head.subtitle, x, y, look.muted))
        y += head.subtitle.height + AFTER_WORDS
    return [*made, *drawn(head.key, x, y, look)]


def _plots(found: Fitted, pen: Pen) -> ET.Element:
    """The plots, in the middle of the room they have; what was cut begins at its top."""
    board, shrink = found.board, found.shrink
    across = max(0.0, board.plot_width - found.panels.width * shrink) / 2
    down = 0.0
    if board.height is not None and found.cut.whole:
        down = max(0.0, board.room - found.cut.height * shrink) / 2
    place = f"translate({number(board.plot_left + across)},{number(board.plot_top + down)})"
    smaller = f" scale({number(shrink, 3)})" if shrink < 1 else ""
    return group(written(found.cut.inks, pen), transform=place + smaller)


def _foot(board: Board, high: float, look: Palette) -> list[ET.Element]:
    """What is left out, and the source after the sign of the site."""
    top = high - board.margin - board.source.height
    made: list[ET.Element] = []
    if board.rest.lines:
        made.append(_set(board.rest, board.plot_left, top - board.rest_high, look.ink))
    middle = top + board.source.leading / 2
    brand = f"translate({number(board.margin + BRAND)},{number(middle)}) scale({number(BRAND)})"
    made.append(element("path", d=rounded(HALF), fill=look.accent, transform=brand))
    return [*made, _set(board.source, board.margin + MARK, top, look.muted)]


def _set(words: Lettering, x: float, y: float, colour: str, **style: str) -> ET.Element:
    if words.bold:
        style["font_weight"] = "600"
    first = y + (words.leading - words.size) / 2 + words.size * RISE
    size = number(words.size)
    return text(words.lines, x, first, words.leading, fill=colour, font_size=size, **style)
