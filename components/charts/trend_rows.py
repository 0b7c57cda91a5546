"""The rows of a trend: its dots, its lines, and the uprights across them."""

from components.charts.breaks import break_row, drawn_breaks, lines_above
from components.charts.cast import Series, cast
from components.charts.dots import dot
from components.charts.openings import opening_rows, openings
from components.charts.palette import Palette
from components.charts.plot import Row, Rows
from components.charts.reading import measure_of
from components.charts.ruler import Ruler
from components.charts.scale import round_top
from components.charts.series import Segment, segments
from components.charts.tip import tip
from components.charts.trend_labels import trend_labels
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
    breaks = drawn_breaks(answer, years)
    highs = [one.high for series in drawn for one in series.readings]
    opened = openings(answer, years, (series.office.slug for series in drawn if series.chosen))
    room = HEADROOM if breaks or opened else 1.0
    top = round_top([high * room for high in highs], measure_of(answer))
    lines = [(series, line) for series in drawn for line in segments(series.readings, breaks)]
    ruler = Ruler(years=years, top=top, height=height)
    cuts = [break_row(event, say) for event in breaks]
    begun = opening_rows(opened, say, lines_above(cuts))
    return {
        "span": [{"x": years[0], "y": 0.0}, {"x": years[-1], "y": top}] if years else [],
        "breaks": cuts,
        "openings": begun,
        "lines": [_line(series, line) for series, line in reversed(lines)],
        "dots": [row for series in reversed(drawn) for row in _dots(series, answer, say)],
        "labels": trend_labels(drawn, lines, [*cuts, *begun], ruler, say, look),
    }


def _years(answer: Answer, drawn: tuple[Series, ...]) -> tuple[int, ...]:
    found = {one.year for series in drawn for one in series.readings} | set(answer.years)
    return tuple(range(min(found), max(found) + 1)) if found else ()


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
