"""Grid: cells in rows and columns of years, on a drawing that follows its width."""

from dataclasses import dataclass
from functools import cache

import altair as alt

from components.charts.ladder import rungs
from components.charts.marks import TRIANGLE
from components.charts.palette import Palette
from components.charts.plot import Frame, at, pixels
from components.charts.theme import LABEL_SIZE, SMALL_SIZE, framed, rows_high
from components.charts.tip import tooltips
from components.words import Words

ROW = 18
WIDEST = 30
GAP = 3.0
ROOM_FOR_EVERY_YEAR = 25
DIAMOND = "M0,-1L1,0L0,1L-1,0Z"


@dataclass(frozen=True, slots=True)
class Column:
    """The room for the names at the left: a share of the width between two limits."""

    share: float
    least: int
    most: int

    @property
    def width(self) -> str:
        """The Vega expression of it."""
        return f"clamp(width * {self.share}, {self.least}, {self.most})"


@cache
def grid_frame(column: Column, say: Words, look: Palette, width: int | None, *lines: str) -> Frame:
    """The frame of a grid with the data sets slots, years, cells and signs."""
    layers = [
        _names(column),
        _years(column, look),
        _cells("empty", column, say, lines, spoken=False),
        _cells("cells", column, say, lines, spoken=True),
        _signs(column),
    ]
    return framed(layers, say, look, width=width, height=rows_high(ROW))


def _wide(column: Column) -> str:
    return f"min((width - {column.width}) / datum.of, {WIDEST})"


def _left(column: Column) -> str:
    return f"{column.width} + datum.at * {_wide(column)}"


def _names(column: Column) -> alt.Chart:
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("slots"))
        .mark_text(
            align="right",
            baseline="middle",
            dx=-8,
            limit={"expr": f"{column.width} - 8"},
            fontSize={"expr": f"width < 360 ? {SMALL_SIZE} : {LABEL_SIZE}"},
        )
        .encode(
            x=pixels(column.width),
            y=rungs(),
            text=alt.Text(field="name", type="nominal"),
        )
    )
    return layer


def _years(column: Column, look: Palette) -> alt.Chart:
    shown = f"{_wide(column)} > {ROOM_FOR_EVERY_YEAR} || datum.at % 3 == 1"
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("years"))
        .mark_text(
            baseline="middle",
            color=look.muted,
            fontSize=SMALL_SIZE,
            opacity={"expr": f"{shown} ? 1 : 0"},
            aria=False,
        )
        .encode(
            x=pixels(f"{_left(column)} + {_wide(column)} / 2"),
            y=at("y", "slot"),
            text=alt.Text(field="year", type="nominal"),
        )
    )
    return layer


def _cells(
    data: str, column: Column, say: Words, lines: tuple[str, ...], *, spoken: bool
) -> alt.Chart:
    cells: alt.Chart = (
        alt.Chart(alt.NamedData(data))
        .mark_rect(cornerRadius=2, aria=spoken, cursor="pointer" if spoken else "default")
        .encode(
            x=pixels(f"{_left(column)} + {GAP / 2}"),
            x2=pixels(f"{_left(column)} + {_wide(column)} - {GAP / 2}"),
            y=pixels(f"scale('y', datum.slot) - {ROW / 2 - GAP / 2}"),
            y2=pixels(f"scale('y', datum.slot) + {ROW / 2 - GAP / 2}"),
            fill=alt.Fill(field="fill", type="nominal", scale=None),
            stroke=alt.Stroke(field="rim", type="nominal", scale=None),
            strokeWidth=alt.value(1.2),
            tooltip=tooltips(say, *lines),
        )
    )
    if spoken:
        cells = cells.encode(
            href=alt.Href(field="href", type="nominal"),
            description=alt.Description(field="words", type="nominal"),
        )
    return cells


def _signs(column: Column) -> alt.Chart:
    """The diamond of a quarrel and the triangle of a doubt, so that tone says nothing alone."""
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("signs"))
        .mark_point(filled=True, opacity=1, size=36, aria=False)
        .encode(
            x=pixels(f"{_left(column)} + {_wide(column)} / 2"),
            y=at("y", "slot"),
            shape=alt.Shape(field="shape", type="nominal", scale=None),
            fill=alt.Fill(field="colour", type="nominal", scale=None),
        )
    )
    return layer


def sign_of(name: str) -> str:
    """The outline of a sign."""
    return {"disputed": DIAMOND, "doubtful": TRIANGLE}[name]
