"""A quarrel: the values that reports give for one thing, each with the day of its report."""

from collections.abc import Iterable
from functools import cache

import altair as alt

from components.charts.dots import dot, dots
from components.charts.lettering import haloed, weight
from components.charts.palette import Palette
from components.charts.plot import Frame, Plot, Row, at, pixels
from components.charts.theme import CHOSEN_SIZE, SMALL_SIZE, framed
from components.charts.tip import receipt
from components.model import Figure, Status
from components.query import Release
from components.query.disputes import Dispute
from components.words import Words

HEIGHT = 84
MIDDLE = 40
SIDE = 64
DIAMOND = 12.0
APART = 0.3
LINES = ("period", "told", "printed", "report")


def dispute_pair(
    dispute: Dispute, release: Release, say: Words, look: Palette, *, width: int | None = None
) -> Plot:
    """Open diamonds on a soga bar: the smallest and the largest value named, others bare."""
    values = dispute.values
    ends = (values[0], values[-1])
    said = {value: [f for f in dispute.figures if f.value == value] for value in values}
    labels = []
    for value in dict.fromkeys(ends):
        words = say.value(value, dispute.figures[0].unit)
        labels.append(_label(float(value), -22, words, look.ink, CHOSEN_SIZE, bold=True))
        days = _days(said[value], release, say)
        labels.append(_label(float(value), 26, days, look.muted, SMALL_SIZE, bold=False))
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
        alt.Chart(alt.NamedData("labels")).encode(x=at("x", "x"), y=pixels(f"{MIDDLE} + datum.dy")),
        look,
        align="center",
        fontSize={"expr": "datum.size"},
        fontWeight=weight(),
    )
    marks = dots("dots", say, look, *LINES, y=pixels(str(MIDDLE)))
    return framed([span, bar, *marks, *words], say, look, width=width, height=HEIGHT)


def _label(x: float, dy: float, text: str, colour: str, size: float, *, bold: bool) -> Row:
    return {"x": x, "dy": dy, "text": text, "colour": colour, "size": size, "bold": bold}


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
