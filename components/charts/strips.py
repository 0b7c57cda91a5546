"""Strips: an office's figures of a year, each on a line of its own among other offices."""

from functools import cache
from typing import Any, Literal, TypeAlias

import altair as alt

from components.charts.dots import dots
from components.charts.palette import Palette
from components.charts.panels import HEIGHT, LEFT, MARGIN, TOP, TRACK
from components.charts.plot import Frame, Plot, carried, pixels
from components.charts.strips_rows import HEAD_LINE, NOTE_LINE, strips_rows
from components.charts.theme import BOLD, CHOSEN_SIZE, SMALL_SIZE, framed
from components.query.lineup import Lineup
from components.words import Words

Align: TypeAlias = Literal["left", "right"]

LINES = ("office", "metric", "period", "told", "printed", "report")
DOWN = f"{TOP} + datum.down"
ACROSS = f"{LEFT} + datum.share * {TRACK}"
TOUCH = {"other": 9.0, "peer": 12.0, "mine": 24.0}


def strips(lineup: Lineup, say: Words, look: Palette, *, width: int | None = None) -> Plot:
    """
    One strip a metric, each with its own scale from zero, printed at its ends.

    Large and brown the office, middling and blue its peers, small and grey all others that
    tell a whole year.  Where fewer than three others do, the figure stands without a scale.
    """
    return Plot(_frame(say, look, width), strips_rows(lineup, say, look))


@cache
def _frame(say: Words, look: Palette, width: int | None) -> Frame:
    layers = [
        carried("size"),
        *_words(look),
        *_scales(look),
        _medians(look),
        _bars(),
        *(
            layer
            for whose in ("other", "peer", "mine")
            for layer in dots(
                whose, say, look, *LINES, x=pixels(ACROSS), y=pixels(DOWN), touch=TOUCH[whose]
            )
        ),
    ]
    return framed(layers, say, look, width=width, height=HEIGHT)


def _words(look: Palette) -> list[alt.Chart]:
    base = alt.Chart(alt.NamedData("heads"))
    style: dict[str, Any] = {"align": "left", "baseline": "line-top", "lineBreak": "\n"}
    head = base.mark_text(
        **style, fontSize=CHOSEN_SIZE, fontWeight=BOLD, lineHeight=HEAD_LINE
    ).encode(
        x=pixels(f"{LEFT} - {MARGIN} + datum.right"),
        y=pixels(TOP),
        text=alt.Text(field="head", type="nominal"),
        fill=alt.Fill(field="colour", type="nominal", scale=None),
    )
    note = base.mark_text(
        **style, fontSize=SMALL_SIZE, lineHeight=NOTE_LINE, color=look.muted
    ).encode(
        x=pixels(f"{LEFT} - {MARGIN}"),
        y=pixels(f"{TOP} + datum.below"),
        text=alt.Text(field="note", type="nominal"),
    )
    return [head, note]


def _scales(look: Palette) -> list[alt.Chart]:
    base = alt.Chart(alt.NamedData("scales"))
    line = base.mark_rule(stroke=look.axis, aria=False).encode(
        x=pixels(LEFT), x2=pixels(f"{LEFT} + {TRACK}"), y=pixels(DOWN)
    )
    ends: list[tuple[str, str, Align]] = [
        (LEFT, "least", "left"),
        (f"{LEFT} + {TRACK}", "most", "right"),
    ]
    marks: list[alt.Chart] = [line]
    for place, field, align in ends:
        tick = base.mark_rule(stroke=look.axis, aria=False).encode(
            x=pixels(place), y=pixels(f"{DOWN} - 4"), y2=pixels(DOWN)
        )
        words = base.mark_text(
            align=align, baseline="top", dy=5, fontSize=SMALL_SIZE, color=look.muted, aria=False
        ).encode(x=pixels(place), y=pixels(DOWN), text=alt.Text(field=field, type="nominal"))
        marks += [tick, words]
    return marks


def _medians(look: Palette) -> alt.Chart:
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("medians"))
        .mark_rule(stroke=look.muted, strokeWidth=1.4, strokeDash=[3, 2], aria=False)
        .encode(x=pixels(ACROSS), y=pixels(DOWN), y2=pixels(f"{TOP} + datum.floor"))
    )
    return layer


def _bars() -> alt.Chart:
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("bars"))
        .mark_rule(strokeWidth=1.6, aria=False)
        .encode(
            x=pixels(ACROSS),
            x2=pixels(f"{LEFT} + datum.share_2 * {TRACK}"),
            y=pixels(DOWN),
            stroke=alt.Stroke(field="colour", type="nominal", scale=None),
        )
    )
    return layer
