"""The silence map: what was found for each office (or metric) and year, cell by cell."""

from collections.abc import Callable, Iterable, Sequence

from components.charts.cell_words import sort_of
from components.charts.grid import Column, grid_frame, sign_of
from components.charts.palette import Palette
from components.charts.plot import Plot, Row, Rows
from components.charts.reading import read
from components.charts.tip import receipt
from components.query.last_word import Order
from components.query.silence import Cell, Found, Silence
from components.words import Words

OFFICES = Column(0.38, 118, 150)
METRICS = Column(0.46, 140, 250)
DRAWN_FIRST = (Found.WHOLE, Found.DISPUTED, Found.MOST, Found.SHORT, Found.DOUBTFUL)
Lines = list[tuple[str, list[Cell]]]


def silence_grid(
    silence: Silence,
    say: Words,
    look: Palette,
    *,
    order: Order = Order.EVIDENCE,
    width: int | None = None,
) -> Plot:
    """Offices by year, those of which most is known first; a block of offices is enough."""
    rows = _lines(silence.cells, lambda cell: cell.office.short)
    rows.sort(key=lambda line: (*_place(line[1], silence, order), line[0].casefold()))
    frame = grid_frame(OFFICES, say, look, width, "office", "period", "told")
    return Plot(frame, _rows(rows, say, look))


def metric_grid(
    cells: Sequence[Cell], say: Words, look: Palette, *, width: int | None = None
) -> Plot:
    """Metrics by year for one office, in the order given."""
    rows = _lines(cells, lambda cell: say.of(cell.metric.short))
    frame = grid_frame(METRICS, say, look, width, "metric", "period", "told")
    return Plot(frame, _rows(rows, say, look))


def _lines(cells: Iterable[Cell], name: Callable[[Cell], str]) -> Lines:
    lines: dict[str, list[Cell]] = {}
    for cell in cells:
        lines.setdefault(name(cell), []).append(cell)
    return [line for line in lines.items() if any(cell.found.counts for cell in line[1])]


def _place(cells: Sequence[Cell], silence: Silence, order: Order) -> tuple[int, ...]:
    """A key that puts a line where the order wants it; the undated last where age orders."""
    day = silence.last_word.get(cells[0].office.slug)
    match order:
        case Order.NAME:
            return ()
        case Order.NEWEST:
            return (-day.toordinal(),) if day else (0,)
        case Order.OLDEST:
            return (0, day.toordinal()) if day else (1, 0)
        case _:
            return _evidence(cells)


def _evidence(cells: Iterable[Cell]) -> tuple[int, ...]:
    """A key that puts the line with most whole years first, then most of the next sort."""
    found = [cell.found for cell in cells]
    return (-sum(one.any for one in found), *(-found.count(sort) for sort in DRAWN_FIRST))


def _rows(lines: Lines, say: Words, look: Palette) -> Rows:
    years = sorted({cell.year for _, cells in lines for cell in cells})
    drawn = [
        (slot, cell)
        for slot, (_, cells) in enumerate(lines, 1)
        for cell in cells
        if cell.found.counts
    ]
    names: list[Row] = [{"slot": slot, "name": name} for slot, (name, _) in enumerate(lines, 1)]
    tones = _tones(look)

    def place(slot: int, cell: Cell) -> Row:
        return {"slot": slot, "at": years.index(cell.year), "of": len(years)}

    return {
        "slots": [{"slot": 0, "name": ""}, *names],
        "years": [
            {"slot": 0, "at": at, "of": len(years), "year": f"’{year % 100:02d}"}
            for at, year in enumerate(years)
        ],
        "empty": [
            {**place(slot, cell), **tones[cell.found], **_told(cell, say)}
            for slot, cell in drawn
            if cell.told is None
        ],
        "cells": [
            {**place(slot, cell), **tones[cell.found], **_told(cell, say), **_link(cell, say)}
            for slot, cell in drawn
            if cell.told is not None
        ],
        "signs": [
            {**place(slot, cell), **_sign(cell.found, look)}
            for slot, cell in drawn
            if cell.found in {Found.DISPUTED, Found.DOUBTFUL}
        ],
    }


def _tones(look: Palette) -> dict[Found, Row]:
    # pale cells get a rim, for they fall below 3 to 1 against the page
    return {
        Found.WHOLE: {"fill": look.accent, "rim": look.accent},
        Found.MOST: {"fill": look.accent_2, "rim": look.accent_2},
        Found.SHORT: {"fill": look.sequential[1], "rim": look.accent_2},
        Found.DISPUTED: {"fill": look.highlight, "rim": look.highlight},
        Found.DOUBTFUL: {"fill": look.background, "rim": look.highlight},
        Found.NOTHING: {"fill": look.panel, "rim": look.panel},
    }


def _sign(found: Found, look: Palette) -> Row:
    if found is Found.DISPUTED:
        return {"shape": sign_of(found), "colour": look.background}
    return {"shape": sign_of(found), "colour": look.highlight}


def _told(cell: Cell, say: Words) -> Row:
    told = read(cell.told, say).text if cell.told else say(sort_of(cell, left=cell.partly))
    period = say.period(cell.told.figure.period) if cell.told else str(cell.year)
    return {
        "office": cell.office.short,
        "metric": say.of(cell.metric.short),
        "period": period,
        "told": told,
    }


def _link(cell: Cell, say: Words) -> Row:
    if cell.told is None:
        return {}
    lines = _told(cell, say)
    return {
        "words": say("chart.cell", found=say(sort_of(cell, left=cell.partly)), **lines),
        "figure": cell.told.figure.id,
        "href": receipt(cell.told.figure, say),
    }
