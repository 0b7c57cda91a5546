"""The funnel: offices by the size of their denominator, between the bands that chance draws."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import altair as alt

from components.charts.dots import dots
from components.charts.funnel_rows import funnel_rows
from components.charts.funnel_ruler import BOTTOM, HEIGHTS, LEFT, RIGHT, TIERS, TOP, FunnelRuler
from components.charts.leader import leaders
from components.charts.lettering import haloed, weight
from components.charts.palette import Palette
from components.charts.plot import Frame, Plot, at, pixels
from components.charts.ruler import of_this_width
from components.charts.theme import LABEL_SIZE, SMALL_SIZE, framed
from components.model import RatioKind
from components.query.answer import Answer
from components.query.funnel import Funnel
from components.words import Words

DASHES = [4, 3]
HEIGHT = (
    f"width < {TIERS[0].below:g} ? {HEIGHTS[0]} : width < {TIERS[1].below:g} ? "
    f"{HEIGHTS[1]} : {HEIGHTS[2]}"
)
FOOT = f"height - {BOTTOM}"
RIGHT_END = f"width - {RIGHT}"


def funnel(
    found: Funnel,
    answer: Answer,
    say: Words,
    look: Palette,
    *,
    chosen: Sequence[str] = (),
    width: int | None = None,
) -> Plot:
    """
    One dot an office, its denominator across and its ratio upwards, the chosen ones in bold.

    The ratio stands on a logarithmic scale where it is a rate and none of them is nil.
    """
    rates = found.kind is RatioKind.RATE
    ruler = FunnelRuler(found, logarithmic=rates and all(one.count for one in found.points))
    frame = _frame(say, look, ruler.logarithmic, width)
    return Plot(frame, funnel_rows(ruler, answer, say, look, chosen))


@cache
def _frame(say: Words, look: Palette, logarithmic: bool, width: int | None) -> Frame:
    leads, *names = _names(look)
    layers = [
        _scales(logarithmic),
        *_rungs(look),
        *_bands(look),
        *_steps(look),
        _centre(look),
        leads,
        *dots("dots", say, look),
        *names,
    ]
    return framed(layers, say, look, width=width, height=HEIGHT)


def _scales(logarithmic: bool) -> alt.Chart:
    """Both scales, spanned by the data set `span`; their words are rows of their own."""
    across = alt.Scale(type="log", nice=False, range=[{"expr": str(LEFT)}, {"expr": RIGHT_END}])
    up = alt.Scale(
        type="log" if logarithmic else "linear",
        nice=False,
        zero=alt.Undefined if logarithmic else True,
        range=[{"expr": FOOT}, {"expr": str(TOP)}],
    )
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("span"))
        .mark_point(opacity=0, aria=False)
        .encode(
            x=alt.X(field="x", type="quantitative", scale=across, axis=None),
            y=alt.Y(field="y", type="quantitative", scale=up, axis=None),
        )
    )
    return layer


def _rungs(look: Palette) -> list[alt.Chart]:
    base = alt.Chart(alt.NamedData("rungs")).transform_filter(of_this_width(TIERS))
    y = at("y", "y")
    rule = base.mark_rule(stroke=look.grid, aria=False).encode(
        x=alt.value(LEFT), x2=pixels(RIGHT_END), y=y
    )
    words = base.mark_text(align="right", baseline="middle", fontSize=LABEL_SIZE).encode(
        x=alt.value(LEFT - 8), y=y, text=alt.Text(field="text", type="nominal")
    )
    return [rule, words]


def _steps(look: Palette) -> list[alt.Chart]:
    """What stands below: the line, its ticks, what is counted."""
    base = alt.Chart(alt.NamedData("steps")).transform_filter(of_this_width(TIERS))
    x = at("x", "x")
    tick = base.mark_rule(stroke=look.axis, aria=False).encode(
        x=x, y=pixels(FOOT), y2=pixels(f"{FOOT} + 4")
    )
    words = base.mark_text(baseline="top", fontSize=LABEL_SIZE).encode(
        x=x,
        y=pixels(f"{FOOT} + 8"),
        text=alt.Text(field="text", type="nominal"),
        color=alt.value(look.muted),
    )
    below = alt.Chart(alt.NamedData("below"))
    line = below.mark_rule(stroke=look.axis, aria=False).encode(
        x=alt.value(LEFT), x2=pixels(RIGHT_END), y=pixels(FOOT)
    )
    counted = below.mark_text(baseline="bottom", fontSize=SMALL_SIZE + 0.5).encode(
        x=pixels(f"({LEFT} + {RIGHT_END}) / 2"),
        y=alt.value("height"),
        text=alt.Text(field="text", type="nominal"),
        color=alt.value(look.muted),
    )
    return [line, tick, words, counted]


def _bands(look: Palette) -> list[alt.Chart]:
    """Both bands in one tone, the outer fainter; the inner has whole edges, the outer dashed."""
    bands = alt.Chart(alt.NamedData("bands")).encode(
        x=alt.X(field="x", type="quantitative"),
        y=alt.Y(field="low", type="quantitative"),
        y2=alt.Y2(field="high"),
    )
    edges = alt.Chart(alt.NamedData("edges")).encode(
        x=alt.X(field="x", type="quantitative"),
        y=alt.Y(field="y", type="quantitative"),
        detail=alt.Detail(field="edge", type="nominal"),
    )
    style: dict[str, Any] = {"stroke": look.accent_2, "strokeWidth": 1, "aria": False}
    return [
        bands.transform_filter("datum.outer").mark_area(
            fill=look.soft, fillOpacity=0.55, aria=False
        ),
        bands.transform_filter("!datum.outer").mark_area(fill=look.soft, aria=False),
        edges.transform_filter("datum.outer").mark_line(strokeDash=DASHES, **style),
        edges.transform_filter("!datum.outer").mark_line(**style),
    ]


def _centre(look: Palette) -> alt.Chart:
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("centre"))
        .mark_rule(stroke=look.ink, strokeWidth=1.4, aria=False)
        .encode(x=alt.value(LEFT), x2=pixels(RIGHT_END), y=at("y", "y"))
    )
    return layer


def _names(look: Palette) -> list[alt.Chart]:
    base = alt.Chart(alt.NamedData("labels")).transform_filter(of_this_width(TIERS))
    words = haloed(
        base.encode(
            x=pixels("scale('x', datum.x) + datum.dx"), y=pixels("scale('y', datum.y) + datum.dy")
        ),
        look,
        align="center",
        fontSize={"expr": "datum.size"},
        fontWeight=weight(),
    )
    return [leaders(base), *words]
