"""Ladder: a row for each thing, its name at the left, a measure across, a value beside the mark."""

from typing import Any

import altair as alt

from components.charts.ladder_room import (
    COLUMN_AIR,
    LEAST_COLUMN,
    LEAST_PLOT,
    MOST_COLUMN,
    PHONE,
    room_wanted,
)
from components.charts.ladder_ticks import tick_values
from components.charts.lettering import haloed, weight
from components.charts.palette import Palette
from components.charts.plot import at, pixels
from components.charts.reading import Measure
from components.charts.scale import tick_words
from components.charts.theme import BOLD, CHOSEN_SIZE, LABEL_SIZE, SMALL_SIZE, VALUE_SIZE
from components.words import Words

ROW = 22
FOLD, HEAD_LINE = 12, 15
# Lengths that Vega works out once for a drawing, and not for each of its marks.
COLUMN, ROOM = "names_end", "values_room"
LENGTHS = {
    # as wide as the longest name wants it, and never half of the drawing
    COLUMN: (
        f"clamp((extent(pluck(data('slots'), 'long'))[1] || 0) + {COLUMN_AIR}, "
        f"{LEAST_COLUMN}, width * {MOST_COLUMN})"
    ),
    # what the values need rides along with the span of the measure
    ROOM: f"min({room_wanted()}, max(width - {COLUMN} - {LEAST_PLOT}, 0))",
}


def across(
    measure: Measure, say: Words, look: Palette, *, column: str = COLUMN, room: str = ROOM
) -> alt.Chart:
    """The measure from zero, spanned by the data set `span`, with room kept for values."""
    x = alt.X(
        field="x",
        type="quantitative",
        scale=alt.Scale(
            nice=False, zero=True, range=[{"expr": column}, {"expr": f"width - {room}"}]
        ),
        axis=alt.Axis(
            orient="top",
            grid=True,
            values={"expr": tick_values(f"(width - {column} - {room})")},
            labelExpr=tick_words(measure, say, "x"),
            labelColor=look.muted,
            labelFlush=False,
            labelOverlap=False,
        ),
    )
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("span")).mark_point(opacity=0, aria=False).encode(x=x)
    )
    return layer


def rungs() -> alt.Y:
    """The scale of rows, for the one layer that knows every slot."""
    return alt.Y(
        field="slot", type="ordinal", axis=None, scale=alt.Scale(type="point", padding=0.5)
    )


def guides(look: Palette, *, column: str = COLUMN) -> alt.Chart:
    """A dotted line from each name to the edge; makes the scale of rows."""
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("slots"))
        .mark_rule(
            stroke=look.grid,
            strokeDash=[1, 3],
            opacity={"expr": "datum.guide ? 1 : 0"},
            aria=False,
        )
        .encode(y=rungs(), x=pixels(column), x2=alt.value("width"))
    )
    return layer


def names(look: Palette, *, column: str = COLUMN) -> list[alt.Chart]:
    """The name of each slot, in two lines where one has no room, or a remark in its place."""
    base = alt.Chart(alt.NamedData("slots")).encode(x=pixels(column), y=at("y", "slot"))
    style: dict[str, Any] = {
        "align": "right",
        "baseline": "middle",
        "dx": -10,
        # What has room by our reckoning is never cut: a browser cuts by the letters that stand in
        # for ours until those have come, and does not give back what it took.
        "limit": {"expr": f"datum.long > {column} - 10 ? {column} - 10 : 0"},
    }
    smaller = f"(datum.bold || width >= {PHONE} ? 1 : {SMALL_SIZE / LABEL_SIZE:.3f})"
    folds = f"datum.long * {smaller} > {column} - 10"
    size = f"datum.bold ? {CHOSEN_SIZE} : width < {PHONE} ? {SMALL_SIZE} : {LABEL_SIZE}"
    name = base.mark_text(
        **style,
        text={"expr": f"{folds} ? datum.folded : datum.name"},
        dy={"expr": f"{folds} && datum.folded !== datum.name ? {-FOLD / 2} : 0"},
        lineBreak="\n",
        lineHeight=FOLD,
        fontSize={"expr": size},
        fontWeight=weight(),
    ).encode(
        fill=alt.Fill(field="colour", type="nominal", scale=None),
    )
    remark = base.mark_text(**style, color=look.muted, fontSize=SMALL_SIZE).encode(
        text=alt.Text(field="remark", type="nominal")
    )
    return [name, remark]


def heads(look: Palette) -> list[alt.Chart]:
    """The heads of blocks: each takes two slots, and the grid is broken behind it."""
    base = alt.Chart(alt.NamedData("heads"))
    rise = f"(width < {PHONE} && datum.narrow !== datum.wide ? {HEAD_LINE / 2} : 0)"
    cover = base.mark_rect(fill=look.background, aria=False).encode(
        x=alt.value(0),
        x2=alt.value("width"),
        y=pixels(f"scale('y', datum.y) - {ROW / 2}"),
        y2=pixels(f"scale('y', datum.y) + {ROW * 1.5}"),
    )
    words = base.mark_text(
        align="left",
        baseline="middle",
        text={"expr": f"width < {PHONE} ? datum.narrow : datum.wide"},
        lineBreak="\n",
        lineHeight=HEAD_LINE,
        fontWeight=BOLD,
        fontSize=LABEL_SIZE,
    ).encode(x=alt.value(0), y=pixels(f"scale('y', datum.y) + {ROW / 2} - {rise}"))
    return [cover, words]


def bars() -> alt.Chart:
    """The line between two values of one row."""
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("bars"))
        .mark_rule(aria=False)
        .encode(
            x=at("x", "x"),
            x2=at("x", "x2"),
            y=at("y", "y"),
            stroke=alt.Stroke(field="colour", type="nominal", scale=None),
            strokeWidth=alt.StrokeWidth(field="thick", type="quantitative", scale=None),
        )
    )
    return layer


def values(look: Palette, *, column: str = COLUMN) -> list[alt.Chart]:
    """
    The value to the right of its mark, or to its left where the edge is near.

    Where neither has room it ends at the edge: it may hide its own mark, but no name.
    """
    full = "scale('x', datum.x2) + datum.right + datum.wide > width"
    left = "scale('x', datum.x) - datum.left"
    ends = f"({left} - datum.wide >= {column} ? {left} : width)"
    x = f"{full} ? {ends} : scale('x', datum.x2) + datum.right"
    return haloed(
        alt.Chart(alt.NamedData("labels")).encode(x=pixels(x), y=at("y", "y")),
        look,
        align={"expr": f"{full} ? 'right' : 'left'"},
        fontSize={"expr": f"datum.bold ? {CHOSEN_SIZE} : {VALUE_SIZE}"},
        fontWeight=weight(),
    )
