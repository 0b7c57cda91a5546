"""The rows of contradictions: a line of words, and below it each value that reports give."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from components.charts.dots import dot
from components.charts.measure import text_width, wrapped
from components.charts.palette import Palette
from components.charts.plot import Row, Rows
from components.charts.theme import LABEL_SIZE, SMALL_SIZE, VALUE_SIZE
from components.charts.tip import receipt
from components.model import Figure, Status
from components.query import Release
from components.query.disputes import Dispute
from components.words import Words

DIAMOND = 10.0
BESIDE = 12.0
ZERO_STEP = 40.0  # pixels between values that no percentage sets apart
NAME_ROOM = 300.0
LINE = 14
FINE = Fraction(1, 100)
STEPS = (1, 5, 10, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000)
APART = 0.2  # of the width, between the words of two ticks
NARROWEST, TICK_AIR = 288.0, 4.0  # pixels of the narrowest drawing, and between two ticks
LEAST_TOP = 25.0  # so that a hair's breadth does not fill the drawing


def disagreement_rows(
    disputes: Sequence[Dispute],
    edition: Release,
    say: Words,
    look: Palette,
    most: int | None,
) -> Rows:
    """The data sets of the widest contradictions; those from zero last, without a place."""
    kept = disputes if most is None else disputes[:most]
    placed = [one for one in kept if one.gap >= 0]
    drawn = list(enumerate([*placed, *(one for one in kept if one.gap < 0)]))
    values = [row for at, one in drawn for row in _values(at, one, say, look)]
    slots: list[Row] = [_slot(at, one, edition, say, look) for at, one in drawn]
    if hidden := len(disputes) - len(kept):
        text = say("disagreement.others", n=say.number(hidden))
        slots.append(
            {"slot": len(slots), "text": text, "narrow": text, "rise": 0, "colour": look.muted}
        )
    top = max((float(one.gap) * 100 for one in placed), default=0.0)
    left, right = max(_room(values, "left"), _least(say)), _room(values, "right")
    ticks = list(_ticks(max(top, LEAST_TOP), NARROWEST - left - right, say)) if placed else []
    return {
        "slots": slots,
        "span": [{"x": x, "left": left, "right": right} for x in (0.0, max(top, LEAST_TOP))],
        "ticks": ticks,
        "bars": [
            {"y": at, "x": 0.0, "x2": float(one.gap) * 100} for at, one in drawn if one in placed
        ],
        "dots": [row for at, one in drawn for row in _dots(at, one, edition, say, look)],
        "labels": values,
    }


def gap_share(dispute: Dispute, say: Words) -> str:
    """How far the largest value lies above the smallest, in per cent; empty from zero."""
    gap = dispute.gap
    digits = 2 if gap < FINE else 1
    size = say.percent(float(round(gap * 100, digits)), digits)
    return say("disagreement.above", share=size) if gap >= 0 else ""


def _slot(at: int, dispute: Dispute, edition: Release, say: Words, look: Palette) -> Row:
    catalogue = edition.catalogue
    parts = [say.of(catalogue.label(key, value)) for key, value in dispute.parts]
    metric = say.of(catalogue.metric(dispute.metric).short)
    facts = {
        "office": catalogue.office(dispute.office).short,
        "metric": say("disagreement.part", metric=metric, part=", ".join(parts))
        if parts
        else metric,
        "period": say.period(dispute.period),
    }
    text = say("disagreement.name", **facts)
    lines = wrapped(text, LABEL_SIZE, NAME_ROOM)
    return {
        "slot": at,
        "text": text,
        "narrow": "\n".join(lines),
        "rise": LINE * (len(lines) - 1),
        "colour": look.ink,
    }


def _values(at: int, dispute: Dispute, say: Words, look: Palette) -> Iterator[Row]:
    """The two ends in words: the smallest before its mark, the largest behind it."""
    unit = dispute.figures[0].unit
    low, high = (say.value(value, unit) for value in (dispute.values[0], dispute.values[-1]))
    share = gap_share(dispute, say)
    words = say("disagreement.largest", value=high, share=share) if share else high
    last = ZERO_STEP * (len(dispute.values) - 1) if dispute.gap < 0 else 0.0
    base: Row = {"y": at, "colour": look.ink}
    yield {**base, "x": 0.0, "dx": -BESIDE, "side": "left", "text": low}
    x = max(float(dispute.gap) * 100, 0.0)
    yield {**base, "x": x, "dx": last + BESIDE, "side": "right", "text": words}


def _dots(at: int, dispute: Dispute, edition: Release, say: Words, look: Palette) -> Iterator[Row]:
    low = dispute.values[0]
    for place, value in enumerate(dispute.values):
        figure = next(one for one in dispute.figures if one.value == value)
        share = float(Fraction(value - low) / abs(Fraction(low))) * 100 if low else 0.0
        yield {
            "y": at,
            "x": share,
            "dx": 0.0 if low else place * ZERO_STEP,
            **dot(Status.DISPUTED, look.highlight, DIAMOND, "right"),
            **_said(figure, edition, say),
        }


def _said(figure: Figure, edition: Release, say: Words) -> Row:
    source = edition.sources[figure.source]
    key = "chart.tip.dated" if source.published else "chart.tip.undated"
    day = say.day(source.published) if source.published else ""
    lines = {
        "office": edition.catalogue.office(figure.office).short,
        "metric": say.of(edition.catalogue.metric(figure.metric or "").short),
        "period": say.period(figure.period),
        "told": say.value(figure.value, figure.unit),
        "printed": figure.as_printed,
        "report": say(key, publisher=source.publisher, day=day),
    }
    return {
        **lines,
        "words": say("disagreement.words", **lines),
        "figure": figure.id,
        "href": receipt(figure, say),
    }


def _ticks(top: float, plot: float, say: Words) -> Iterator[Row]:
    """
    Round percentages on a root scale, the largest first, each clear of the one before.

    They are few enough for the narrowest drawing, whose scale is `plot` pixels long.
    """
    yield {"x": 0.0, "text": say("disagreement.smallest"), "align": "right"}
    reached, edge = 1.0 + APART, NARROWEST
    for step in reversed(STEPS):
        place = (step / top) ** 0.5
        text = say("disagreement.above", share=say.percent(step))
        half = text_width(text, SMALL_SIZE) / 2
        roomy = half + TICK_AIR <= place * plot <= edge - half - TICK_AIR
        if place <= 1 and roomy and APART * 0.6 <= place <= reached - APART:
            yield {"x": float(step), "text": text, "align": "center"}
            reached, edge = place, place * plot - half


def _room(labels: Sequence[Row], side: str) -> float:
    widths = [text_width(str(row["text"]), VALUE_SIZE) for row in labels if row["side"] == side]
    return round(max(widths, default=0.0) + BESIDE + DIAMOND, 1)


def _least(say: Words) -> float:
    """Room for the words over the smallest values, which end at their line."""
    return round(text_width(say("disagreement.smallest"), SMALL_SIZE), 1)
