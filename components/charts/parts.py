"""The parts of one told total: by purpose, nationality, reason, kind or permit."""

from functools import cache

import altair as alt

from components.charts.ladder import LENGTHS, across, guides, names, values
from components.charts.palette import Palette
from components.charts.parts_rows import parts_rows
from components.charts.plot import Frame, Plot, at, pixels
from components.charts.reading import Measure, measure_of_unit
from components.charts.theme import framed, rows_high
from components.charts.tip import tooltips
from components.query.answer import Answer
from components.query.whole import Whole
from components.words import Words

ROW = 24
THICK = 14


def parts(
    whole: Whole, answer: Answer, say: Words, look: Palette, *, width: int | None = None
) -> Plot:
    """
    The parts of a whole as bars from the largest down, twelve at most.

    What an exact total holds beyond its exact parts of the same period is an open bar.
    """
    frame = _frame(say, look, measure_of_unit(answer.metric.unit), width)
    return Plot(frame, parts_rows(whole, answer, say, look))


@cache
def _frame(say: Words, look: Palette, measure: Measure, width: int | None) -> Frame:
    layers = [
        across(measure, say, look),
        guides(look),
        _bars(say),
        _floor(look),
        *names(look),
        *values(look),
    ]
    return framed(layers, say, look, width=width, height=rows_high(ROW), lengths=LENGTHS)


def _bars(say: Words) -> alt.Chart:
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("parts"))
        .mark_rect(cursor="pointer")
        .encode(
            x=pixels("scale('x', 0)"),
            x2=at("x", "x"),
            y=pixels(f"scale('y', datum.y) - {THICK / 2}"),
            y2=pixels(f"scale('y', datum.y) + {THICK / 2}"),
            fill=alt.Fill(field="fill", type="nominal", scale=None),
            stroke=alt.Stroke(field="rim", type="nominal", scale=None),
            strokeWidth=alt.value(1.2),
            href=alt.Href(field="href", type="nominal"),
            description=alt.Description(field="words", type="nominal"),
            tooltip=tooltips(say, "part", "period", "told", "printed", "report"),
        )
    )
    return layer


def _floor(look: Palette) -> alt.Chart:
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("floor"))
        .mark_rule(stroke=look.axis, aria=False)
        .encode(
            x=pixels("scale('x', 0)"),
            y=pixels(f"scale('y', datum.y) - {ROW / 2}"),
            y2=pixels(f"scale('y', datum.y2) + {ROW / 2}"),
        )
    )
    return layer
