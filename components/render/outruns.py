"""The table of wholes that are smaller than a part of themselves: both cannot be right."""

from components.model import Told
from components.query import Release
from components.query.disputes import outruns
from components.render.grid import Cell, Grid, Piece, cell, columns, head, html
from components.render.links import address, figure_address
from components.render.status import amount_text, told_pieces
from components.words import Words


def outrun_table(release: Release, say: Words) -> str:
    """One row a whole: office, what is counted, its value, and the larger part; "" for none."""
    found = outruns(release)
    if not found:
        return ""
    names = [say(f"cakupan.outrun.{name}") for name in ("office", "counted", "whole", "part")]
    return html(
        Grid(
            caption=say("cakupan.outrun.caption", n=say.number(len(found))),
            columns=columns(*names, numbers=names[2:3]),
            rows=tuple(_row(told, release, say) for told in found),
        )
    )


def _row(told: Told, release: Release, say: Words) -> tuple[Cell, ...]:
    office, metric = release.catalogue.office(told.office), release.catalogue.metric(told.metric)
    labels = [say.of(release.catalogue.label(key, value)) for key, value in told.parts]
    parts = []
    for figure in told.outrun:
        value = Piece(amount_text(figure, say), figure_address(figure.id, say))
        parts += [value, Piece(f" {say.period(figure.period)} ", small=True)]
    return (
        head(office.short, href=address("/kantor", say, [("office", office.slug)])),
        cell(", ".join([say.of(metric.name), *labels])),
        Cell((*told_pieces(told, say), Piece(f" {told.year}", small=True)), number=True),
        Cell(tuple(parts)),
    )
