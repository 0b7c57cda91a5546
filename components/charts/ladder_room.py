"""Room: how much of a ladder is kept free beside its marks, so that each value finds a place."""

from collections.abc import Sequence

from components.charts.ladder_ticks import tick_steps
from components.charts.plot import Row
from components.charts.reading import Measure
from components.words import Words

LEAST_COLUMN, MOST_COLUMN = 48.0, 0.46
COLUMN_AIR = 12.0
PHONE = 460
WIDTHS = (
    280.0,
    310.0,
    350.0,
    400.0,
    460.0,
    640.0,
)  # each room is made for the narrowest drawing of its range
LEAST_PLOT = 30.0  # what the marks keep, however long the words
LEAST_ROOM, USUAL_ROOM = 24.0, 96.0
ROUNDS = 8


def spanned(
    top: float, slots: Sequence[Row], labels: Sequence[Row], measure: Measure, say: Words
) -> list[Row]:
    """The two ends of the measure, with the room for its values and the steps of its ticks."""
    longest = max((float(row["long"] or 0) for row in slots), default=0.0)
    rooms: Row = {
        f"room_{number}": _room(top, longest, labels, width) for number, width in enumerate(WIDTHS)
    }
    return [{"x": x, **rooms, **tick_steps(top, measure, say)} for x in (0.0, top)]


def room_wanted() -> str:
    """The Vega expression of the room that goes with the width of the drawing."""
    *narrower, widest = range(len(WIDTHS))
    found = f"data('span')[0].room_{widest}"
    for number in reversed(narrower):
        found = f"(width < {WIDTHS[number + 1]:g} ? data('span')[0].room_{number} : {found})"
    return f"(length(data('span')) ? {found} : 0)"


def _room(top: float, longest: float, labels: Sequence[Row], width: float) -> float:
    """
    What the values need at the right of a drawing of that width, or of a wider one.

    As much as the largest wants, up to the usual; beyond that only for those that cannot
    stand at the left of their marks either.
    """
    column = min(max(longest + COLUMN_AIR, LEAST_COLUMN), width * MOST_COLUMN)
    free = width - column
    most = max(free - LEAST_PLOT, LEAST_ROOM)
    largest = max(labels, key=lambda row: float(row["x2"] or 0), default=None)
    wanted = _wanted(largest, top, free) if largest else 0.0
    room = min(max(wanted, LEAST_ROOM), USUAL_ROOM, most)
    for _ in range(ROUNDS):
        plot = free - room
        homeless = [row for row in labels if not _fits(row, top, plot, room)]
        needed = max((_wanted(row, top, free) for row in homeless), default=room)
        if needed <= room:
            break
        room = min(needed, most)
    return round(room, 1)


def _fits(row: Row, top: float, plot: float, room: float) -> bool:
    """Whether a value stands at the right of its mark, or between the names and its mark."""
    start, end = (float(row[name] or 0) / top * plot for name in ("x", "x2"))
    wide, left, right = (float(row[name] or 0) for name in ("wide", "left", "right"))
    return end + right + wide <= plot + room or start - left - wide >= 0


def _wanted(row: Row, top: float, free: float) -> float:
    """The room with which a value just fits at the right of its mark."""
    share = float(row["x2"] or 0) / top
    beside = float(row["right"] or 0) + float(row["wide"] or 0)
    return free - (free - beside) / share if share > 0 else 0.0
