"""The change: two years of a metric, one row an institution; what does not compare stands apart."""

from collections.abc import Sequence
from functools import cache

import altair as alt

from components.charts.change_rows import change_rows
from components.charts.dots import dots
from components.charts.ladder import COLUMN, LENGTHS, ROW, across, guides, heads, names
from components.charts.lettering import haloed, weight
from components.charts.palette import Palette
from components.charts.plot import Frame, Place, Plot, at, pixels
from components.charts.reading import Measure, measure_of_unit
from components.charts.theme import CHOSEN_SIZE, VALUE_SIZE, framed, rows_high
from components.query.changes import Changes
from components.words import Words

ROOM = 32
LEAST_PLOT = 220
BESIDE = 12
# the widths of the words beside the marks ride along with the span of the measure
WIDE = "(length(data('span')) ? data('span')[0].wide : 0)"
NARROW = "(length(data('span')) ? data('span')[0].narrow : 0)"
ROOMY = f"(width - {COLUMN} - {WIDE} - {ROOM} >= {LEAST_PLOT})"
START = "marks_begin"
WORKED_OUT = {
    COLUMN: LENGTHS[COLUMN],
    START: f"{COLUMN} + ({ROOMY} ? {WIDE} : {NARROW})",
}


def change(
    found: Changes,
    say: Words,
    look: Palette,
    *,
    chosen: Sequence[str] = (),
    most: int | None = None,
    width: int | None = None,
) -> Plot:
    """
    An open mark for the earlier year, a full one for the later, joined where they compare.

    `most` keeps so many rows of each block that does not compare, and the chosen ones.
    """
    frame = _frame(say, look, measure_of_unit(found.answer.metric.unit), width)
    return Plot(frame, change_rows(found, say, look, chosen, most))


@cache
def _frame(say: Words, look: Palette, measure: Measure, width: int | None) -> Frame:
    layers = [
        across(measure, say, look, column=START, room=str(ROOM)),
        guides(look, column=START),
        *heads(look),
        *names(look),
        *_years(look),
        _bars(),
        *dots("dots", say, look, y=_down()),
        *_labels(look),
    ]
    return framed(layers, say, look, width=width, height=rows_high(ROW), lengths=WORKED_OUT)


def _down() -> Place:
    return pixels("scale('y', datum.y) + datum.dy")


def _bars() -> alt.Chart:
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("bars"))
        .mark_rule(aria=False)
        .encode(
            x=at("x", "x"),
            x2=at("x", "x2"),
            y=_down(),
            stroke=alt.Stroke(field="colour", type="nominal", scale=None),
            strokeWidth=alt.StrokeWidth(field="thick", type="quantitative", scale=None),
        )
    )
    return layer


def _years(look: Palette) -> list[alt.Chart]:
    x = pixels("scale('x', datum.x) + datum.side * datum.off")
    return haloed(
        alt.Chart(alt.NamedData("years")).encode(x=x, y=_down()),
        look,
        align={"expr": "datum.side > 0 ? 'left' : 'right'"},
        dy={"expr": "datum.dy ? 0 : 3"},
        fontSize=VALUE_SIZE,
        fontWeight={"expr": "datum.weight"},
    )


def _labels(look: Palette) -> list[alt.Chart]:
    return haloed(
        alt.Chart(alt.NamedData("labels")).encode(x=pixels(f"{START} - {BESIDE}"), y=at("y", "y")),
        look,
        text={"expr": f"{ROOMY} ? datum.text : datum.brief"},
        align="right",
        fontSize={"expr": f"datum.bold ? {CHOSEN_SIZE} : {VALUE_SIZE}"},
        fontWeight=weight(),
    )
