"""Panels: small drawings in one, two or three columns, by the width there is."""

from collections.abc import Sequence

from components.charts.plot import Row
from components.charts.theme import BEFORE

GUTTER = 36
MARGIN = 12
TWO_FROM, THREE_FROM = 660, 1000
COLUMNS = (1, 2, 3)
LEAST_TRACK = 280.0  # no track is narrower, from 320 pixels up


def _by_width(one: str, two: str, three: str) -> str:
    return f"(width >= {THREE_FROM} ? {three} : width >= {TWO_FROM} ? {two} : {one})"


STEP = f"((width + {GUTTER}) / {_by_width('1', '2', '3')})"
LEFT = f"({_by_width('0', 'datum.column_2', 'datum.column_3')} * {STEP} + {MARGIN})"
TOP = _by_width("datum.top_1", "datum.top_2", "datum.top_3")
TRACK = f"({STEP} - {GUTTER + 2 * MARGIN})"
_SIZE = "data('size')[0]"
_HIGH = _by_width(f"{_SIZE}.high_1", f"{_SIZE}.high_2", f"{_SIZE}.high_3")
HEIGHT = f"length(data('size')) ? {_HIGH} : {BEFORE}"


def places(heights: Sequence[float]) -> list[Row]:
    """Each panel's column and top in one, two and three columns, read row by row."""
    tops = {columns: _tops(heights, columns) for columns in COLUMNS}
    return [
        {
            "column_2": at % 2,
            "column_3": at % 3,
            **{f"top_{columns}": tops[columns][at // columns] for columns in COLUMNS},
        }
        for at in range(len(heights))
    ]


def size(heights: Sequence[float]) -> Row:
    """The height of the whole in one, two and three columns."""
    return {f"high_{columns}": _tops(heights, columns)[-1] for columns in COLUMNS}


def _tops(heights: Sequence[float], columns: int) -> list[float]:
    """Where each row of panels begins, and where the last of them ends."""
    tops = [0.0]
    for first in range(0, len(heights), columns):
        tops.append(tops[-1] + max(heights[first : first + columns]))
    return tops
