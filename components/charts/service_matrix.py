"""Services: which office runs which kind under whose name, in a matrix or kind by kind."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import altair as alt

from components.charts import service_lines as lines
from components.charts.brand import SIZE
from components.charts.ladder import rungs
from components.charts.matrix_rows import COLUMN, LEAST_COLUMN, matrix_rows
from components.charts.palette import Palette
from components.charts.plot import Frame, Plot, carried, pixels
from components.charts.theme import BEFORE, BOLD, LABEL_SIZE, framed
from components.charts.tip import tooltips
from components.query.services import Services
from components.words import Words

ROW = 58
GAP = 5.0
NAMES = 124
LEADING = 12
INSET = 6
WIDE = f"((width - {NAMES}) / datum.of)"
LEFT = f"({NAMES} + datum.at * {WIDE})"
TIGHT = f"{WIDE} < {COLUMN - 4}"
# Where columns have no room for words, each kind takes lines of its own.
IN_LINES = f"(width - {NAMES}) / datum.of < {LEAST_COLUMN}"
ALL_IN_LINES = IN_LINES.replace("datum", "data('size')[0]")
HIGH = (
    f"!length(data('size')) ? {BEFORE} : {ALL_IN_LINES} ? {lines.HIGH}"
    f" : length(data('slots')) * {ROW}"
)
TIP = ("office", "kind", "names", "years")


def service_matrix(
    services: Services,
    say: Words,
    look: Palette,
    *,
    offices: Sequence[str],
    kinds: Sequence[str],
    width: int | None = None,
) -> Plot:
    """
    A row for each office, a column for each kind, in the order given.

    Where the columns have no room for words, the offices of one kind stand after another in
    lines below those of the kind before: letters are never smaller, and nothing is pushed aside.
    Without a width the drawing takes its container's.
    """
    rows = matrix_rows(services, say, look, offices, kinds)
    if width and (width - NAMES) / len(kinds) < LEAST_COLUMN:
        # of a picture that is cut, between two kinds
        counts = {str(head["kind"]): int(head["count"] or 0) for head in rows["kinds"]}
        rows = {**rows, "slots": lines.ends(counts, width)}
    return Plot(_frame(say, look, width), rows)


@cache
def _frame(say: Words, look: Palette, width: int | None) -> Frame:
    layers = [
        carried("size"),
        _offices(),
        _rules(look),
        _heads(look),
        _empty(look),
        _runs(say),
        _names(),
        _owners(),
    ]
    return framed(layers, say, look, width=width, height=HIGH)


def _offices() -> alt.Chart:
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("slots"))
        .mark_text(
            align="right",
            baseline="middle",
            fontSize=LABEL_SIZE,
            limit=NAMES - 8,
            opacity={"expr": f"{ALL_IN_LINES} ? 0 : 1"},
        )
        .encode(x=alt.value(NAMES - 8), y=rungs(), text=alt.Text(field="name", type="nominal"))
    )
    return layer


def _rules(look: Palette) -> alt.Chart:
    """A line above each kind, where kinds follow one another."""
    top = f"{lines.TOP} - {GAP / 2}"
    rules = alt.Chart(alt.NamedData("kinds")).mark_rule(
        stroke=look.axis, opacity={"expr": f"{IN_LINES} && {lines.TOP} > 0 ? 1 : 0"}, aria=False
    )
    layer: alt.Chart = rules.encode(
        x=alt.value(0), x2=alt.value("width"), y=pixels(top), y2=pixels(top)
    )
    return layer


def _heads(look: Palette) -> alt.Chart:
    foot = f"scale('y', datum.slot) + {ROW / 2 - 4} - {_broken()} * {LEADING}"
    weight = {"expr": f"{IN_LINES} ? {BOLD} : 400"}
    return _lettered("kinds", foot, "datum.label", inset=0, color=look.ink, fontWeight=weight)


def _names() -> alt.Chart:
    top = f"scale('y', datum.slot) - {_broken()} * {LEADING / 2}"
    ink = alt.Fill(field="ink", type="nominal", scale=None)
    layer = _lettered("runs", top, "datum.under", inset=INSET, below=17, aria=False)
    return layer.encode(fill=ink)


def _owners() -> alt.Chart:
    """Whose a cell is, where its row does not say so."""
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("runs"))
        .mark_text(
            align="left",
            baseline="line-top",
            fontSize=LABEL_SIZE,
            fontWeight=BOLD,
            limit={"expr": f"{lines.WIDE} - {GAP + INSET + 2}"},
            opacity={"expr": f"{IN_LINES} ? 1 : 0"},
            aria=False,
        )
        .encode(
            x=pixels(f"{lines.LEFT} + {INSET}"),
            y=pixels(f"{lines.TOP} + 3"),
            text=alt.Text(field="office", type="nominal"),
            fill=alt.Fill(field="ink", type="nominal", scale=None),
        )
    )
    return layer


def _broken() -> str:
    return f"length(split({TIGHT} ? datum.tight : datum.roomy, '\\n'))"


def _lettered(
    data: str,
    top: str,
    low: str,
    *,
    inset: int,
    below: int = 3,
    **style: Any,  # noqa: ANN401 - Altair's own
) -> alt.Chart:
    """Words in the middle of a column; in lines at the left of their cell, and other words."""
    words = alt.Chart(alt.NamedData(data)).mark_text(
        text={"expr": f"{IN_LINES} ? {low} : {TIGHT} ? datum.tight : datum.roomy"},
        fontSize=SIZE,
        align={"expr": f"{IN_LINES} ? 'left' : 'center'"},
        lineBreak="\n",
        lineHeight=LEADING,
        baseline="line-top",
        **style,
    )
    left = f"{IN_LINES} ? {lines.LEFT} + {inset} : {LEFT} + {WIDE} / 2"
    layer: alt.Chart = words.encode(
        x=pixels(left), y=pixels(f"{IN_LINES} ? {lines.TOP} + {below} : {top}")
    )
    return layer


def _empty(look: Palette) -> alt.Chart:
    half = ROW / 2 - GAP / 2
    cells = alt.Chart(alt.NamedData("empty")).mark_rect(
        cornerRadius=2, fill=look.panel, opacity={"expr": f"{IN_LINES} ? 0 : 1"}, aria=False
    )
    layer: alt.Chart = cells.encode(
        x=pixels(f"{LEFT} + {GAP / 2}"),
        x2=pixels(f"{LEFT} + {WIDE} - {GAP / 2}"),
        y=pixels(f"scale('y', datum.slot) - {half}"),
        y2=pixels(f"scale('y', datum.slot) + {half}"),
    )
    return layer


def _runs(say: Words) -> alt.Chart:
    half = ROW / 2 - GAP / 2
    cells = alt.Chart(alt.NamedData("runs")).mark_rect(
        cornerRadius=2,
        cursor="pointer",
        # as a property, for Vega-Lite knows no such channel of a cell
        strokeDash={"expr": "datum.dashed ? [3, 2] : [1, 0]"},
    )
    layer: alt.Chart = cells.encode(
        x=pixels(f"{IN_LINES} ? {lines.LEFT} + 1 : {LEFT} + {GAP / 2}"),
        x2=pixels(
            f"{IN_LINES} ? {lines.LEFT} + {lines.WIDE} - {GAP - 1} : {LEFT} + {WIDE} - {GAP / 2}"
        ),
        y=pixels(f"{IN_LINES} ? {lines.TOP} + 1 : scale('y', datum.slot) - {half}"),
        y2=pixels(
            f"{IN_LINES} ? {lines.TOP} + {lines.LINE - GAP} : scale('y', datum.slot) + {half}"
        ),
        fill=alt.Fill(field="fill", type="nominal", scale=None),
        stroke=alt.Stroke(field="rim", type="nominal", scale=None),
        strokeWidth=alt.value(1.2),
        href=alt.Href(field="href", type="nominal"),
        description=alt.Description(field="words", type="nominal"),
        tooltip=tooltips(say, *TIP),
    )
    return layer
