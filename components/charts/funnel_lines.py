"""The words of a funnel's lines: its common rate and its bands, each said where there is room."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from components.charts.funnel_ruler import LEFT, Curve, FunnelRuler
from components.charts.measure import text_width
from components.charts.placing import LINE_HEIGHT, Box, Field
from components.charts.reading import in_words
from components.charts.ruler import Tier
from components.charts.theme import SMALL_SIZE
from components.query.answer import Answer
from components.query.funnel import INNER, OUTER
from components.words import Words

SIZE = SMALL_SIZE + 0.5
HEIGHT = SIZE * LINE_HEIGHT
GAP = 3.0
INSET = 5.0


@dataclass(frozen=True, slots=True)
class Said:
    """A text, the point of the drawing it is told from, and the box it fills."""

    text: str
    bold: bool
    size: float
    ratio: float
    box: Box


def said_of_lines(
    ruler: FunnelRuler, tier: Tier, answer: Answer, say: Words, field: Field
) -> tuple[Said, ...]:
    """The bands by their levels and the common rate by its name; one that finds no room is left."""
    inner, outer = band_words(say)
    found: list[Said] = []
    own = _inside(ruler, tier, say("funnel.chart.band", level=inner), field)
    first = _free(own, field, least=False)
    if first:
        found.append(first)
        field = replace(field, taken=(*field.taken, first.box))
    text = say("funnel.chart.band", level=outer) if first else _both(say)
    second = _free(_outside(ruler, tier, text, field), field, least=False)
    if second:
        found.append(second)
        field = replace(field, taken=(*field.taken, second.box))
    # the common rate is always said, and in fewer words before it hides an office
    full, brief = (
        tuple(_beside_centre(ruler, tier, text, field)) for text in _centre(ruler, answer, say)
    )
    third = _free(full, field, least=False) or _free((*brief, *full), field, least=True)
    return (*found, third) if third else tuple(found)


def band_words(say: Words) -> tuple[str, str]:
    """The levels of the two bands: 95%, 99,8%."""
    return say.percent(INNER * 100), say.percent(round(OUTER * 100, 1))


def _both(say: Words) -> str:
    inner, outer = band_words(say)
    return say("funnel.chart.bands", inner=inner, outer=outer)


def _centre(ruler: FunnelRuler, answer: Answer, say: Words) -> tuple[str, str]:
    """The common rate in full, and as briefly as can be."""
    value = in_words(ruler.found.centre, answer, say)
    count = say.number(len(ruler.found.points))
    return (
        say("funnel.chart.centre", n=count, value=value),
        say("funnel.chart.centre_brief", value=value),
    )


def _inside(ruler: FunnelRuler, tier: Tier, text: str, field: Field) -> Iterator[Said]:
    """Within the inner band, between an edge and the common rate."""
    middle = ruler.down(ruler.found.centre, tier)
    for left, below in _spans(ruler, tier, text, field):
        top = max(ruler.down(one.inner.high, tier) for one in below) + GAP
        if top + HEIGHT < middle - 1:
            yield _said(text, below[0], below[0].inner.high, left, top)
        foot = min(ruler.down(one.inner.low, tier) for one in below) - GAP
        if foot - HEIGHT > middle + 1:
            yield _said(text, below[0], below[0].inner.low, left, foot - HEIGHT)


def _outside(ruler: FunnelRuler, tier: Tier, text: str, field: Field) -> Iterator[Said]:
    """Below the outer band, or above it."""
    for left, below in _spans(ruler, tier, text, field):
        top = max(ruler.down(one.outer.low, tier) for one in below) + GAP
        if top + HEIGHT < field.height:
            yield _said(text, below[0], below[0].outer.low, left, top)
        foot = min(ruler.down(one.outer.high, tier) for one in below) - GAP
        if foot - HEIGHT > 0:
            yield _said(text, below[0], below[0].outer.high, left, foot - HEIGHT)


def _beside_centre(ruler: FunnelRuler, tier: Tier, text: str, field: Field) -> Iterator[Said]:
    """On either side of the common rate."""
    centre = ruler.found.centre
    middle = ruler.down(centre, tier)
    for left, below in _spans(ruler, tier, text, field, bold=True):
        for top in (middle + GAP, middle - GAP - HEIGHT):
            yield _said(text, below[0], centre, left, top, bold=True)


def _spans(
    ruler: FunnelRuler, tier: Tier, text: str, field: Field, *, bold: bool = False
) -> Iterator[tuple[float, tuple[Curve, ...]]]:
    """Every place a text could begin at, and the part of the bands that it would cover."""
    wide = text_width(text, SIZE, bold=bold)
    places = [ruler.across(one.size, tier) - LEFT for one in ruler.curve]
    for at, place in enumerate(places):
        left, right = place + INSET, place + INSET + wide
        if right <= field.width:
            last = next((n for n, x in enumerate(places) if x >= right), len(places) - 1)
            yield left, ruler.curve[at : last + 1]


def _said(
    text: str, curve: Curve, ratio: float, left: float, top: float, *, bold: bool = False
) -> Said:
    right = left + text_width(text, SIZE, bold=bold)
    return Said(text, bold, curve.size, ratio, Box(left, top, right, top + HEIGHT))


def _free(spots: Iterable[Said], field: Field, *, least: bool) -> Said | None:
    """The first that hides nothing; where none does, the one that hides least, or none."""
    best, fewest = None, len(field.dots) + len(field.taken) + 1
    for one in spots:
        hidden = sum(one.box.meets(other) for other in (*field.dots, *field.taken))
        if not hidden:
            return one
        if least and hidden < fewest:
            best, fewest = one, hidden
    return best
