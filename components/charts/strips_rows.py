"""The rows of a lineup: for each metric a head, notes, and a line with a mark an office."""

from collections.abc import Iterator
from dataclasses import dataclass

from components.charts.dots import dot
from components.charts.measure import wrapped
from components.charts.palette import Palette
from components.charts.panels import LEAST_TRACK, places, size
from components.charts.plot import Row, Rows
from components.charts.reading import Reading, in_words, measure_of, read
from components.charts.scale import round_top
from components.charts.swarm import Grain, offsets
from components.charts.theme import CHOSEN_SIZE, SMALL_SIZE
from components.charts.tip import tip
from components.query.lineup import Lineup, Strip
from components.words import Words
from components.words.numbers import NO_BREAK

MINE, PEER, OTHER = 12.0, 8.5, 6.0
HEAD_LINE, NOTE_LINE = 17, 14
HEAD_ROOM, NOTE_ROOM = 285.0, 298.0
AIR, FOOT, BELOW = 8.0, 7.0, 42.0
BARE_BELOW = 24.0
ROOM_FOR_MARK = 24


@dataclass(frozen=True, slots=True)
class _Mark:
    """What one told figure puts on a strip, and in whose name."""

    reading: Reading
    whose: str
    width: float
    colour: str


@dataclass(frozen=True, slots=True)
class _Panel:
    """One strip measured out: words, marks from the office outwards, and their heights."""

    strip: Strip
    head: tuple[str, ...]
    notes: tuple[str, ...]
    marks: tuple[_Mark, ...]
    away: tuple[float, ...]
    top: float

    @property
    def middle(self) -> float:
        """Where the line of marks lies, or the mark before the head of a bare figure."""
        if not self.strip.scaled:
            return HEAD_LINE / 2
        return self._words + AIR + self.half

    @property
    def half(self) -> float:
        """How far the marks reach to either side of their line."""
        reach = (abs(far) + one.width / 2 for one, far in zip(self.marks, self.away, strict=True))
        return max(reach, default=0.0)

    @property
    def floor(self) -> float:
        """Where the scale lies."""
        return self.middle + self.half + FOOT

    @property
    def height(self) -> float:
        """The room of the whole."""
        return self.floor + BELOW if self.strip.scaled else self._words + BARE_BELOW

    @property
    def _words(self) -> float:
        return len(self.head) * HEAD_LINE + len(self.notes) * NOTE_LINE


def strips_rows(lineup: Lineup, say: Words, look: Palette) -> Rows:
    """The data sets of a lineup."""
    panels = [_panel(strip, lineup, say, look) for strip in lineup.strips]
    heights = [panel.height for panel in panels]
    placed = list(zip(panels, places(heights), strict=True))
    scaled = [(panel, place) for panel, place in placed if panel.strip.scaled]
    marks = [row for panel, place in placed for row in _marks(panel, place, say)]
    return {
        "size": [size(heights)] if panels else [],
        "heads": [_head(panel, place, look) for panel, place in placed],
        "scales": [_scale(panel, place, say) for panel, place in scaled],
        "medians": [row for panel, place in scaled for row in _median(panel, place)],
        "bars": [row for panel, place in scaled for row in _bars(panel, place)],
        **{whose: [row for row in marks if row["whose"] == whose] for whose in ("other", "peer")},
        "mine": [row for row in marks if row["whose"] == "mine"],
    }


def _panel(strip: Strip, lineup: Lineup, say: Words, look: Palette) -> _Panel:
    mine = read(strip.mine, say) if strip.mine else None
    marks = [_Mark(mine, "mine", MINE, look.highlight)] if mine else []
    if strip.scaled:
        marks += [_Mark(read(one, say), "peer", PEER, look.accent) for one in strip.peers]
        marks += [_Mark(read(one, say), "other", OTHER, look.axis) for one in strip.others]
    highs = [one.reading.high for one in marks]
    top = round_top(highs, measure_of(strip.answer))
    spots = [
        Grain(tuple(x / top * LEAST_TRACK for x in one.reading.values), one.width / 2)
        for one in marks
    ]
    # a line breaks before the value, not within it
    value = _value(strip, mine, say).replace(" ", NO_BREAK)
    head = say("strips.head", metric=say.of(strip.metric.name), value=value)
    notes = tuple(_notes(strip, lineup, say))
    lines = [line for note in notes for line in wrapped(note, SMALL_SIZE, NOTE_ROOM, 3)]
    head_lines = wrapped(head, CHOSEN_SIZE, HEAD_ROOM)
    return _Panel(strip, head_lines, tuple(lines), tuple(marks), tuple(offsets(spots)), top)


