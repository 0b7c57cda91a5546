"""The rows of a change: two marks an institution, what joins them, and the words beside."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from components.charts.change_slots import Slot, slots
from components.charts.change_words import label
from components.charts.dots import dot
from components.charts.ladder_ticks import tick_steps
from components.charts.marks import RING
from components.charts.measure import text_width
from components.charts.palette import Palette
from components.charts.plot import Row, Rows
from components.charts.reading import Reading, measure_of_unit, read
from components.charts.rungs import head, rung
from components.charts.theme import BOLD, CHOSEN_SIZE, VALUE_SIZE
from components.charts.tip import tip
from components.model import Status
from components.query.changes import Changes
from components.query.step import Step
from components.words import Words

BEFORE, NOW = 12.0, 8.0  # the later mark lies within the earlier where they are alike
CHOSEN = 1.25
OTHER_MARK = 9.0
APART = 5.0  # pixels by which the two years of a quarrel are kept from one line
SPREAD = 1.3  # so that the names of both years have room on one line
ROOM_FROM = 0.8  # of the scale: who ends before it has room for a year at its right
AIR = 14.0
WIDER = 1.1  # a reader's own font may run wider than ours
PLAIN = frozenset({Status.EXACT, Status.EARLY})


@dataclass(frozen=True, slots=True)
class _Pen:
    """What every row is written with."""

    found: Changes
    say: Words
    look: Palette
    chosen: tuple[str, ...]

    def mine(self, step: Step) -> bool:
        """Whether the reader chose it."""
        return step.office.slug in self.chosen

    def first(self, step: Step) -> bool:
        """Whether the reader chose it first."""
        return self.chosen[:1] == (step.office.slug,)


def change_rows(
    found: Changes, say: Words, look: Palette, chosen: Collection[str], most: int | None
) -> Rows:
    """The data sets of a change."""
    pen = _Pen(found, say, look, tuple(chosen))
    lines = list(slots(found, say, chosen, most))
    placed = [(at, line.step) for at, line in enumerate(lines) if line.step]
    labels = [_label(at, step, pen) for at, step in placed]
    highs = [float(max(told.spoken_for)) for _, step in placed for told in step.told]
    top = max(highs, default=0.0) or 1.0
    measure = measure_of_unit(found.answer.metric.unit)
    room: Row = {
        "wide": _room(labels, "text"),
        "narrow": _room(labels, "brief"),
        **tick_steps(top, measure, say),
    }
    return {
        "slots": [_slot(at, line, pen) for at, line in enumerate(lines)],
        "span": [{"x": x, **room} for x in (0.0, top)],
        "heads": [head(at, line.head) for at, line in enumerate(lines) if line.head],
        "years": [row for at, line in enumerate(lines) for row in _years(at, line, pen, top)],
        "bars": [row for at, step in placed for row in _bars(at, step, pen)],
        # the later year is drawn over the earlier
        "dots": [
            row
            for later in (False, True)
            for at, step in placed
            for row in _dots(at, step, pen, later=later)
        ],
        "labels": labels,
    }


def _slot(at: int, line: Slot, pen: _Pen) -> Row:
    step = line.step
    if step is None:
        return rung(at, "", pen.look, remark=line.remark)
    colour = pen.look.highlight if pen.first(step) else pen.look.ink
    return rung(at, step.office.short, pen.look, guide=True, bold=pen.mine(step), colour=colour)


def _years(at: int, line: Slot, pen: _Pen, top: float) -> Iterator[Row]:
    """The names of the two years: over their marks, each on its own side, or at one end of both."""
    if line.key is None:
        return
    ends = [[float(value) for value in told.spoken_for] for told in line.key.told]
    last = pen.look.highlight if pen.first(line.key) else pen.look.accent
    rises = ends[1][0] >= ends[0][-1]
    every = [value for values in ends for value in values]
    right = max(every) < top * ROOM_FROM
    for told, values, later in zip(line.key.told, ends, (False, True), strict=True):
        side = 1 if later is rises else -1
        x = max(values) if side > 0 else min(values)
        place: Row = {"x": x, "side": side, "off": 3.0, "dy": 0.0}
        if line.step:
            x = max(every) if right else min(every)
            place = {
                "x": x,
                "side": 1 if right else -1,
                "off": OTHER_MARK,
                "dy": _dy(line.key, later=later) * SPREAD,
            }
        yield {
            "y": at,
            **place,
            "text": str(told.year),
            "colour": last if later else pen.look.muted,
            "weight": BOLD if later else 400,
        }


def _bars(at: int, step: Step, pen: _Pen) -> Iterator[Row]:
    said = [read(told, pen.say) for told in step.told]
    if step.change:
        colour = pen.look.highlight if pen.first(step) else pen.look.accent_2
        thick = 1.0 if step.change.rough else 2.0
        ends = {"x": said[0].low, "x2": said[1].low}
        yield {"y": at, "dy": 0.0, **ends, "colour": colour, "thick": thick}
    for one in said:
        if len(one.values) > 1:
            place = {"y": at, "dy": _dy(step, later=one.told is step.now)}
            ends = {"x": one.low, "x2": one.high}
            yield {**place, **ends, "colour": pen.look.highlight, "thick": 2.0}


def _dots(at: int, step: Step, pen: _Pen, *, later: bool) -> Iterator[Row]:
    told = step.now if later else step.before
    if told is None:
        return
    one = read(told, pen.say)
    colour = pen.look.accent if later else pen.look.accent_2
    if (later and pen.first(step)) or one.status is Status.DOUBTFUL:
        colour = pen.look.highlight
    mark = dot(one.status, colour, _size(one, step, pen, later=later), "right")
    if not later and one.status in PLAIN:
        mark["shape"] = RING
    place: Row = {"y": at, "dy": _dy(step, later=later)}
    for value, figure in zip(one.values, one.figures, strict=True):
        yield {"x": value, **place, **mark, **tip(one, figure, pen.found.answer, pen.say)}


def _size(one: Reading, step: Step, pen: _Pen, *, later: bool) -> float:
    if one.status not in PLAIN:
        return OTHER_MARK
    return (NOW if later else BEFORE) * (CHOSEN if pen.mine(step) else 1.0)


def _dy(step: Step, *, later: bool) -> float:
    quarrel = len(step.told) > 1 and any(told.disputed for told in step.told)
    return (APART if later else -APART) if quarrel else 0.0


def _label(at: int, step: Step, pen: _Pen) -> Row:
    text, brief = label(step, pen.say)
    mine = pen.mine(step)
    ink = pen.look.ink if mine or step.change else pen.look.muted
    colour = pen.look.highlight if pen.first(step) else ink
    return {"y": at, "text": text, "brief": brief, "bold": mine, "colour": colour}


def _room(labels: Sequence[Row], name: str) -> float:
    widths = [_width(str(row[name]), bold=bool(row["bold"])) for row in labels]
    return round(max(widths, default=0.0) * WIDER + AIR, 1)


def _width(text: str, *, bold: bool) -> float:
    return text_width(text, CHOSEN_SIZE if bold else VALUE_SIZE, bold=bold)
