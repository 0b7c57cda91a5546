"""The denominator of a ratio and the ratio itself as cells, so that a reader can divide again."""

from components.query.rates import Ratio
from components.render.grid import Cell, Piece
from components.render.ratio import ratio_alone, ratio_range
from components.render.status import told_pieces
from components.words import Words


def ratio_cells(ratio: Ratio, say: Words, pin: str | None = None) -> tuple[Cell, Cell]:
    """What is divided by, with its period and receipt, and what comes of it with its interval."""
    pieces = [Piece(ratio_alone(ratio, say))]
    span = ratio_range(ratio, say)
    if span:
        pieces.append(Piece(f" {span}", small=True))
    return Cell(_below(ratio, say, pin), number=True), Cell(tuple(pieces), number=True)


def _below(ratio: Ratio, say: Words, pin: str | None) -> tuple[Piece, ...]:
    if ratio.below is None:
        number = say.number(ratio.population or 0)
        return Piece(number), Piece(f" {say('table.register')}", small=True)
    pieces = told_pieces(ratio.below, say, pin)
    period = ratio.below.figure.period
    return (*pieces, Piece(f" {period.year}", small=True)) if period.calendar_year else pieces
