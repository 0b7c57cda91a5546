"""The list of statements: what each report says of an institution, metric and period."""

from collections.abc import Iterable

from components.model import Figure
from components.query import Release
from components.render.grid import Cell, Grid, cell, columns, head, html
from components.render.links import figure_address
from components.render.status import figure_text
from components.render.tables import report_cells
from components.words import Words


def statement_table(
    figures: Iterable[Figure],
    release: Release,
    say: Words,
    *,
    caption: str | None = None,
    offices: bool = True,
) -> str:
    """Period, office, metric, value as shown and as printed, standing, report; each with a link."""
    shown = ["office"] if offices else []
    keys = ["period", *shown, "metric", "value", "as_printed", "standing", "report", "publisher"]
    names = [say(f"table.column.{key}") for key in [*keys, "published"]]
    number = say("table.column.value")
    return html(
        Grid(
            caption=caption or say("table.caption.statements"),
            columns=columns(*names, numbers=[number]),
            rows=tuple(_row(figure, release, say, offices=offices) for figure in figures),
        )
    )


def counted(figure: Figure, release: Release, say: Words) -> str:
    """What a statement counts, and which part of it: Deportasi: Kewarganegaraan Pakistan."""
    catalogue = release.catalogue
    if figure.metric:
        name = say.of(catalogue.metric(figure.metric).name)
    else:
        name = say("table.unplaced", code=figure.metric_id)
    parts = [part_text(key, value, release, say) for key, value in figure.parts]
    return f"{name}: {', '.join(parts)}" if parts else name


def part_text(key: str, value: str, release: Release, say: Words) -> str:
    """One part of a breakdown: its key and its value as readers call them."""
    label, group = release.catalogue.label(key, value), release.catalogue.key_label(key)
    return f"{say.of(group).lower()} {say.of(label)}"


def _row(figure: Figure, release: Release, say: Words, *, offices: bool) -> tuple[Cell, ...]:
    link = figure_address(figure.id, say)
    short = release.catalogue.office(figure.office).short
    return (
        head(say.period(figure.period)),
        *([cell(short)] if offices else []),
        cell(counted(figure, release, say)),
        cell(figure_text(figure, say), href=link, number=True),
        cell(figure.as_printed),
        cell(say(f"standing.{figure.standing}")),
        *report_cells(release.sources[figure.source], say),
    )