def _value(strip: Strip, mine: Reading | None, say: Words) -> str:
    if mine is None:
        return say("strips.no_year" if strip.left else "strips.not_found")
    if strip.mine and strip.mine.is_stock:
        until = say.until(strip.mine.figure.period)
        return say("chart.part", value=mine.text, until=until)
    return mine.text


def _notes(strip: Strip, lineup: Lineup, say: Words) -> Iterator[str]:
    unit, others = say(f"unit.label.{strip.metric.unit}"), len(strip.others)
    counted = [say("strips.peers", n=say.number(len(strip.peers)), of=len(lineup.peers.offices))]
    if others or not lineup.peers.offices:
        key = "strips.other" if others == 1 else "strips.others"
        counted.append(say(key, n=say.number(others)))
    if not lineup.peers.offices:
        counted = counted[1:]
    yield say("strips.note", unit=unit, counted=", ".join(counted))
    if strip.left:
        yield say("strips.left")
    if strip.mine and not strip.mine.whole:
        yield say(f"strips.apart_{strip.mine.status}")
    if not strip.scaled:
        yield say("strips.bare" if strip.beside else "strips.alone")
    elif strip.median is not None:
        value = in_words(strip.median, strip.answer, say)
        yield say("strips.median", value=value, n=say.number(len(strip.reference)))


def _head(panel: _Panel, place: Row, look: Palette) -> Row:
    told = panel.strip.mine is not None
    return {
        **place,
        "head": "\n".join(panel.head),
        "note": "\n".join(panel.notes),
        "below": len(panel.head) * HEAD_LINE + 2,
        "right": ROOM_FOR_MARK if told and not panel.strip.scaled else 0,
        "colour": look.highlight if told else look.muted,
    }


def _scale(panel: _Panel, place: Row, say: Words) -> Row:
    least, most = (in_words(value, panel.strip.answer, say) for value in (0, panel.top))
    return {**place, "down": panel.floor, "least": least, "most": most}


def _median(panel: _Panel, place: Row) -> Iterator[Row]:
    if panel.strip.median is not None:
        share = float(panel.strip.median) / panel.top
        high = panel.middle - panel.half - AIR / 2
        yield {**place, "share": share, "down": high, "floor": panel.floor}


def _bars(panel: _Panel, place: Row) -> Iterator[Row]:
    for one, away in zip(panel.marks, panel.away, strict=True):
        if len(one.reading.values) > 1:
            yield {
                **place,
                "share": one.reading.low / panel.top,
                "share_2": one.reading.high / panel.top,
                "down": panel.middle + away,
                "colour": one.colour,
            }


def _marks(panel: _Panel, place: Row, say: Words) -> Iterator[Row]:
    for one, away in zip(panel.marks, panel.away, strict=True):
        values = one.reading.values if panel.strip.scaled else one.reading.values[:1]
        for value, figure in zip(values, one.reading.figures, strict=False):
            lines = tip(one.reading, figure, panel.strip.answer, say)
            if not panel.strip.scaled:
                lines["told"] = one.reading.text
            lines["metric"] = say.of(panel.strip.metric.name)
            yield {
                **place,
                "whose": one.whose,
                "share": value / panel.top if panel.strip.scaled else 0.0,
                "down": panel.middle + away if panel.strip.scaled else panel.middle,
                **dot(one.reading.status, one.colour, one.width, "right"),
                **lines,
                "words": say("strips.words", **lines),
            }
