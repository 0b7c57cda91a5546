"""The table that sets several metrics of one year side by side."""

from collections.abc import Iterator

from components.model import Metric, Office, Told
from components.query.mix import Mix
from components.render.footnotes import early_notes
from components.render.grid import Cell, Column, Grid, head, html
from components.render.leftover import leftover_cell
from components.render.links import address
from components.render.remains import remains
from components.render.status import told_pieces
from components.words import Words


def mix_table(mix: Mix, say: Words) -> str:
    """
    One row an office, one column a metric; a dash is what was not found at all.

    Where no figure stands for the year, the month or the parts that were told stand instead.
    """
    return html(
        Grid(
            caption=say("mix.caption", year=mix.year, offices=len(mix.rows)),
            columns=(
                Column(say("mix.office")),
                *(Column(say.of(metric.short), number=True) for metric in mix.metrics),
            ),
            rows=tuple(
                (
                    head(office.short, href=address("/kantor", say, [("office", office.slug)])),
                    *(
                        _cell(row.get(metric.slug), metric, office, mix, say)
                        for metric in mix.metrics
                    ),
                )
                for office, row in mix.rows
            ),
            notes=early_notes(_shown(mix), say),
        )
    )


def _shown(mix: Mix) -> Iterator[Told]:
    """Everything that a cell shows, be it a figure or what stands in its place."""
    for office, row in mix.rows:
        for metric in mix.metrics:
            if metric.slug in row:
                yield row[metric.slug]
            else:
                yield from remains(mix.release, metric, office.slug, mix.year).shown


def _cell(told: Told | None, metric: Metric, office: Office, mix: Mix, say: Words) -> Cell:
    pin = mix.view.release
    if told:
        return Cell(told_pieces(told, say, pin), number=True)
    left = remains(mix.release, metric, office.slug, mix.year)
    nothing = say("table.nothing")
    return leftover_cell(left, mix.release.catalogue, say, pin, nothing=nothing, small=False)
