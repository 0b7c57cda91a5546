"""The statements that a search finds, each report in one cell so that figures stay in sight."""

from collections.abc import Iterable

from components.model import Figure, Source
from components.query import Release
from components.render.grid import Cell, Grid, Piece, cell, columns, head, html
from components.render.links import figure_address
from components.render.statements import counted
from components.render.status import figure_text
from components.render.tables import report_cells
from components.words import Words


def found_table(
    figures: Iterable[Figure], release: Release, say: Words, *, caption: str, pin: str | None = None
) -> str:
    """Value linked to its receipt, metric, office, period, as printed, standing, report."""
    # The value first: on a phone the first columns are all that is seen before a push.
    keys = ("value", "metric", "office", "period", "as_printed", "standing", "report")
    return html(
        Grid(
            caption=caption,
            columns=columns(*(say(f"table.column.{key}") for key in keys)),
            rows=tuple(_row(figure, release, say, pin) for figure in figures),
        )
    )


def _row(figure: Figure, release: Release, say: Words, pin: str | None) -> tuple[Cell, ...]:
    link = figure_address(figure.id, say, pin)
    return (
        cell(figure_text(figure, say), href=link),
        head(counted(figure, release, say)),
        cell(release.catalogue.office(figure.office).short),
        cell(say.period(figure.period)),
        cell(figure.as_printed),
        cell(say(f"standing.{figure.standing}")),
        _report(release.sources[figure.source], say),
    )


def _report(source: Source, say: Words) -> Cell:
    title, publisher, published = report_cells(source, say)
    told = ", ".join(piece.text for cell in (publisher, published) for piece in cell.pieces)
    return Cell((*title.pieces, Piece(" "), Piece(told, small=True)), wide=True)
