"""The labels of a funnel: its lines and its offices, none over a dot or another label."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from components.charts.funnel_lines import SIZE, Said, said_of_lines
from components.charts.funnel_ruler import BOTTOM, HEIGHTS, LEFT, TIERS, FunnelRuler
from components.charts.leader import leader
from components.charts.palette import Palette
from components.charts.placing import Box, Field, Label, Spot, placed
from components.charts.plot import Row
from components.charts.reading import in_words
from components.charts.ruler import Tier
from components.charts.theme import CHOSEN_SIZE
from components.query.answer import Answer
from components.query.funnel import Funnel, Point
from components.words import Words

REACH, CHOSEN_REACH = 7.0, 9.0
AROUND = 6.5
NO_LEADER = {"led": False, "from_x": 0.0, "from_y": 0.0, "to_x": 0.0, "to_y": 0.0}


def funnel_labels(
    ruler: FunnelRuler, answer: Answer, say: Words, look: Palette, chosen: Sequence[str]
) -> list[Row]:
    """The labels of every tier of widths: the chosen offices, the lines, then other offices."""
    rows: list[Row] = []
    points = _in_order(ruler.found, chosen)
    for tier in TIERS:
        field = _field(ruler, tier)
        lines = said_of_lines(ruler, tier, answer, say, field)
        field = replace(field, taken=tuple(one.box for one in lines))
        rows += [_line(one, ruler, tier, look) for one in lines]
        labels = [_label(one, ruler, tier, answer, say, chosen) for one in points]
        rows += _names(points, labels, field, tier, look, chosen)
    return rows


def _in_order(found: Funnel, chosen: Sequence[str]) -> list[Point]:
    """The chosen offices, then the others from the farthest out."""
    apart = {
        one.office.slug: abs(off) for one, off in zip(found.points, found.residuals, strict=True)
    }

    def rank(point: Point) -> tuple[bool, float]:
        return point.office.slug not in chosen, -apart[point.office.slug]

    return sorted(found.points, key=rank)


def _line(said: Said, ruler: FunnelRuler, tier: Tier, look: Palette) -> Row:
    box = said.box
    x, y = ruler.across(said.size, tier) - LEFT, ruler.down(said.ratio, tier)
    return {
        "tier": tier.number,
        "x": said.size,
        "y": ruler.within(said.ratio),
        "dx": round((box.left + box.right) / 2 - x, 1),
        "dy": round((box.top + box.bottom) / 2 - y, 1),
        "text": said.text,
        "colour": look.ink if said.bold else look.muted,
        "size": SIZE,
        "bold": said.bold,
        **NO_LEADER,
    }


def _names(
    points: Sequence[Point],
    labels: Sequence[Label],
    field: Field,
    tier: Tier,
    look: Palette,
    chosen: Sequence[str],
) -> Iterator[Row]:
    for point, label, spot in zip(points, labels, placed(labels, field), strict=True):
        if spot:
            first = point.office.slug == next(iter(chosen), None)
            colour = look.highlight if first else look.ink if label.bold else look.muted
            yield _name(point, label, spot, tier, colour)


def _name(point: Point, label: Label, spot: Spot, tier: Tier, colour: str) -> Row:
    return {
        "tier": tier.number,
        "x": point.size,
        "y": point.value,
        "dx": round(spot.x - label.x, 1),
        "dy": round(spot.y - label.y, 1),
        "text": label.text,
        "colour": colour,
        "size": label.size,
        "bold": label.bold,
        **leader(label, spot),
    }


def _label(
    point: Point, ruler: FunnelRuler, tier: Tier, answer: Answer, say: Words, chosen: Sequence[str]
) -> Label:
    mine = point.office.slug in chosen
    name = point.office.short
    return Label(
        text=f"{name} {in_words(point.value, answer, say)}" if mine else name,
        x=ruler.across(point.size, tier) - LEFT,
        y=ruler.down(point.value, tier),
        size=CHOSEN_SIZE if mine else SIZE,
        bold=mine,
        needed=mine,
        reach=CHOSEN_REACH if mine else REACH,
    )


def _field(ruler: FunnelRuler, tier: Tier) -> Field:
    """The drawing from its left edge on, so that no label falls among the ticks."""
    dots = [
        (ruler.across(one.size, tier) - LEFT, ruler.down(one.value, tier))
        for one in ruler.found.points
    ]
    width = tier.made_for - LEFT
    middle = ruler.down(ruler.found.centre, tier)
    return Field(
        width=width,
        height=HEIGHTS[tier.number] - BOTTOM,
        dots=tuple(Box(x - AROUND, y - AROUND, x + AROUND, y + AROUND) for x, y in dots),
        lines=((0.0, middle, width, middle),),
        head=4.0,
    )
