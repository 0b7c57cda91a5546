"""The table of one whole: its parts from the largest down, what is left, and the total."""

from components.query import Answer
from components.query.whole import Whole
from components.render.composition import remark_text
from components.render.counting import capital
from components.render.footnotes import early_notes
from components.render.grid import Cell, Column, Grid, Piece, head, html
from components.render.parts import key_of, label
from components.render.status import told_pieces
from components.render.when import when
from components.words import Words


def parts_table(whole: Whole, answer: Answer, say: Words) -> str:
    """Every figure links to its receipt; why nothing is reckoned stands in a note."""
    key = key_of(whole, answer, say)
    facts = {"office": whole.office.short, "when": when(whole.period, say), "key": key}
    remark = remark_text(whole, say)
    return html(
        Grid(
            caption=say("parts.table", metric=say.of(answer.metric.name), **facts),
            columns=(Column(capital(key)), Column(say("parts.value"), number=True)),
            rows=_rows(whole, answer, say),
            notes=(*([remark] if remark else []), *early_notes(whole.told, say)),
        )
    )


def _rows(whole: Whole, answer: Answer, say: Words) -> tuple[tuple[Cell, ...], ...]:
    pin = answer.view.release
    named = [(label(part, answer, say), told_pieces(part, say, pin)) for part in whole.parts]
    if whole.rest:
        rest = Piece(say.value(whole.rest, answer.metric.unit))
        named.append((say("composition.column.rest"), (rest,)))
    if whole.total:
        named.append((say("mix.total"), told_pieces(whole.total, say, pin)))
    return tuple((head(name), Cell(pieces, number=True)) for name, pieces in named)
