"""Contradictions: what reports say differently of one thing, by how far above the smallest."""

from collections.abc import Sequence
from functools import cache

import altair as alt

from components.charts.disagreement_rows import LINE, disagreement_rows
from components.charts.dots import dots
from components.charts.ladder_room import PHONE
from components.charts.lettering import haloed
from components.charts.palette import Palette
from components.charts.plot import Frame, Place, Plot, at, pixels
from components.charts.theme import LABEL_SIZE, SMALL_SIZE, VALUE_SIZE, framed
from components.query import Release
from components.query.disputes import Dispute
from components.words import Words

MOST = 12
ROW, ROW_NARROW = 46, 44
BAR, NAME = 10, 12  # pixels of a bar below the middle of its row, of a name above it
TICKS = 14
LINES = ("office", "metric", "period", "told", "printed", "report")
# a head of two lines must keep clear of the row above it, and all rows are alike
RISE = "(extent(pluck(data('slots'), 'rise'))[1] || 0)"
STEP = f"(width < {PHONE} ? {ROW_NARROW} + {RISE} : {ROW})"
LEFT = "(length(data('span')) ? data('span')[0].left : 0)"
RIGHT = "(length(data('span')) ? data('span')[0].right : 0)"


def disagreement(
    disputes: Sequence[Dispute],
    edition: Release,
    say: Words,
    look: Palette,
    *,
    most: int | None = MOST,
    width: int | None = None,
) -> Plot:
    """Diamonds on a bar, the widest gap first, on a root scale of per cent from the smallest."""
    return Plot(_frame(say, look, width), disagreement_rows(disputes, edition, say, look, most))


@cache
def _frame(say: Words, look: Palette, width: int | None) -> Frame:
    layers = [
        _scale(),
        *_ticks(look),
        _rungs(),
        *_names(look),
        _bars(look),
        *dots("dots", say, look, *LINES, x=_across(), y=_down()),
        *_values(look),
    ]
    height = f"length(data('slots')) * {STEP} + {TICKS}"
    return framed(layers, say, look, width=width, height=height)


def _scale() -> alt.Chart:
    scale = alt.Scale(
        type="sqrt", nice=False, zero=True, range=[{"expr": LEFT}, {"expr": f"width - {RIGHT}"}]
    )
    x = alt.X(field="x", type="quantitative", axis=None, scale=scale)
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("span")).mark_point(opacity=0, aria=False).encode(x=x)
    )
    return layer


def _rungs() -> alt.Chart:
    scale = alt.Scale(type="point", padding=0.5, range=[{"expr": str(TICKS)}, {"expr": "height"}])
    y = alt.Y(field="slot", type="ordinal", axis=None, scale=scale)
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("slots")).mark_point(opacity=0, aria=False).encode(y=y)
    )
    return layer


def _ticks(look: Palette) -> list[alt.Chart]:
    base = alt.Chart(alt.NamedData("ticks")).encode(x=at("x", "x"))
    rule = base.mark_rule(stroke=look.grid, aria=False).encode(
        y=alt.value(TICKS), y2=alt.value("height")
    )
    words = base.mark_text(
        baseline="middle",
        align={"expr": "datum.align"},
        color=look.muted,
        fontSize=SMALL_SIZE,
    ).encode(y=alt.value(2), text=alt.Text(field="text", type="nominal"))
    return [rule, words]


def _names(look: Palette) -> list[alt.Chart]:
    narrow = f"width < {PHONE}"
    y = f"scale('y', datum.slot) - {NAME} - ({narrow} ? datum.rise : 0)"
    return haloed(
        alt.Chart(alt.NamedData("slots")).encode(x=alt.value(0), y=pixels(y)),
        look,
        text={"expr": f"{narrow} ? datum.narrow : datum.text"},
        align="left",
        lineBreak="\n",
        lineHeight=LINE,
        fontSize=LABEL_SIZE,
    )


def _bars(look: Palette) -> alt.Chart:
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("bars"))
        .mark_rule(stroke=look.highlight, strokeWidth=3, aria=False)
        .encode(x=at("x", "x"), x2=at("x", "x2"), y=_down())
    )
    return layer


def _values(look: Palette) -> list[alt.Chart]:
    return haloed(
        alt.Chart(alt.NamedData("labels")).encode(x=_across(), y=_down()),
        look,
        align={"expr": "datum.side === 'left' ? 'right' : 'left'"},
        fontSize=VALUE_SIZE,
    )


def _across() -> Place:
    return pixels("scale('x', datum.x) + datum.dx")


def _down() -> Place:
    return pixels(f"scale('y', datum.y) + {BAR}")
