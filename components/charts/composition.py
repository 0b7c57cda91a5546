"""The composition of totals: a bar an office, cut by nationality, reason or another key."""

from collections.abc import Collection
from functools import cache

import altair as alt

from components.charts.composition_bars import SQUARE
from components.charts.composition_key import KEY_HIGH, key_layers
from components.charts.composition_rows import THICK, composition_rows
from components.charts.palette import Palette
from components.charts.plot import Frame, Plot, carried, pixels
from components.charts.theme import BEFORE, BOLD, LABEL_SIZE, SMALL_SIZE, VALUE_SIZE, framed
from components.charts.tip import tooltips
from components.query.composition import Composition
from components.words import Words

LINES = ("office", "part", "period", "told", "printed", "report")
WHOLE_LINES = ("office", "period", "told", "printed", "report")
GAP = 1.4
HEIGHT = f"length(data('size')) ? data('size')[0].high + {KEY_HIGH} : {BEFORE}"
DOWN = f"{KEY_HIGH} + datum.y"
SPAN = "(width - datum.room)"
LEFT, RIGHT, END = (f"datum.{name} * {SPAN}" for name in ("x", "x2", "reach"))
# Where not all words fit within their parts they stand beside a short bar, above a long one;
# what has no room there goes back within, the rest as its share alone.
INSIDE = f"{SPAN} >= datum.fits_from"
SHORT = f"{END} < width * 0.45"
UNLISTED = f"({SHORT} ? {END} + datum.end_beside : datum.end_above) > width"
FITS, SHARE_FITS = (f"{RIGHT} - {LEFT} >= datum.{name}" for name in ("wide", "share_wide"))


def composition(
    asked: Composition,
    say: Words,
    look: Palette,
    *,
    chosen: Collection[str] = (),
    most: int | None = None,
    width: int | None = None,
) -> Plot:
    """
    Each total as long as it is, its parts from the largest down, named where there is room.

    What no report breaks down is an open end; where parts and total cannot be reckoned
    together the name of the row says why.  `most` keeps so many rows, and the chosen offices.
    """
    return Plot(_frame(say, look, width), composition_rows(asked, say, look, chosen, most))


@cache
def _frame(say: Words, look: Palette, width: int | None) -> Frame:
    layers = [
        carried("size"),
        *key_layers(look),
        _heads(look),
        *_names(look),
        _leaders(look),
        _segments(say),
        _inside(),
        _totals(say),
        *_listed(look),
    ]
    return framed(layers, say, look, width=width, height=HEIGHT)


def _heads(look: Palette) -> alt.Chart:
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("heads"))
        .mark_text(align="left", baseline="middle", fontSize=SMALL_SIZE, color=look.muted)
        .encode(x=alt.value(0), y=pixels(DOWN), text=alt.Text(field="text", type="nominal"))
    )
    return layer


def _names(look: Palette) -> list[alt.Chart]:
    base = alt.Chart(alt.NamedData("names")).encode(y=pixels(DOWN))
    name = base.mark_text(
        align="left", baseline="middle", fontSize=LABEL_SIZE, fontWeight=BOLD
    ).encode(
        x=alt.value(0),
        text=alt.Text(field="name", type="nominal"),
        fill=alt.Fill(field="colour", type="nominal", scale=None),
    )
    remark = base.mark_text(
        align="left", baseline="middle", fontSize=SMALL_SIZE, color=look.muted
    ).encode(x=pixels("datum.right"), text=alt.Text(field="remark", type="nominal"))
    return [name, remark]


def _leaders(look: Palette) -> alt.Chart:
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("leaders"))
        .mark_rule(stroke=look.axis, strokeDash=[1, 3], aria=False)
        .encode(x=pixels(f"{LEFT} + 2"), x2=pixels(END), y=pixels(DOWN))
    )
    return layer


def _segments(say: Words) -> alt.Chart:
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("segments"))
        .mark_rect(cursor="pointer", strokeWidth=1.2)
        .encode(
            x=pixels(LEFT),
            x2=pixels(f"max({RIGHT} - {GAP}, {LEFT} + 0.6)"),
            y=pixels(DOWN),
            y2=pixels(f"{DOWN} + {THICK}"),
            fill=alt.Fill(field="fill", type="nominal", scale=None),
            stroke=alt.Stroke(field="rim", type="nominal", scale=None),
            href=alt.Href(field="href", type="nominal"),
            description=alt.Description(field="words", type="nominal"),
            tooltip=tooltips(say, *LINES),
        )
    )
    return layer


def _inside() -> alt.Chart:
    within = f"({INSIDE} || ({UNLISTED} && {FITS}))"
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("segments"))
        .mark_text(
            align="center",
            baseline="middle",
            fontSize=SMALL_SIZE,
            text={"expr": f"{within} ? datum.text : {UNLISTED} && {SHARE_FITS} ? datum.share : ''"},
            aria=False,
        )
        .encode(
            x=pixels(f"({LEFT} + {RIGHT}) / 2"),
            y=pixels(f"{DOWN} + {THICK / 2}"),
            fill=alt.Fill(field="ink", type="nominal", scale=None),
        )
    )
    return layer


def _totals(say: Words) -> alt.Chart:
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("totals"))
        .mark_text(
            align="left",
            baseline="middle",
            dx=6,
            fontSize=VALUE_SIZE,
            fontWeight=BOLD,
            cursor="pointer",
        )
        .encode(
            x=pixels(END),
            y=pixels(DOWN),
            text=alt.Text(field="text", type="nominal"),
            fill=alt.Fill(field="colour", type="nominal", scale=None),
            href=alt.Href(field="href", type="nominal"),
            description=alt.Description(field="words", type="nominal"),
            tooltip=tooltips(say, *WHOLE_LINES),
        )
    )
    return layer


def _listed(look: Palette) -> list[alt.Chart]:
    left = f"({SHORT} ? {END} + datum.right : datum.right_above)"
    # what has no room must not even be there: Vega would narrow the drawing to make some
    seen = f"(!({INSIDE}) && {left} + datum.wide <= width)"
    base = alt.Chart(alt.NamedData("listed")).encode(
        y=pixels(f"{KEY_HIGH} + ({SHORT} ? datum.y : datum.y_above)")
    )
    square = base.mark_point(shape="square", filled=True, strokeWidth=1.2, aria=False).encode(
        x=pixels(f"{seen} ? {left} + 4 : width / 2"),
        opacity=pixels(f"{seen} ? 1 : 0"),
        size=alt.value(56),
        fill=alt.Fill(field="fill", type="nominal", scale=None),
        stroke=alt.Stroke(field="rim", type="nominal", scale=None),
    )
    words = base.mark_text(
        align="left",
        baseline="middle",
        fontSize=SMALL_SIZE,
        color=look.ink,
        text={"expr": f"{seen} ? datum.text : ''"},
        aria=False,
    ).encode(x=pixels(f"{seen} ? {left} + {SQUARE} : 0"))
    return [square, words]
