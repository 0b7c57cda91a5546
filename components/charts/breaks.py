"""Breaks: the changes of rules across a trend, their words, and the room that both take."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import altair as alt

from components.charts.measure import text_width, wrapped
from components.charts.palette import Palette
from components.charts.placing import Box, Field
from components.charts.plot import Row, at
from components.charts.ruler import Ruler
from components.charts.series import at_year
from components.charts.theme import SMALL_SIZE
from components.model import Event
from components.words import Words

ROOM = 150.0
LINE = 14
BESIDE = 6
LATE = 0.6  # beyond this share of the width the words stand at the left of their line


def break_row(event: Event, say: Words) -> Row:
    """The month a rule changed, and what changed."""
    what = say.of(event.text).split(":")[0]
    lines = (say.month(event.start), *wrapped(what, SMALL_SIZE, ROOM, most=3))
    return {"x": at_year(event.start), "text": "\n".join(lines)}


def break_layers(look: Palette) -> list[alt.Chart]:
    """A dashed upright and its words, for the data set `breaks`."""
    base = alt.Chart(alt.NamedData("breaks")).encode(x=at("x", "x"))
    far = f"scale('x', datum.x) > width * {LATE}"
    words = base.encode(y=alt.value(0), text=alt.Text(field="text", type="nominal"))
    style: dict[str, Any] = {
        "align": {"expr": f"{far} ? 'right' : 'left'"},
        "dx": {"expr": f"{far} ? -{BESIDE} : {BESIDE}"},
        "baseline": "top",
        "lineBreak": "\n",
        "lineHeight": LINE,
        "fontSize": SMALL_SIZE,
    }
    return [
        base.mark_rule(color=look.muted, strokeDash=[4, 3], aria=False),
        words.mark_text(**style, color=look.muted),
    ]


def beside(plot: Field, breaks: Sequence[Row], ruler: Ruler) -> Field:
    """The plot with the room that the breaks take marked as taken."""
    boxes = [box for row in breaks for box in _boxes(row, plot, ruler)]
    return replace(plot, dots=(*plot.dots, *boxes[::2]), taken=(*plot.taken, *boxes[1::2]))


def _boxes(row: Row, plot: Field, ruler: Ruler) -> Iterable[Box]:
    """Of the upright, and of the words."""
    x = ruler.across(float(row["x"] or 0), plot.width)
    lines = str(row["text"]).split("\n")
    wide = BESIDE + max(text_width(line, SMALL_SIZE) for line in lines)
    left = x - wide if x > plot.width * LATE else x
    yield Box(x - 2, 0, x + 2, plot.height)
    yield Box(left, 0, left + wide, LINE * len(lines))
