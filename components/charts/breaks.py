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
from components.query.answer import Answer
from components.words import Words

ROOM = 150.0
LINE = 14
BESIDE = 6
LATE = 0.6  # beyond this share of the width the words stand at the left of their line


def drawn_breaks(answer: Answer, years: Sequence[int]) -> list[Event]:
    """The changes of rules that fall between the first and the last year drawn."""
    if not years:
        return []
    return [one for one in answer.breaks if years[0] < at_year(one.start) < years[-1]]


def break_row(event: Event, say: Words) -> Row:
    """The month a rule changed, and what changed."""
    what = say.of(event.text).split(":")[0]
    lines = (say.month(event.start), *wrapped(what, SMALL_SIZE, ROOM, most=3))
    return {"x": at_year(event.start), "text": "\n".join(lines)}


def break_layers(look: Palette) -> list[alt.Chart]:
    """A dashed upright and its words, for the data set `breaks`."""
    base = alt.Chart(alt.NamedData("breaks")).encode(x=at("x", "x"))
    words = base.encode(y=alt.value(0), text=alt.Text(field="text", type="nominal"))
    return [
        base.mark_rule(color=look.muted, strokeDash=[4, 3], aria=False),
        words.mark_text(**upright_words(look)),
    ]


def upright_words(look: Palette, away: float = BESIDE) -> dict[str, Any]:
    """How the words of an upright stand: beside it, on the side where there is room."""
    far = f"scale('x', datum.x) > width * {LATE}"
    return {
        "align": {"expr": f"{far} ? 'right' : 'left'"},
        "dx": {"expr": f"{far} ? -{away} : {away}"},
        "baseline": "top",
        "lineBreak": "\n",
        "lineHeight": LINE,
        "fontSize": SMALL_SIZE,
        "color": look.muted,
    }


def lines_above(breaks: Iterable[Row]) -> int:
    """How many lines the words of the breaks take at the top."""
    return max((str(row["text"]).count("\n") + 1 for row in breaks), default=0)


def beside(plot: Field, uprights: Sequence[Row], ruler: Ruler) -> Field:
    """The plot with the room that breaks and openings take marked as taken."""
    boxes = [box for row in uprights for box in _boxes(row, plot, ruler)]
    return replace(plot, dots=(*plot.dots, *boxes[::2]), taken=(*plot.taken, *boxes[1::2]))


def _boxes(row: Row, plot: Field, ruler: Ruler) -> Iterable[Box]:
    """Of the upright, and of the words."""
    x = ruler.across(float(row["x"] or 0), plot.width)
    lines = str(row["text"]).split("\n")
    wide = 2 * BESIDE + max(text_width(line, SMALL_SIZE) for line in lines)
    left = x - wide if x > plot.width * LATE else x
    yield Box(x - 2, 0, x + 2, plot.height)
    top = float(row.get("down") or 0)
    yield Box(left, top, left + wide, top + LINE * len(lines))
