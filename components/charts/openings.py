"""Openings: the days on which offices of a trend opened, as thin uprights with an open ring."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

import altair as alt

from components.charts.breaks import BESIDE, LINE, upright_words
from components.charts.measure import wrapped
from components.charts.palette import Palette
from components.charts.plot import Row, at, pixels
from components.charts.series import at_year
from components.charts.theme import SMALL_SIZE
from components.model import EventKind, Office
from components.query.answer import Answer
from components.words import Words

ROOM = 130.0
RING = 8.0
MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class Opening:
    """A day, and the offices among those drawn that opened on it."""

    day: date
    offices: tuple[Office, ...]


def openings(answer: Answer, years: Sequence[int], drawn: Iterable[str] = ()) -> list[Opening]:
    """The openings within the years, of the offices asked for, or of those drawn."""
    asked = set(answer.view.offices or drawn)
    found = [
        event
        for event in answer.setting.events
        if event.kind is EventKind.OPENED
        and event.office in asked
        and years
        and years[0] < at_year(event.start) < years[-1]
    ]
    found.sort(key=lambda event: event.start)
    return [
        Opening(day, tuple(answer.office(event.office) for event in same if event.office))
        for day, same in groupby(found, key=lambda event: event.start)
    ]


def opening_rows(found: Iterable[Opening], say: Words, above: int) -> list[Row]:
    """Their uprights and words, each below the one before; `above` lines are taken already."""
    rows: list[Row] = []
    for one in found:
        who = say("uprights.opened", offices=say.list([office.short for office in one.offices]))
        lines = (say.month(one.day), *wrapped(who, SMALL_SIZE, ROOM, most=MOST_LINES))
        rows.append({"x": at_year(one.day), "text": "\n".join(lines), "down": above * LINE})
        above += len(lines)
    return rows


def opening_layers(look: Palette) -> list[alt.Chart]:
    """A thin upright, a ring where its words begin, and the words, for the data set `openings`."""
    base = alt.Chart(alt.NamedData("openings")).encode(x=at("x", "x"))
    # the middle of the first line, so that the ring reads as its bullet
    ring = base.encode(y=pixels(f"datum.down + {LINE / 2}")).mark_point(
        filled=True,
        shape="circle",
        size=RING**2,
        fill=look.background,
        stroke=look.muted,
        strokeWidth=1.5,
        opacity=1,
        aria=False,
    )
    words = base.encode(y=pixels("datum.down"), text=alt.Text(field="text", type="nominal"))
    return [
        # from its ring down, so that it runs through the words of none above
        base.encode(y=pixels(f"datum.down + {LINE / 2}"), y2=alt.value("height")).mark_rule(
            color=look.axis, strokeWidth=1, aria=False
        ),
        ring,
        words.mark_text(**upright_words(look, BESIDE + RING / 2)),
    ]
