"""The trend: one metric over the years for up to seven offices, gaps left open."""

from functools import cache

import altair as alt

from components.charts.breaks import break_layers
from components.charts.dots import dots
from components.charts.highlight import highlight, standing_out
from components.charts.leader import leaders
from components.charts.lettering import haloed, weight
from components.charts.openings import opening_layers
from components.charts.palette import Palette
from components.charts.plot import Frame, Plot, at
from components.charts.reading import Measure, measure_of
from components.charts.ruler import PAD, TIERS, of_this_width
from components.charts.scale import TICKS, least_step, tick_words
from components.charts.theme import framed
from components.charts.trend_rows import trend_rows
from components.query.answer import Answer
from components.words import Words

TALL, LOW, BETWEEN = 360, 290, 330
PHONE = 420


def trend(
    answer: Answer,
    say: Words,
    look: Palette,
    *,
    context: Answer | None = None,
    width: int | None = None,
    height: int | None = None,
) -> Plot:
    """
    The told figures (or ratios) of the offices asked for, as marks and the lines that join them.

    `context` are offices drawn in grey behind them, if they are few.
    """
    height = height or _height(width)
    frame = _frame(say, look, measure_of(answer), width, height)
    return Plot(frame, trend_rows(answer, say, look, height, context))


def _height(width: int | None) -> int:
    if width is None:
        return BETWEEN
    return LOW if width <= PHONE else TALL


@cache
def _frame(say: Words, look: Palette, measure: Measure, width: int | None, height: int) -> Frame:
    x = alt.X(field="x", type="quantitative", axis=_years(look), scale=_years_scale())
    y = alt.Y(
        field="y",
        type="quantitative",
        scale=alt.Scale(nice=False, zero=True),
        axis=alt.Axis(
            grid=True,
            tickCount=TICKS,
            tickMinStep=least_step(measure),
            labelExpr=tick_words(measure, say, "y"),
            minExtent=50,
        ),
    )
    chosen = highlight()
    *marks, touched = dots("dots", say, look)
    layers = [
        _span(x, y),
        _floor(look),
        *break_layers(look),
        *opening_layers(look),
        *standing_out([_lines(), *marks], chosen),
        touched.add_params(chosen).properties(name="dots"),
        *_labels(look),
    ]
    return framed(layers, say, look, width=width, height=height)


def _years(look: Palette) -> alt.Axis:
    return alt.Axis(
        grid=False,
        ticks=True,
        tickColor=look.axis,
        tickSize=4,
        labelPadding=5,
        labelColor=look.muted,
        tickMinStep=1,
        tickCount={"expr": "max(1, domain('x')[1] - domain('x')[0])"},
        labelExpr="width < 420 ? '’' + slice('' + datum.value, -2) : '' + datum.value",
    )


def _years_scale() -> alt.Scale:
    return alt.Scale(nice=False, zero=False, padding=PAD)


def _span(x: alt.X, y: alt.Y) -> alt.Chart:
    # two clear points stretch both scales to what was asked, not to what was found
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("span")).mark_point(opacity=0, aria=False).encode(x=x, y=y)
    )
    return layer


def _floor(look: Palette) -> alt.Chart:
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("span"))
        .mark_rule(color=look.axis, aria=False)
        .encode(y=alt.datum(0), x=alt.value(0), x2=alt.value("width"))
    )
    return layer


def _lines() -> alt.Chart:
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("lines"))
        .mark_rule(strokeCap="round", aria=False)
        .encode(
            x=at("x", "x"),
            y=at("y", "y"),
            x2=at("x", "x2"),
            y2=at("y", "y2"),
            stroke=alt.Stroke(field="colour", type="nominal", scale=None),
            strokeWidth=alt.StrokeWidth(field="thick", type="quantitative", scale=None),
            strokeDash=alt.condition("datum.dotted", alt.value([2, 4]), alt.value([1, 0])),
        )
    )
    return layer


def _labels(look: Palette) -> list[alt.Chart]:
    base = alt.Chart(alt.NamedData("labels")).transform_filter(of_this_width(TIERS))
    words = haloed(
        base.encode(x=at("x", "x"), y=at("y", "y")),
        look,
        dx={"expr": "datum.dx"},
        dy={"expr": "datum.dy"},
        fontSize={"expr": "datum.size"},
        fontWeight=weight(),
    )
    return [leaders(base), *words]
