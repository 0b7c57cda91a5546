"""A quarrel: the values that reports give for one thing, on a scale from nought, each dated."""

from collections.abc import Iterable
from functools import cache

import altair as alt

from components.charts.dots import dot, dots
from components.charts.lettering import haloed, weight
from components.charts.measure import text_width
from components.charts.palette import Palette
from components.charts.plot import Frame, Place, Plot, Row, at, pixels
from components.charts.theme import CHOSEN_SIZE, SMALL_SIZE, framed
from components.charts.tip import receipt
from components.model import Figure, Status
from components.query import Release
from components.query.disputes import Dispute
from components.words import Words

HEIGHT = 98
MIDDLE = 46
ABOVE, BELOW = -22, 24
START = 16  # where nought lies
DIAMOND = 12.0
INSET = 6  # pixels by which words begin within their diamond
AIR = 3  # from words to the middle between two diamonds that lie close
LINE = 13
TICK = 6
# one label that is too long for a line breaks all of them, so that they stand alike
STACKED = "(data('span')[0].wide > width * 0.36)"
WIDE = f"({STACKED} ? datum.narrow : datum.wide)"
ROOM = f"({STACKED} ? data('span')[0].narrow : data('span')[0].wide)"
LINES = ("period", "told", "printed", "report")


def dispute_pair(
    dispute: Dispute, release: Release, say: Words, look: Palette, *, width: int | None = None
) -> Plot:
    """Open diamonds on a soga bar: the smallest and the largest value named, others bare."""
    values = dispute.values
    low, high = float(values[0]), float(values[-1])
    said = {value: [f for f in dispute.figures if f.value == value] for value in values}
    labels: list[Row] = []
    for side, value in enumerate((values[0], values[-1])):
        words = say.value(value, dispute.figures[0].unit)
        days = _days(said[value], release, say)
        at_end: Row = {"low": low, "high": high, "side": side}
        labels.append({**at_end, **_label(ABOVE, words, look.ink, CHOSEN_SIZE, bold=True)})
        labels.append({**at_end, **_label(BELOW, days, look.muted, SMALL_SIZE, bold=False)})
    room: Row = {name: max(float(row[name] or 0) for row in labels) for name in ("wide", "narrow")}
    rows: dict[str, list[Row]] = {
        "span": [{"x": x, **room} for x in (0.0, high)],
        "nought": [{"x": 0.0, "x2": low, "text": "" if low == 0 else say.number(0)}],
        "bar": [{"x": low, "x2": high}],
        "dots": [_diamond(figures[0], release, say, look) for figures in said.values()],
        "labels": labels,
    }
    return Plot(_frame(say, look, width), rows)


@cache
def _frame(say: Words, look: Palette, width: int | None) -> Frame:
    x = alt.X(
        field="x",
        type="quantitative",
        axis=None,
        scale=alt.Scale(
            nice=False, zero=True, range=[{"expr": f"{START}"}, {"expr": f"width - {ROOM}"}]
        ),
    )
    span = alt.Chart(alt.NamedData("span")).mark_point(opacity=0, aria=False).encode(x=x)
    bar = (
        alt.Chart(alt.NamedData("bar"))
        .mark_rule(stroke=look.highlight, strokeWidth=3, aria=False)
        .encode(x=at("x", "x"), x2=at("x", "x2"), y=alt.value(MIDDLE))
    )
    words = haloed(
        alt.Chart(alt.NamedData("labels")).encode(x=_outwards(), y=pixels(_down())),
        look,
        text={"expr": f"{STACKED} ? datum.stacked : datum.text"},
        lineBreak="\n",
        lineHeight=LINE,
        align={"expr": "datum.side ? 'left' : 'right'"},
        fontSize={"expr": "datum.size"},
        fontWeight=weight(),
    )
    marks = dots("dots", say, look, *LINES, y=pixels(str(MIDDLE)))
    layers = [span, *_nought(look), bar, *marks, *words]
    return framed(layers, say, look, width=width, height=HEIGHT)


def _nought(look: Palette) -> list[alt.Chart]:
    """Where the scale begins, and the way from there to the smallest value."""
    base = alt.Chart(alt.NamedData("nought"))
    way = base.mark_rule(stroke=look.axis, aria=False).encode(
        x=at("x", "x"), x2=at("x", "x2"), y=alt.value(MIDDLE)
    )
    end = base.mark_rule(stroke=look.axis, aria=False).encode(
        x=at("x", "x"), y=alt.value(MIDDLE - TICK), y2=alt.value(MIDDLE + TICK)
    )
    words = base.mark_text(
        align="right", baseline="middle", dx=-5, fontSize=SMALL_SIZE, color=look.muted
    ).encode(x=at("x", "x"), y=alt.value(MIDDLE), text=alt.Text(field="text", type="nominal"))
    return [way, end, words]


def _outwards() -> Place:
    """From its diamond away from the other one, and never beyond the edge of the drawing."""
    middle = "(scale('x', datum.low) + scale('x', datum.high)) / 2"
    left = f"max(min(scale('x', datum.low) + {INSET}, {middle} - {AIR}), {WIDE})"
    right = f"min(max(scale('x', datum.high) - {INSET}, {middle} + {AIR}), width - {WIDE})"
    return pixels(f"datum.side ? {right} : {left}")


def _down() -> str:
    """Above or below the bar; what stands above it in two lines begins a line higher."""
    higher = f"{STACKED} && datum.dy < 0 && datum.stacked !== datum.text"
    return f"{MIDDLE} + datum.dy - ({higher} ? {LINE} : 0)"


def _label(dy: float, text: str, colour: str, size: float, *, bold: bool) -> Row:
    first, _, rest = text.partition(" ")
    lines = [first, rest] if rest else [first]
    return {
        "dy": dy,
        "text": text,
        "stacked": "\n".join(lines),
        "wide": round(text_width(text, size, bold=bold), 1),
        "narrow": round(max(text_width(line, size, bold=bold) for line in lines), 1),
        "colour": colour,
        "size": size,
        "bold": bold,
    }


def _diamond(figure: Figure, release: Release, say: Words, look: Palette) -> Row:
    source = release.sources[figure.source]
    report = source.publisher
    if source.published:
        report = say("chart.tip.dated", publisher=report, day=say.day(source.published))
    lines = {
        "office": release.catalogue.office(figure.office).short,
        "period": say.period(figure.period),
        "told": say.value(figure.value, figure.unit),
        "printed": figure.as_printed,
        "report": report,
    }
    return {
        "x": float(figure.value),
        **dot(Status.DISPUTED, look.highlight, DIAMOND, "right"),
        **lines,
        "words": say("chart.tip.words", **lines),
        "figure": figure.id,
        "href": receipt(figure, say),
    }


def _days(figures: Iterable[Figure], release: Release, say: Words) -> str:
    """The month of a lone report, the years of several."""
    days = sorted(day for figure in figures if (day := release.sources[figure.source].published))
    if not days:
        return say("chart.quarrel.undated")
    if len(days) == 1:
        return say("chart.quarrel.dated", when=say.month(days[0]))
    return say("chart.quarrel.dated", when=", ".join(dict.fromkeys(str(d.year) for d in days)))
