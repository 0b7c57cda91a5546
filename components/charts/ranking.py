"""The ranking: one year of a metric, one dot an office; what cannot be ranked stands apart."""

from collections.abc import Sequence
from functools import cache

import altair as alt

from components.charts.dots import dots
from components.charts.ladder import LENGTHS, ROW, across, bars, guides, heads, names, values
from components.charts.order import order
from components.charts.palette import Palette
from components.charts.plot import Frame, Plot, at, pixels
from components.charts.ranking_rows import ranking_rows
from components.charts.reading import Measure, measure_of
from components.charts.theme import VALUE_SIZE, framed, rows_high
from components.charts.whiskers import whiskers
from components.query.answer import Answer
from components.words import Words


def ranking(  # noqa: PLR0913 - the last ones are by name and rarely given
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
        across(measure, say, look),
        guides(look),
        *heads(look),
        *names(look),
        *_middle(look),
        *whiskers(look),
        bars(),
        *dots("dots", say, look),
        *values(look),
    ]
    return framed(layers, say, look, width=width, height=rows_high(ROW), lengths=LENGTHS)


def _middle(look: Palette) -> list[alt.Chart]:
    base = alt.Chart(alt.NamedData("middle")).encode(x=at("x", "x"))
    rule = base.mark_rule(stroke=look.axis, strokeWidth=1, aria=False).encode(
        y=pixels(f"scale('y', datum.y) - {ROW / 2}"), y2=at("y", "y2")
    )
    far = "scale('x', datum.x) > width * 0.6"
    words = base.mark_text(
        baseline="middle",
        align={"expr": f"{far} ? 'right' : 'left'"},
        dx={"expr": f"{far} ? -6 : 6"},
        color=look.muted,
        fontSize=VALUE_SIZE,
    ).encode(y=at("y", "y2"), text=alt.Text(field="text", type="nominal"))
    return [rule, words]
