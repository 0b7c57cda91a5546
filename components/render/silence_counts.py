"""What the words of coverage count: cells by sort, and what empty ones hold all the same."""

from collections import Counter
from collections.abc import Iterable

from components.charts.cell_words import is_stock, sort_of
from components.query.silence import Cell, Found
from components.render.counting import capital, with_noun
from components.words import Words


def empty(cells: Iterable[Cell]) -> list[Cell]:
    """The cells without a total."""
    return [cell for cell in cells if cell.found is Found.NOTHING]


def remaining(cells: Iterable[Cell]) -> list[Cell]:
    """The empty cells of which a breakdown or a span over the turn of the year is told."""
    return [cell for cell in empty(cells) if cell.partly]


def filled_facts(cells: Iterable[Cell], say: Words) -> dict[str, str]:
    """Cells that count, those with anything, those with a whole year; no stock is one."""
    grid = [cell for cell in cells if cell.found.counts]
    whole = [cell for cell in grid if cell.found is Found.WHOLE and not is_stock(cell.metric)]
    return {
        "cells": cells_text(len(grid), say),
        "found": say.number(sum(cell.found.any for cell in grid)),
        "whole": say.number(len(whole)),
    }


def filled(cells: Iterable[Cell], say: Words) -> list[str]:
    """How many cells are filled, and what an empty one means."""
    grid = [cell for cell in cells if cell.found.counts]
    if not grid:
        return []
    stocks = all(is_stock(cell.metric) for cell in grid)
    key = "filled_stock" if stocks else "filled"
    told = [say(f"coverage.{key}", **filled_facts(grid, say))]
    left = remaining(grid)
    if left:
        n = with_noun(say.number(len(left)), say("coverage.thing.empty_cell"), len(left))
        return [*told, say("coverage.empty_stock" if stocks else "coverage.empty_some", n=n)]
    return [*told, say("coverage.empty")] if empty(grid) else told


def tally_lines(cells: Iterable[Cell], say: Words) -> list[str]:
    """One sentence for each sort of cell, and one for those that do not count."""
    grid = list(cells)
    left = bool(remaining(grid))
    counted: Counter[str] = Counter()
    for found in Found:
        for cell in grid:
            if cell.found is found and found.counts:
                counted[sort_of(cell, left=left)] += 1
    lines = [
        say("coverage.tally", name=capital(say(key)), n=cells_text(n, say))
        for key, n in counted.items()
    ]
    outside = sum(not cell.found.counts for cell in grid)
    return [*lines, say("coverage.excluded", n=cells_text(outside, say))] if outside else lines


def cells_text(number: int, say: Words) -> str:
    """So many cells."""
    return with_noun(say.number(number), say("sentence.thing.cell"), number)
