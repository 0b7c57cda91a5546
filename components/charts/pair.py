"""The pair: what was reached against what was meant, one row an office and year."""

from collections.abc import Sequence
from functools import cache

import altair as alt

from components.charts.dots import dot, dots
from components.charts.ladder import LENGTHS, ROW, across, bars, guides, names, values
from components.charts.ladder_room import spanned
from components.charts.measure import text_width
from components.charts.palette import Palette
from components.charts.plot import Frame, Plot, Row, at, pixels
from components.charts.reading import Measure, Reading, either, measure_of_unit, read
from components.charts.rungs import rung
from components.charts.theme import VALUE_SIZE, framed, rows_high
from components.charts.tip import receipt
from components.model import Status
from components.query.pairs import Pair
from components.words import Words

DOT = 9.0
TICK = 7
BESIDE = 10.0
LINES = ("office", "period", "done", "goal", "share")


def pair(rows: Sequence[Pair], say: Words, look: Palette, *, width: int | None = None) -> Plot:
    """A dot for what was reached, an upright stroke for what was meant, the share in percent."""
    unit = rows[0].done.figure.unit if rows else None
    measure = measure_of_unit(unit) if unit else Measure.MONEY
    readings = [(row, read(row.done, say), read(row.goal, say)) for row in rows]
    top = max((max(done.high, goal.high) for _, done, goal in readings), default=0.0) or 1.0
    drawn = list(enumerate(readings))
    slots = [
        rung(slot, f"{row.office.short} {row.year}", look, guide=True)
        for slot, (row, _, _) in drawn
    ]
    labels = [_label(slot, *one, say, look) for slot, one in drawn]
    return Plot(
        _frame(say, look, measure, width),
        {
            "span": spanned(top, slots, labels, measure, say),
            "slots": slots,
            "bars": [_bar(slot, done, goal, look) for slot, (_, done, goal) in drawn],
            "goals": [
                {"y": slot, "x": value, "colour": look.ink}
                for slot, (_, _, goal) in drawn
                for value in goal.values
            ],
            "dots": [
                row
                for slot, (said, done, goal) in drawn
                for row in _dots(slot, said, done, goal, say, look)
            ],
            "labels": labels,
        },
    )


@cache
def _frame(say: Words, look: Palette, measure: Measure, width: int | None) -> Frame:
    layers = [
        across(measure, say, look),
        guides(look),
        *names(look),
        bars(),
        _goals(),
        *dots("dots", say, look, *LINES),
        *values(look),
    ]
    return framed(layers, say, look, width=width, height=rows_high(ROW), lengths=LENGTHS)


def _goals() -> alt.Chart:
    layer: alt.Chart = (
        alt.Chart(alt.NamedData("goals"))
        .mark_rule(strokeWidth=2.4, aria=False)
        .encode(
            x=at("x", "x"),
            y=pixels(f"scale('y', datum.y) - {TICK}"),
            y2=pixels(f"scale('y', datum.y) + {TICK}"),
            stroke=alt.Stroke(field="colour", type="nominal", scale=None),
        )
    )
    return layer


def _bar(slot: int, done: Reading, goal: Reading, look: Palette) -> Row:
    quarrel = Status.DISPUTED in {done.status, goal.status}
    return {
        "y": slot,
        "x": min(done.low, goal.low),
        "x2": max(done.high, goal.high),
        "colour": look.highlight if quarrel else look.accent_2,
        "thick": 2.0,
    }


def _dots(
    slot: int, row: Pair, done: Reading, goal: Reading, say: Words, look: Palette
) -> list[Row]:
    soga = done.status is Status.DISPUTED
    share = _share(row, say)
    lines = {
        "office": row.office.short,
        "period": say.period(row.done.figure.period),
        "done": done.text,
        "goal": goal.text,
        "share": share,
    }
    return [
        {
            "x": value,
            "y": slot,
            **dot(done.status, look.highlight if soga else look.accent, DOT, "right"),
            **lines,
            "words": say("chart.pair.words", **lines),
            "figure": figure.id,
            "href": receipt(figure, say),
        }
        for value, figure in zip(done.values, done.figures, strict=True)
    ]


def _share(row: Pair, say: Words) -> str:
    # both ends where reports leave a range
    shares = dict.fromkeys(say.percent(float(share) * 100) for share in row.share)
    return either(list(shares), say)


def _label(slot: int, row: Pair, done: Reading, goal: Reading, say: Words, look: Palette) -> Row:
    text = _share(row, say)
    return {
        "y": slot,
        "x": min(done.low, goal.low),
        "x2": max(done.high, goal.high),
        "text": text,
        "wide": round(text_width(text, VALUE_SIZE), 1),
        "right": BESIDE,
        "left": BESIDE,
        "bold": False,
        "colour": look.muted,
    }
