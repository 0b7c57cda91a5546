"""Placing: where labels stand so that none hides a mark, a line or another label."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import hypot, inf
from typing import TypeAlias

from components.charts.measure import text_width

Line: TypeAlias = tuple[float, float, float, float]

GAP = 9.0
LINE_COST = 0.2  # a pixel of line hidden
DOT_COST = 5.0
NEAR, NEAR_COST = 5.0, 4.0  # so near to another mark that it might be taken for its name
LABEL_COST = 60.0
FAR_COST = 0.06  # a pixel of distance from its mark
SPARE_BELOW = 2.5  # what an unneeded label may cost at most
LINE_HEIGHT = 1.25
MOST_AWAY = 5


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the plot, in pixels from its top left corner."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Whether both share any room."""
        wide = min(self.right, other.right) > max(self.left, other.left)
        return wide and min(self.bottom, other.bottom) > max(self.top, other.top)

    def widened(self, by: float) -> "Box":
        """The same, wider to either side."""
        return Box(self.left - by, self.top, self.right + by, self.bottom)

    def crossed(self, line: Line) -> float:
        """The length of a line that lies within."""
        x1, y1, x2, y2 = line
        start, end = 0.0, 1.0
        for at, way, low, high in (
            (x1, x2 - x1, self.left, self.right),
            (y1, y2 - y1, self.top, self.bottom),
        ):
            if not way:
                if not low <= at <= high:
                    return 0.0
                continue
            enters, leaves = sorted(((low - at) / way, (high - at) / way))
            start, end = max(start, enters), min(end, leaves)
            if start >= end:
                return 0.0
        return (end - start) * hypot(x2 - x1, y2 - y1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """
    A text that wants to stand at a point.

    `needed` ones are dropped only where the plot says so; one not `aslant` stays right
    above, below or beside, so that nobody takes it for a neighbour's.  `wider` are the lines
    as they lie about its point where the plot is drawn wider than it was placed for.
    """

    text: str
    x: float
    y: float
    size: float
    bold: bool = False
    needed: bool = False
    below: bool = False
    aslant: bool = True
    reach: float = GAP
    wider: tuple[Line, ...] = ()

    def of(self, dot: Box) -> bool:
        """Whether the label belongs to that mark."""
        return dot.left <= self.x <= dot.right and dot.top <= self.y <= dot.bottom


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a label's middle stands."""

    x: float
    y: float
    box: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """
    The plot: its size, the dots and lines that want to be seen, and the labels placed.

    `over` is what it costs to lie over one of them; where that is infinite, even a needed
    label is dropped rather than laid over another.
    """

    width: float
    height: float
    dots: tuple[Box, ...] = ()
    lines: tuple[Line, ...] = ()
    taken: tuple[Box, ...] = ()
    head: float = 16.0
    far: float = FAR_COST
    over: float = LABEL_COST


def placed(labels: Sequence[Label], plot: Field) -> list[Spot | None]:
    """
    A spot for each label, in the given order of importance; None where an unneeded
    label would stand in the way.
    """
    spots: list[Spot | None] = []
    for label in labels:
        spot = _best(label, plot)
        if spot:
            plot = replace(plot, taken=(*plot.taken, spot.box))
        spots.append(spot)
    return spots


def _best(label: Label, plot: Field) -> Spot | None:
    plot = _around(label, plot)
    best, least = None, inf if label.needed else SPARE_BELOW
    for spot in _candidates(label, plot):
        cost = _cost(spot, label, plot)
        if cost == 0:
            return spot
        if cost < least:
            best, least = spot, cost
    return best


def _around(label: Label, plot: Field) -> Field:
    """Only what a label could ever touch, for there may be hundreds of dots."""
    reach = MOST_AWAY * (label.reach + label.size)
    wide = text_width(label.text, label.size, bold=label.bold) + reach
    near = Box(label.x - wide, label.y - reach, label.x + wide, label.y + reach)
    return replace(
        plot,
        dots=tuple(dot for dot in plot.dots if dot.meets(near)),
        taken=tuple(box for box in plot.taken if box.meets(near)),
    )


def _candidates(label: Label, plot: Field) -> Iterable[Spot]:
    width = text_width(label.text, label.size, bold=label.bold)
    height = label.size * LINE_HEIGHT
    rise, side = label.reach + height / 2, label.reach + width / 2
    for across, down in _offsets(label):
        dx, dy = across * side, down * rise
        x = min(max(label.x + dx, width / 2), plot.width - width / 2)
        y = label.y + dy
        # a label pushed back from the edge must not slide over its own mark
        if label.reach and abs(down) < 0.7 and abs(x - label.x) < side - 1:
            continue
        box = Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
        if -plot.head <= box.top and box.bottom <= plot.height - 2:
            yield Spot(x, y, box)


def _offsets(label: Label) -> Iterable[tuple[float, float]]:
    """Directions in the order they are tried, in label halves and rises."""
    first = 1 if label.below else -1
    if not label.reach:
        yield (0, 0)
    yield from ((0, first), (0, -first), (1, 0), (-1, 0))
    if not (label.aslant or label.needed):
        return
    yield from ((s * 0.8, f * 0.8) for f in (first, -first) for s in (1, -1))
    yield from ((s, f) for f in (first, -first) for s in (1, -1))
    if label.needed:
        for away in (1.5, 2, 3, 4, MOST_AWAY):
            for f in (first, -first):
                yield from ((s, f * away) for s in (0, 0.5, -0.5, 1, -1, 1.6, -1.6))


def _cost(spot: Spot, label: Label, plot: Field) -> float:
    box = spot.box
    met = sum(box.meets(other) for other in plot.taken)
    cost = plot.over * met if met else 0.0
    cost += DOT_COST * sum(box.meets(dot) for dot in plot.dots)
    if label.needed:
        others = (dot for dot in plot.dots if not label.of(dot))
        cost += NEAR_COST * sum(box.widened(NEAR).meets(dot) for dot in others)
    cost += LINE_COST * max(_hidden(box, plot.lines), _hidden(box, label.wider))
    far = plot.far if label.needed else FAR_COST
    away = hypot(spot.x - label.x, spot.y - label.y) - 2 * label.reach - label.size
    beside = abs(spot.y - label.y) < label.size
    return cost + (0 if beside else far * max(away, 0.0))


def _hidden(box: Box, lines: Iterable[Line]) -> float:
    return sum(box.crossed(line) for line in lines)
