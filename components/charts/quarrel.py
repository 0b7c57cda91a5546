"""A quarrel: the values that reports give for one thing, each with the day of its report."""

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

HEIGHT = 92
MIDDLE = 40
SIDE = 64
DIAMOND = 12.0
AIR = 4  # between a label and the middle of the drawing
LINE = 13
STACKED = f"datum.wide > width / 2 - {AIR}"
LINES = ("period", "told", "printed", "report")


def dispute_pair(
    dispute: Dispute, release: Release, say: Words, look: Palette, *, width: int | None = None
) -> Plot:
    """Open diamonds on a soga bar: the smallest and the largest value named, others bare."""
    values = dispute.values
    ends = (values[0], values[-1])
    said = {value: [f for f in dispute.figures if f.value == value] for value in values}
    labels = []
    for side, value in enumerate(dict.fromkeys(ends)):
        words = say.value(value, dispute.figures[0].unit)
        days = _days(said[value], release, say)
        at_end = {"x": float(value), "side": side}
        labels.append({**at_end, **_label(-22, words, look.ink, CHOSEN_SIZE, bold=True)})
        labels.append({**at_end, **_label(26, days, look.muted, SMALL_SIZE, bold=False)})
    rows: dict[str, list[Row]] = {
        "span": [{"x": float(value)} for value in ends],
        "bar": [{"x": float(ends[0]), "x2": float(ends[-1])}],
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
            nice=False, zero=False, range=[{"expr": f"{SIDE}"}, {"expr": f"width - {SIDE}"}]
        ),
    )
    span = alt.Chart(alt.NamedData("span")).mark_point(opacity=0, aria=False).encode(x=x)
    bar = (
        alt.Chart(alt.NamedData("bar"))
        .mark_rule(stroke=look.highlight, strokeWidth=3, aria=False)
        .encode(x=at("x", "x"), x2=at("x", "x2"), y=alt.value(MIDDLE))
    )
    words = haloed(
        alt.Chart(alt.NamedData("labels")).encode(x=_within(), y=pixels(f"{MIDDLE} + datum.dy")),
        look,
        text={"expr": f"{STACKED} ? datum.stacked : datum.text"},
        lineBreak="\n",
        lineHeight=LINE,
        align="center",
        fontSize={"expr": "datum.size"},
        fontWeight=weight(),
    )
    marks = dots("dots", say, look, *LINES, y=pixels(str(MIDDLE)))
    return framed([span, bar, *marks, *words], say, look, width=width, height=HEIGHT)


def _within() -> Place:
    """Below or above its diamond, and never beyond the half of the drawing that is its own."""
    half = f"({STACKED} ? datum.narrow : datum.wide) / 2"
    own = f"datum.side * (width / 2 + {AIR})"
    return pixels(f"clamp(scale('x', datum.x), {own} + {half}, {own} + width / 2 - {AIR} - {half})")


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
