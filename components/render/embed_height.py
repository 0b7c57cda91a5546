"""Height: how high an embed is, reckoned beforehand, for articles that run no script."""

from dataclasses import dataclass, field
from functools import lru_cache
from math import ceil

from components.charts.measure import text_width, wrapped
from components.charts.palette import LIGHT
from components.model import Comparability, Language
from components.query import Release, View
from components.render.drawing import Chart, Drawing
from components.render.embed_wear import Wear
from components.render.leaf_plot import NARROW, WIDE, in_page
from components.render.picture import key
from components.render.verdict import notes_more, read_verdict
from components.words import Words

# The widths of a phone's and an article's column, and the margin within the frame.
PHONE, COLUMN, MARGIN = 360, 720, 32
FROM_WIDE = 560
TITLE, TITLE_WIDE, TITLE_LEADING = 20, 22, 1.22
TEXT, LEADING = 14, 1.45
SMALL, SMALL_LEADING = 12, 1.5
# Letters of the reader's own may run wider than those we measure with.
AIR = 1.12
ENDS, GAP, FOLD, FOOT = 26, 12, 54, 20
BORDERS, FOLDED = 34, 12
LOWEST, HIGHEST, STEP = 120, 4000, 10
MOST_LINES = 40
HEIGHTS_KEPT = 64


@dataclass(frozen=True, slots=True)
class _Sketch:
    """A drawing by what it is drawn from: two of the same are as high as one another."""

    chart: Chart
    view: View
    edition: Release
    language: Language
    drawing: Drawing = field(compare=False)


def frame_height(drawing: Drawing, say: Words, wear: Wear) -> int:
    """What holds the embed in a phone's column and in an article's: the higher of the two."""
    view = drawing.view.with_(release=None)
    high = _high(_Sketch(drawing.chart, view, drawing.edition, say.language, drawing))
    most = max(_at(width, drawing, high, say, wear) for width in (PHONE, COLUMN))
    return min(HIGHEST, max(LOWEST, ceil(most / STEP) * STEP))


@lru_cache(maxsize=HEIGHTS_KEPT)
def _high(sketch: _Sketch) -> tuple[float, float]:
    """
    How high the plots are, narrow and wide.

    They are drawn for it, which takes longer than all the words; no look changes it.
    """
    return in_page(sketch.drawing, LIGHT).high


def _at(width: int, drawing: Drawing, plots: tuple[float, float], say: Words, wear: Wear) -> float:
    room, caption = width - MARGIN, drawing.caption
    size = TITLE if width < FROM_WIDE else TITLE_WIDE
    high = float(ENDS + FOLD + FOOT)
    if wear.titled:
        high += _lines(caption.title, size, room) * size * TITLE_LEADING
    high += _lines(caption.subtitle, TEXT, room) * TEXT * LEADING + GAP
    high += _verdict(drawing, say, room)
    high += key.key(key.signs(drawing.legend), room).height + GAP
    high += (
        _plot(plots, width, room) if any(plots) else _lines(caption.long, TEXT, room) * TEXT * 1.5
    )
    pinned = _lines(say("embed.pinned") + say("embed.newest"), SMALL, room)
    source = _lines(f"{caption.source} · {say('embed.full')}", SMALL, room)
    return high + (source + pinned) * SMALL * SMALL_LEADING


def _plot(plots: tuple[float, float], width: int, room: int) -> float:
    narrow = width < FROM_WIDE
    drawn, high = (NARROW, plots[0]) if narrow else (WIDE, plots[1])
    return high * room / drawn + GAP


def _verdict(drawing: Drawing, say: Words, room: int) -> float:
    judged = drawing.verdict
    if judged is None or judged.comparability is not Comparability.NOT_COMPARABLE:
        return 0.0
    read = read_verdict(judged, drawing.edition.catalogue, say)
    folded = len(read.objections) + len(read.grounds) - 1
    text = " ".join([read.heading, read.objections[0], notes_more(folded, say) if folded else ""])
    lines = _lines(text, TEXT, room - BORDERS)
    return lines * TEXT * LEADING + (FOLDED if folded else 0) + GAP * 2


def _lines(text: str, size: float, room: float) -> int:
    """How many lines a text takes."""
    if text_width(text, size) * AIR <= room:
        return 1
    return len(wrapped(text, size * AIR, room, MOST_LINES))
