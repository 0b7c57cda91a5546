"""The rows of one whole: its parts, what the total holds beyond them, and what is left out."""

from decimal import Decimal

from components.charts.ladder_room import spanned
from components.charts.measure import text_width
from components.charts.palette import Palette
from components.charts.plot import Row, Rows
from components.charts.reading import Reading, in_words, measure_of_unit, read, worded
from components.charts.rungs import rung
from components.charts.theme import VALUE_SIZE
from components.charts.tip import receipt, tip
from components.model import Status, Told
from components.query.answer import Answer
from components.query.whole import Balance, Whole
from components.words import Words

MOST = 12
BESIDE = 7.0


def parts_rows(whole: Whole, answer: Answer, say: Words, look: Palette) -> Rows:
    """The data sets of a whole drawn by its parts."""
    spoken = sorted((read(one, say) for one in whole.parts), key=lambda one: -one.low)
    shown, hidden = spoken[:MOST], len(spoken[MOST:])
    bars = [_part(slot, one, answer, say, look) for slot, one in enumerate(shown)]
    said = [_said(one, answer, say) for one in shown]
    labels = [_label(slot, said[slot], one.high, look) for slot, one in enumerate(shown)]
    slots = [rung(at, _name(one, answer, say), look) for at, one in enumerate(shown)]
    if whole.total and whole.rest:
        slots.append(rung(len(slots), say("chart.parts.rest"), look))
        bars.append(_open(len(shown), whole.total, whole.rest, answer, say, look))
        text = in_words(whole.rest, answer, say)
        labels.append(_label(len(shown), text, float(whole.rest), look))
    drawn = len(slots)
    if hidden:
        remark = say("chart.parts.hidden", n=say.number(hidden))
        slots.append(rung(len(slots), "", look, remark=remark))
    if whole.balance is Balance.OVER:
        slots.append(rung(len(slots), "", look, remark=say("chart.parts.over")))
    top = max([one.high for one in shown] + [float(whole.rest)], default=0.0)
    measure = measure_of_unit(answer.metric.unit)
    return {
        "span": spanned(top if top > 0 else 1.0, slots, labels, measure, say),
        "slots": slots,
        "floor": [{"y": 0, "y2": drawn - 1}] if drawn else [],
        "parts": bars,
        "labels": labels,
    }


def _name(reading: Reading, answer: Answer, say: Words) -> str:
    key, value = reading.told.parts[0]
    return say.of(answer.release.catalogue.label(key, value))


def _said(reading: Reading, answer: Answer, say: Words) -> str:
    # the period is the total's and stands in the subtitle; the rest of the words stays
    if reading.status is not Status.PART:
        return reading.text
    return worded(reading.told.figure.relation, in_words(reading.low, answer, say), say)


def _part(at: int, reading: Reading, answer: Answer, say: Words, look: Palette) -> Row:
    wide = len(reading.values) > 1
    return {
        "y": at,
        "x": reading.high,
        "fill": look.background if wide else look.accent,
        "rim": look.highlight if wide else look.accent,
        "part": _name(reading, answer, say),
        **tip(reading, reading.figures[-1], answer, say),
    }


def _open(at: int, total: Told, rest: Decimal, answer: Answer, say: Words, look: Palette) -> Row:
    whole = read(total, say)
    return {
        "y": at,
        "x": float(rest),
        "fill": look.background,
        "rim": look.accent_2,
        "part": say("chart.parts.rest"),
        **tip(whole, total.figure, answer, say),
        "told": say("chart.parts.rest_of", rest=in_words(rest, answer, say), total=whole.text),
        "href": receipt(total.figure, say),
    }


def _label(at: int, text: str, value: float, look: Palette) -> Row:
    return {
        "y": at,
        "x": 0.0,
        "x2": value,
        "text": text,
        "wide": round(text_width(text, VALUE_SIZE), 1),
        "right": BESIDE,
        "left": -BESIDE,
        "bold": False,
        "colour": look.muted,
    }
