"""Cuts: where along its bar each part of a total lies, in which tone, and what it says."""

from collections.abc import Iterator
from dataclasses import dataclass

from components.charts.composition_words import Labels
from components.charts.palette import Palette
from components.charts.plot import Row
from components.charts.reading import read
from components.charts.tip import tip
from components.model import Figure, Told
from components.query.composition import Composition
from components.query.whole import Whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """
    One piece of a bar, in units of the figure; `text` is empty where it only lengthens another.

    It speaks of the statement `told`, and links to `figure`.
    """

    start: float
    end: float
    fill: str
    rim: str
    text: str
    part: str
    told: Told
    figure: Figure
    worth: str
    share: str


def tones(asked: Composition, look: Palette) -> dict[str, str]:
    """The tone of each kind, or value that most offices name; soga is kept for disputes."""
    free = [tone for tone in look.categorical if tone != look.highlight]
    return dict(zip(asked.toned, free, strict=False))


def cuts(row: Whole, labels: Labels, toned: dict[str, str], look: Palette) -> Iterator[Cut]:
    """The parts end to end from the largest, the span of a quarrel open, the rest open at last."""
    start = 0.0
    greys = (look.axis, look.muted)
    toneless = 0
    for part in row.drawn:
        tone = toned.get(part.parts[0][1], "")
        if not tone:
            tone = greys[toneless % 2]
            toneless += 1
        reading = read(part, labels.say)
        foot, name = start, labels.name(part)
        for value, figure in zip(reading.values, reading.figures, strict=True):
            first = start == foot
            yield Cut(
                start=start,
                end=foot + value,
                fill=tone if first else look.background,
                rim=tone if first else look.highlight,
                text=labels.part(part) if first else "",
                part=name,
                told=part,
                figure=figure,
                worth="",
                share="",
            )
            start = foot + value
    if row.total and row.rest:
        yield Cut(
            start=start,
            end=start + float(row.rest),
            fill=look.background,
            rim=look.accent_2,
            text=labels.rest(row),
            part=labels.say("chart.parts.rest"),
            told=row.total,
            figure=row.total.figure,
            worth=labels.rest_of(row, row.total),
            share=labels.share(row),
        )


def spoken(cut: Cut, labels: Labels) -> Row:
    """What a cut says of itself, and where it leads."""
    lines = tip(read(cut.told, labels.say), cut.figure, labels.asked.answer, labels.say)
    lines["part"] = cut.part
    lines["told"] = cut.worth or lines["told"]
    return {**lines, "words": labels.say("composition.words", **lines)}
