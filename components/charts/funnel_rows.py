"""The rows of a funnel: bands, common rate, dots, ticks, and what is said of each office."""

from collections.abc import Sequence

from components.charts.dots import dot
from components.charts.funnel_labels import funnel_labels
from components.charts.funnel_lines import band_words
from components.charts.funnel_ruler import TIERS, FunnelRuler
from components.charts.funnel_ticks import by_decades, evenly
from components.charts.measure import text_width
from components.charts.palette import Palette
from components.charts.plot import Row, Rows
from components.charts.reading import in_words
from components.charts.ruler import Tier
from components.charts.theme import LABEL_SIZE
from components.charts.tip import figure_tip
from components.query.answer import Answer
from components.query.funnel import Point
from components.words import Words

DOT, CHOSEN_DOT = 8.5, 11.0
BETWEEN_TICKS = 18.0
A_LINE = 26.0


def funnel_rows(
    ruler: FunnelRuler, answer: Answer, say: Words, look: Palette, chosen: Sequence[str]
) -> Rows:
    """The data sets of a funnel."""
    (x, x2), (y, y2) = ruler.sizes, ruler.ratios
    # the chosen ones last, so that none lies under another
    points = sorted(ruler.found.points, key=lambda one: one.office.slug in chosen)
    return {
        "span": [{"x": x, "y": y}, {"x": x2, "y": y2}],
        "rungs": [row for tier in TIERS for row in _rungs(ruler, tier, answer, say)],
        "steps": [row for tier in TIERS for row in _steps(ruler, tier, say)],
        "below": [{"text": _counted(answer, say)}],
        "bands": _bands(ruler),
        "edges": _edges(ruler),
        "centre": [{"y": ruler.found.centre}],
        "dots": [_dot(one, answer, say, look, chosen) for one in points],
        "labels": funnel_labels(ruler, answer, say, look, chosen),
    }


def where_words(point: Point, say: Words) -> str:
    """Where an office lies: inside the inner band, between both, or outside the outer one."""
    inner, outer = band_words(say)
    place = "outside" if point.outside_outer else "between" if point.outside_inner else "inside"
    return say(f"funnel.where.{place}", inner=inner, outer=outer)


def _rungs(ruler: FunnelRuler, tier: Tier, answer: Answer, say: Words) -> list[Row]:
    low, high = ruler.ratios
    if ruler.logarithmic:
        ticks = by_decades(low, high, lambda one: ruler.down(one, tier), lambda _: A_LINE)
    else:
        ticks = evenly(high)
    texts = {tick: in_words(tick, answer, say) for tick in ticks}
    return [{"tier": tier.number, "y": y, "text": text} for y, text in texts.items()]


def _steps(ruler: FunnelRuler, tier: Tier, say: Words) -> list[Row]:
    def room(size: float) -> float:
        return text_width(say.number(size), LABEL_SIZE) + BETWEEN_TICKS

    ticks = by_decades(*ruler.sizes, lambda one: ruler.across(one, tier), room)
    return [{"tier": tier.number, "x": x, "text": say.number(x)} for x in ticks]


def _counted(answer: Answer, say: Words) -> str:
    below = say.of(answer.denominator.short) if answer.denominator else ""
    return say("funnel.chart.across", below=below)


def _bands(ruler: FunnelRuler) -> list[Row]:
    return [
        {
            "outer": outer,
            "x": one.size,
            "low": ruler.within(band.low),
            "high": ruler.within(band.high),
        }
        for one in ruler.curve
        for outer, band in ((True, one.outer), (False, one.inner))
    ]


def _edges(ruler: FunnelRuler) -> list[Row]:
    """The edges of the bands as far as they lie on the drawing."""
    low, high = ruler.ratios
    return [
        {"outer": outer, "edge": f"{outer}-{name}", "x": one.size, "y": y}
        for one in ruler.curve
        for outer, band in ((True, one.outer), (False, one.inner))
        for name, y in (("low", band.low), ("high", band.high))
        if low < y < high
    ]


def _dot(point: Point, answer: Answer, say: Words, look: Palette, chosen: Sequence[str]) -> Row:
    slug, figure = point.office.slug, point.ratio.told.figure
    first = slug == next(iter(chosen), None)
    told = say(
        "funnel.chart.told",
        value=in_words(point.value, answer, say),
        count=say.number(point.count),
        size=say.number(point.size),
        where=where_words(point, say),
    )
    return {
        "x": point.size,
        "y": point.value,
        **dot(
            point.ratio.told.status,
            look.highlight if first else look.accent,
            CHOSEN_DOT if slug in chosen else DOT,
            "up",
        ),
        **figure_tip(figure, told, answer, say),
    }
