"""Vignettes: the small drawings of the front page, one thing each."""

from functools import cache

import altair as alt

from components.charts.ladder import COLUMN, LENGTHS, ROOM, guides, names, rungs, values
from components.charts.ladder_room import spanned
from components.charts.measure import text_width
from components.charts.order import Kind, order
from components.charts.palette import Palette
from components.charts.plot import Frame, Plot, Row, at, pixels
from components.charts.quarrel import dispute_pair
from components.charts.reading import measure_of
from components.charts.rungs import rung
from components.charts.theme import VALUE_SIZE, framed, rows_high
from components.charts.trend import trend
from components.query.answer import Answer
from components.query.presence import Presence, State
from components.words import Words

__all__ = ["bars_small", "dispute_pair", "trend_small", "waffle"]

A_LINE = 19
SQUARE, GAP = 13, 3
BAR_ROW, BAR = 22, 10
MOST_BARS = 5
LOW = 150


def waffle(presence: Presence, say: Words, look: Palette, *, width: int | None = None) -> Plot:
    """
    One square an office that could have told: filled where anything was found.

    Offices too new to have told anything get none.
    """
    tally = presence.tally
    found = [True] * (tally[State.WHOLE] + tally[State.PART]) + [False] * tally[State.NOTHING]
    squares: list[Row] = [
        {
            "slot": number // A_LINE,
            "at": number % A_LINE,
            "fill": look.accent if told else look.background,
            "rim": look.accent if told else look.highlight,
        }
        for number, told in enumerate(found)
    ]
    return Plot(_waffle_frame(say, look, width), {"squares": squares})


def bars_small(
    answer: Answer, say: Words, look: Palette, *, year: int, width: int | None = None
) -> Plot:
    """The five largest of a year, as bars from zero."""
    blocks = order(answer, say, year, most=MOST_BARS).blocks
    shown = [one for block in blocks if block.kind is Kind.WHOLE for one in block.readings]
    top = max((one.high for one in shown), default=0.0) or 1.0
    drawn = list(enumerate(shown))
    slots = [rung(slot, answer.office(one.told.office).short, look) for slot, one in drawn]
    labels = [_label(slot, one.low, one.text, look) for slot, one in drawn]
    rows: dict[str, list[Row]] = {
        "span": spanned(top, slots, labels, measure_of(answer), say),
        "slots": slots,
        "parts": [{"y": slot, "x": one.low} for slot, one in drawn],
        "labels": labels,
    }
    return Plot(_bars_frame(say, look, width), rows)


def trend_small(answer: Answer, say: Words, look: Palette, *, width: int | None = None) -> Plot:
    """The trend, as low as a column of the front page wants it."""
    return trend(answer, say, look, width=width, height=LOW)


@cache
def _waffle_frame(say: Words, look: Palette, width: int | None) -> Frame:
    half = (SQUARE - GAP) / 2
    wide = f"min(width / {A_LINE}, {SQUARE})"
    side = f"({wide} - {GAP})"
    data = alt.Chart(alt.NamedData("squares"))
    levels = data.mark_point(opacity=0, aria=False).encode(x=alt.value(0), y=rungs())
    squares = data.mark_rect(cornerRadius=1.5, strokeWidth=1.4, aria=False).encode(
        x=pixels(f"datum.at * {wide} + 1"),
        x2=pixels(f"datum.at * {wide} + 1 + {side}"),
        y=pixels(f"scale('y', datum.slot) - {half}"),
        y2=pixels(f"scale('y', datum.slot) - {half} + {side}"),
        fill=alt.Fill(field="fill", type="nominal", scale=None),
        stroke=alt.Stroke(field="rim", type="nominal", scale=None),
    )
    lines = f"ceil(length(data('squares')) / {A_LINE})"
    return framed([levels, squares], say, look, width=width, height=f"{lines} * {SQUARE}")


@cache
def _bars_frame(say: Words, look: Palette, width: int | None) -> Frame:
    room = [{"expr": COLUMN}, {"expr": f"width - {ROOM}"}]
    scale = alt.Scale(nice=False, zero=True, range=room)
    x = alt.X(field="x", type="quantitative", axis=None, scale=scale)
    span = alt.Chart(alt.NamedData("span")).mark_point(opacity=0, aria=False).encode(x=x)
    parts = alt.Chart(alt.NamedData("parts"))
    bars = parts.mark_rect(fill=look.accent, aria=False).encode(
        x=pixels("scale('x', 0)"),
        x2=at("x", "x"),
        y=pixels(f"scale('y', datum.y) - {BAR / 2}"),
        y2=pixels(f"scale('y', datum.y) + {BAR / 2}"),
    )
    layers = [
        span,
        guides(look),
        bars,
        *names(look),
        *values(look),
    ]
    return framed(layers, say, look, width=width, height=rows_high(BAR_ROW), lengths=LENGTHS)


def _label(slot: int, value: float, text: str, look: Palette) -> Row:
    return {
        "y": slot,
        "x": 0.0,
        "x2": value,
        "text": text,
        "wide": round(text_width(text, VALUE_SIZE), 1),
        "right": 6.0,
        "left": -6.0,
        "bold": False,
        "colour": look.muted,
    }
