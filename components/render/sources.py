"""The list of press reports."""

from collections.abc import Iterable

from components.model import Source
from components.query import Release
from components.query.evidence import statements_by_report
from components.render.grid import Cell, Grid, cell, columns, html
from components.render.tables import report_cells
from components.words import Words


def source_table(sources: Iterable[Source], release: Release, say: Words) -> str:
    """Headline with its link, publisher, date, nearness to the office and number of figures."""
    stated = statements_by_report(release)
    keys = ("report", "publisher", "published", "origin", "figures")
    names = [say(f"table.column.{key}") for key in keys]
    return html(
        Grid(
            caption=say("table.caption.sources"),
            columns=columns(*names, numbers=names[-1:]),
            rows=tuple(_row(source, stated[source.slug], say) for source in sources),
        )
    )


def _row(source: Source, stated: int, say: Words) -> tuple[Cell, ...]:
    title, publisher, published = report_cells(source, say)
    return (
        Cell(title.pieces, head=True, wide=True),
        publisher,
        published,
        cell(say(f"table.origin.{source.origin}")),
        cell(say.number(stated), number=True),
    )
