"""Whiskers: a thin line behind a ratio's dot, as far as chance alone could have moved it."""

from collections.abc import Iterable

import altair as alt

from components.charts.palette import Palette
from components.charts.plot import Row, at, pixels
from components.charts.reading import Reading

THICK = 1.5
CAP = 8.0
UNDER_DOT = 18  # a line this short lies behind its dot


def whisker_rows(placed: Iterable[tuple[int, Reading]]) -> list[Row]:
    """A row for each reading that has an interval."""
    return [
        {"y": slot, "x": one.spread.low, "x2": one.spread.high}
        for slot, one in placed
        if one.spread
    ]


def whiskers(look: Palette) -> list[alt.Chart]:
    """The lines, closed at either end by a short stroke."""
    base = alt.Chart(alt.NamedData("whiskers"))
    y = at("y", "y")
    seen = pixels(f"scale('x', datum.x2) - scale('x', datum.x) > {UNDER_DOT} ? 1 : 0")
    line = base.mark_rule(stroke=look.accent_2, strokeWidth=THICK, aria=False)
    cap = base.mark_point(
        shape="stroke", angle=90, size=CAP**2, stroke=look.accent_2, strokeWidth=THICK, aria=False
    )
    return [
        line.encode(x=at("x", "x"), x2=at("x", "x2"), y=y),
        cap.encode(x=at("x", "x"), y=y, opacity=seen),
        cap.encode(x=at("x", "x2"), y=y, opacity=seen),
    ]
