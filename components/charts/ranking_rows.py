"""The rows of a ranking: one slot an office, with heads and remarks between the blocks."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from components.charts.dots import dot
from components.charts.ladder_room import spanned
from components.charts.measure import text_width
from components.charts.order import Block, Kind, Middle, Order
from components.charts.palette import Palette
from components.charts.plot import Row, Rows
from components.charts.reading import Reading, in_words, measure_of
from components.charts.rungs import head, rung
from components.charts.theme import CHOSEN_SIZE, VALUE_SIZE
from components.charts.tip import tip
from components.charts.whiskers import whisker_rows
from components.model import Status
from components.query.answer import Answer
from components.words import Words

DOT, CHOSEN_DOT = 9.0, 11.0
ARROW = 15.0
BESIDE = 10.0


@dataclass(frozen=True, slots=True)
class _Slot:
    """One line of the drawing: an office, a head, a remark or nothing."""

    reading: Reading | None = None
    head: str = ""
    remark: str = ""


def ranking_rows(
    order: Order, answer: Answer, say: Words, look: Palette, chosen: Collection[str]
) -> Rows:
    """The data sets of a ranking."""
    slots = list(_slots(order, say))
    placed = [(at, slot.reading) for at, slot in enumerate(slots) if slot.reading]
    highs = [one.rightmost for one in order.readings]
    top = max([*highs, 0.0]) or 1.0
    lines = [_slot(at, slot, answer, look, chosen) for at, slot in enumerate(slots)]
    labels = [_label(at, one, look, chosen) for at, one in placed]
    return {
        "slots": lines,
        "span": spanned(top, lines, labels, measure_of(answer), say),
        "heads": [head(at, slot.head) for at, slot in enumerate(slots) if slot.head],
        "middle": list(_middle(order, answer, say)),
        "whiskers": whisker_rows(placed),
        "bars": [_bar(at, one, look) for at, one in placed if len(one.values) > 1],
        "dots": [row for at, one in placed for row in _dots(at, one, answer, say, look, chosen)],
        "labels": labels,
    }


def _slots(order: Order, say: Words) -> Iterator[_Slot]:
    for number, block in enumerate(order.blocks):
        if block.kind is not Kind.WHOLE:
            yield from (_Slot(head=_heading(block, say)), _Slot())
        elif number:
            yield _Slot()
        for place, reading in enumerate(block.readings):
            if block.left_out and place == block.cut:
                yield _left_out(block, say)
            yield _Slot(reading=reading)
        if block.left_out and len(block.readings) == block.cut:
            yield _left_out(block, say)
        if block.kind is Kind.WHOLE and order.middle:
            yield _Slot()


def _heading(block: Block, say: Words) -> str:
    if block.span is not None:
        return say("chart.ranking.span", period=say.period(block.span))
    return say(f"chart.ranking.{block.kind}")


def _left_out(block: Block, say: Words) -> _Slot:
    key = "others_level" if block.kind is Kind.LEVEL else "others"
    return _Slot(remark=say(f"chart.ranking.{key}", n=say.number(block.left_out)))


def _slot(at: int, slot: _Slot, answer: Answer, look: Palette, chosen: Collection[str]) -> Row:
    reading = slot.reading
    if reading is None:
        return rung(at, "", look, remark=slot.remark)
    mine = reading.told.office in chosen
    colour = look.highlight if mine and _first(reading, chosen) else look.ink
    name = answer.office(reading.told.office).short
    return rung(at, name, look, guide=True, bold=mine, colour=colour)


def _first(reading: Reading | None, chosen: Collection[str]) -> bool:
    return reading is not None and next(iter(chosen), None) == reading.told.office


def _middle(order: Order, answer: Answer, say: Words) -> Iterable[Row]:
    if order.middle is None:
        return
    rows = len(order.blocks[0].readings) + bool(order.blocks[0].left_out)
    text = _median_words(order.middle, answer, say)
    yield {"x": order.middle.value, "y": 0, "y2": rows, "text": text}


def _median_words(middle: Middle, answer: Answer, say: Words) -> str:
    value = in_words(middle.value, answer, say)
    return say("chart.ranking.median", value=value, n=say.number(middle.offices))


def _bar(at: int, reading: Reading, look: Palette) -> Row:
    return {"y": at, "x": reading.low, "x2": reading.high, "colour": look.highlight, "thick": 3}


def _dots(
    at: int,
    reading: Reading,
    answer: Answer,
    say: Words,
    look: Palette,
    chosen: Collection[str],
) -> list[Row]:
    size = CHOSEN_DOT if reading.told.office in chosen else DOT
    soga = _first(reading, chosen) or reading.status in {Status.DISPUTED, Status.DOUBTFUL}
    colour = look.highlight if soga else look.accent
    return [
        {
            "x": value,
            "y": at,
            **dot(reading.status, colour, size, "right"),
            **tip(reading, figure, answer, say),
        }
        for value, figure in zip(reading.values, reading.figures, strict=True)
    ]


def _label(at: int, reading: Reading, look: Palette, chosen: Collection[str]) -> Row:
    mine = reading.told.office in chosen
    right = BESIDE + (ARROW if reading.status is Status.AT_LEAST else 0.0)
    left = BESIDE + (ARROW if reading.status is Status.AT_MOST else 0.0)
    return {
        "y": at,
        "x": reading.leftmost,
        "x2": reading.rightmost,
        "text": reading.text,
        "wide": round(text_width(reading.text, CHOSEN_SIZE if mine else VALUE_SIZE, bold=mine), 1),
        "right": right,
        "left": left,
        "bold": mine,
        "colour": look.highlight if _first(reading, chosen) else look.ink if mine else look.muted,
    }
