"""The rows of a trend: its dots, its lines, and the changes of rules across them."""

from components.charts.breaks import break_row
from components.charts.cast import Series, cast
from components.charts.dots import dot
from components.charts.palette import Palette
from components.charts.plot import Row, Rows
from components.charts.reading import measure_of
from components.charts.ruler import Ruler
from components.charts.scale import round_top
from components.charts.series import Segment, at_year, segments
from components.charts.tip import tip
from components.charts.trend_labels import trend_labels
from components.model import Event
from components.query.answer import Answer
from components.words import Words

HEADROOM = 1.2
DISPUTE_SIZE = 0.9


def trend_rows(
    answer: Answer, say: Words, look: Palette, height: int, context: Answer | None
) -> Rows:
    """The data sets of a trend drawn that high."""
    drawn = cast(answer, context, say, look)
    years = _years(answer, drawn)
    breaks = [event for event in answer.breaks if _within(event, years)]
    highs = [one.high for series in drawn for one in series.readings]
    room = HEADROOM if breaks else 1.0
    top = round_top([high * room for high in highs], measure_of(answer))
    lines = [(series, line) for series in drawn for line in segments(series.readings, breaks)]
    ruler = Ruler(years=years, top=top, height=height)
    cuts = [break_row(event, say) for event in breaks]
    return {
        "span": [{"x": years[0], "y": 0.0}, {"x": years[-1], "y": top}] if years else [],
        "breaks": cuts,
        "lines": [_line(series, line) for series, line in reversed(lines)],
        "dots": [row for series in reversed(drawn) for row in _dots(series, answer, say)],
        "labels": trend_labels(drawn, lines, cuts, ruler, say, look),
    }


def _years(answer: Answer, drawn: tuple[Series, ...]) -> tuple[int, ...]:
    found = {one.year for series in drawn for one in series.readings} | set(answer.years)
    return tuple(range(min(found), max(found) + 1)) if found else ()


def _within(event: Event, years: tuple[int, ...]) -> bool:
    return bool(years) and years[0] < at_year(event.start) < years[-1]


def _line(series: Series, line: Segment) -> Row:
    return {
        "x": line.first,
        "x2": line.last,
        "y": line.from_,
        "y2": line.to,
        "colour": series.colour,
        "thick": series.thick if not line.dotted else min(series.thick, 1.8),
        "dotted": line.dotted,
    }


def _dots(series: Series, answer: Answer, say: Words) -> list[Row]:
    return [
        {
            "x": reading.year,
            "y": value,
            **dot(reading.status, series.colour, series.dot, "up"),
            **tip(reading, figure, answer, say),
        }
        for reading in series.readings
        for value, figure in zip(reading.values, reading.figures, strict=True)
    ]
