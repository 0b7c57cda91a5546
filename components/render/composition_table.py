"""The table of a composition: offices down, the values of the key across, what is left at last."""

from components.model import Told
from components.query.composition import Composition
from components.query.whole import Whole
from components.render.composition import key_text, remark_text
from components.render.footnotes import early_notes
from components.render.grid import Cell, Column, Grid, Piece, cell, head, html
from components.render.links import address
from components.render.status import told_pieces
from components.words import Words


def composition_table(asked: Composition, say: Words) -> str:
    """Every figure links to its receipt; a dash is what no report names, and not zero."""
    samples = _samples(asked)
    remarks = any(remark_text(row, say) for row in asked.rows)
    columns = (
        Column(say("mix.office")),
        Column(say("mix.total"), number=True),
        *(Column(say.of(asked.label(part)), number=True) for part in samples.values()),
        Column(say("composition.column.rest"), number=True),
        *((Column(say("composition.column.remark")),) if remarks else ()),
    )
    told = [one for row in asked.rows for one in (*row.parts, row.total) if one]
    facts = {"metric": say.of(asked.answer.metric.name), "year": asked.year or ""}
    facts["key"] = key_text(asked, say)
    return html(
        Grid(
            caption=say(f"composition.table{'' if asked.year else '_years'}", **facts),
            columns=columns,
            rows=tuple(
                _row(row, tuple(samples), asked, say, remarks=remarks) for row in asked.rows
            ),
            notes=(say("composition.dash"), *early_notes(told, say)),
        )
    )


def _samples(asked: Composition) -> dict[str, Told]:
    """A part of each value, by how many offices name it; those that are only doubted come last."""
    every = {part.parts[0][1]: part for row in asked.rows for part in row.parts}
    return {value: every[value] for value in (*asked.named, *every)}


def _row(
    row: Whole, values: tuple[str, ...], asked: Composition, say: Words, *, remarks: bool
) -> tuple[Cell, ...]:
    name = row.office.short if asked.year else f"{row.office.short} {row.year}"
    parts = {part.parts[0][1]: part for part in row.parts}
    rest = say.value(row.rest, asked.answer.metric.unit) if row.rest else say("table.nothing")
    return (
        head(name, href=address("/kantor", say, [("office", row.office.slug)])),
        _told(row.total, asked, say),
        *(_told(parts.get(value), asked, say) for value in values),
        cell(rest, number=True),
        *((cell(remark_text(row, say)),) if remarks else ()),
    )


def _told(told: Told | None, asked: Composition, say: Words) -> Cell:
    if told is None:
        return Cell((Piece(say("table.nothing")),), number=True)
    return Cell(told_pieces(told, say, asked.answer.view.release), number=True)
