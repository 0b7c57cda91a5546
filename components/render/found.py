"""The statements that a search finds, each report in one cell so that figures stay in sight."""

from collections.abc import Iterable

from components.model import Figure, Source
from components.query import Release
from components.render.engine import fill
from components.render.grid import Cell, Grid, Piece, cell, columns, head
from components.render.links import figure_address
from components.render.statements import counted
from components.render.status import figure_text
from components.render.tables import report_cells
from components.words import Words


def found_table(
    figures: Iterable[Figure], release: Release, say: Words, *, caption: str, pin: str | None = None
) -> str:
    """Period, office, metric, value linked to its receipt, as printed, standing, report."""
    keys = ("period", "office", "metric", "value", "as_printed", "standing", "report")
    names = [say(f"table.column.{key}") for key in keys]
    grid = Grid(
        caption=caption,
        columns=columns(*names, numbers=[say("table.column.value")]),
        rows=tuple(_row(figure, release, say, pin) for figure in figures),
    )
    # Its own template, whose last column keeps room for headlines on a phone.
    return fill("found.html", grid=grid)


def _row(figure: Figure, release: Release, say: Words, pin: str | None) -> tuple[Cell, ...]:
    link = figure_address(figure.id, say, pin)
    return (
        head(say.period(figure.period)),
        cell(release.catalogue.office(figure.office).short),
        cell(counted(figure, release, say)),
        cell(figure_text(figure, say), href=link, number=True),
        cell(figure.as_printed),
        cell(say(f"standing.{figure.standing}")),
        _report(release.sources[figure.source], say),
    )


def _report(source: Source, say: Words) -> Cell:
    title, publisher, published = report_cells(source, say)
    told = ", ".join(piece.text for cell in (publisher, published) for piece in cell.pieces)
    return Cell((*title.pieces, Piece(" "), Piece(told, small=True)))
