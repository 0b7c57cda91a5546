"""The ranking: one year of a metric, one dot an office; what cannot be ranked stands apart."""

from collections.abc import Sequence
from functools import cache

import altair as alt

from components.charts.dots import dots
from components.charts.order import order
from components.charts.palette import Palette
from components.charts.plot import Frame, Plot, at
from components.charts.ranking_rows import ranking_rows
from components.charts.reading import Measure, measure_of
from components.charts.scale import least_step, tick_words
from components.charts.theme import (
    BOLD,
    CHOSEN_SIZE,
    FOLLOWS,
    HALO,
    LABEL_SIZE,
    SMALL_SIZE,
    VALUE_SIZE,
    dressed,
)
from components.query.answer import Answer
from components.words import Words

ROW = 22
COLUMN = "clamp(width * 0.34, 112, 150)"
ROOM_FOR_VALUE = {Measure.MONEY: 96}
USUAL_ROOM = 58
A_TICK = 90
PHONE = 460


def ranking(
    answer: Answer,
    say: Words,
    look: Palette,
    *,
    year: int,
    chosen: Sequence[str] = (),
    most: int | None = None,
    width: int | None = None,
) -> Plot:
    """
    The offices of one year, whole years first and in order, the chosen ones in bold.

    `most` keeps so many rows of each block and says how many are left out.
    """
    frame = _frame(say, look, measure_of(answer), width)
    ordered = order(answer, say, year, chosen, most)
    return Plot(frame, ranking_rows(ordered, answer, say, look, chosen))


@cache
def _frame(say: Words, look: Palette, measure: Measure, width: int | None) -> Frame:
    layers = [
        _scale(measure, say),
        _guides(look),
        *_heads(look),
        *_names(look),
        *_middle(look),
        _bars(),
        *dots("dots", say, look),
        *_values(look),
    ]
    chart = alt.layer(*layers).properties(width=width or FOLLOWS, height=alt.Step(ROW))
    return Frame(dressed(chart, say, look))


def _scale(measure: Measure, say: Words) -> alt.Chart:
    room = ROOM_FOR_VALUE.get(measure, USUAL_ROOM)
    x = alt.X(
        field="x",
        type="quantitative",
        scale=alt.Scale(
            nice=False, zero=True, range=[{"expr": COLUMN}, {"expr": f"width - {room}"}]
        ),
        axis=alt.Axis(
            orient="top",
            grid=True,
            tickCount={"expr": f"max(2, floor((width - {COLUMN} - {room}) / {A_TICK}))"},
            tickMinStep=least_step(measure),
            labelExpr=tick_words(measure, say, "x"),
            labelColor={"expr": f"'{look_muted}'"} if False else alt.Undefined,
            labelFlush=False,
        ),
    )
    return alt.Chart(alt.NamedData("span")).mark_point(opacity=0, aria=False).encode(x=x)
