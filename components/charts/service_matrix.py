"""The matrix of services: which office runs which kind, and under whose name."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import altair as alt

from components.charts.brand import SIZE
from components.charts.ladder import rungs
from components.charts.matrix_rows import COLUMN, matrix_rows
from components.charts.palette import Palette
from components.charts.plot import Frame, Plot, pixels
from components.charts.theme import LABEL_SIZE, framed, rows_high
from components.charts.tip import tooltips
from components.query.services import Services
from components.words import Words

ROW = 58
GAP = 5.0
NAMES = 124
LINE = 12
# Narrower than this a column has no room for words: its tones alone are drawn.
WORDLESS = 58
WIDE = f"((width - {NAMES}) / datum.of)"
LEFT = f"({NAMES} + datum.at * {WIDE})"
TIGHT = f"{WIDE} < {COLUMN - 4}"
LINES = ("office", "kind", "names", "years")


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

    Without a width each column takes what its words need; in narrower columns the words are
    broken into more lines, never lettered smaller.
    """
    frame = _frame(say, look, width or NAMES + COLUMN * len(kinds))
    return Plot(frame, matrix_rows(services, say, look, offices, kinds))


@cache
def _frame(say: Words, look: Palette, width: int) -> Frame:
    layers = [_offices(), _heads(look), _empty(look), _runs(say), _names()]
    return framed(layers, say, look, width=width, height=rows_high(ROW))


def _offices() -> alt.Chart:
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("slots"))
        .mark_text(align="right", baseline="middle", fontSize=LABEL_SIZE, limit=NAMES - 8)
        .encode(x=alt.value(NAMES - 8), y=rungs(), text=alt.Text(field="name", type="nominal"))
    )
    return layer


def _heads(look: Palette) -> alt.Chart:
    foot = f"scale('y', datum.slot) + {ROW / 2 - 4}"
    return _lettered("kinds", f"{foot} - {_lines()} * {LINE}", color=look.ink)


def _names() -> alt.Chart:
    top = f"scale('y', datum.slot) - {_lines()} * {LINE / 2}"
    ink = alt.Fill(field="ink", type="nominal", scale=None)
    return _lettered("runs", top, aria=False).encode(fill=ink)


def _lines() -> str:
    return f"length(split({TIGHT} ? datum.tight : datum.roomy, '\\n'))"


def _lettered(data: str, top: str, **style: Any) -> alt.Chart:  # noqa: ANN401 - Altair's own
    words = alt.Chart(alt.NamedData(data)).mark_text(
        text={"expr": f"{TIGHT} ? datum.tight : datum.roomy"},
        fontSize=SIZE,
        opacity={"expr": f"{WIDE} < {WORDLESS} ? 0 : 1"},
        lineBreak="\n",
        lineHeight=LINE,
        baseline="line-top",
        **style,
    )
    layer: alt.Chart = words.encode(x=pixels(f"{LEFT} + {WIDE} / 2"), y=pixels(top))
    return layer


def _cell(data: str) -> alt.Chart:
    half = ROW / 2 - GAP / 2
    return alt.Chart(alt.NamedData(data)).encode(
        x=pixels(f"{LEFT} + {GAP / 2}"),
        x2=pixels(f"{LEFT} + {WIDE} - {GAP / 2}"),
        y=pixels(f"scale('y', datum.slot) - {half}"),
        y2=pixels(f"scale('y', datum.slot) + {half}"),
    )


def _empty(look: Palette) -> alt.Chart:
    layer: alt.Chart = _cell("empty").mark_rect(cornerRadius=2, fill=look.panel, aria=False)
    return layer


def _runs(say: Words) -> alt.Chart:
    layer: alt.Chart = (
        _cell("runs")
        .mark_rect(
            cornerRadius=2,
            cursor="pointer",
            # as a property, for Vega-Lite knows no such channel of a cell
            strokeDash={"expr": "datum.dashed ? [3, 2] : [1, 0]"},
        )
        .encode(
            fill=alt.Fill(field="fill", type="nominal", scale=None),
            stroke=alt.Stroke(field="rim", type="nominal", scale=None),
            strokeWidth=alt.value(1.2),
            href=alt.Href(field="href", type="nominal"),
            description=alt.Description(field="words", type="nominal"),
            tooltip=tooltips(say, *LINES),
        )
    )
    return layer
