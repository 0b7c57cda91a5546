"""What a cell shows where no figure stands for the year: the month or the parts that were told."""

from components.catalogue import Catalogue
from components.model import Told
from components.render.grid import Cell, Piece
from components.render.remains import Remains
from components.render.status import told_pieces
from components.words import Words


def leftover_cell(
    left: Remains, catalogue: Catalogue, say: Words, pin: str | None, *, nothing: str, small: bool
) -> Cell:
    """Set as a figure is; several parts by name take as many lines as they need."""
    pieces = leftover_pieces(left, catalogue, say, pin)
    wide = len(left.shown) > 1
    return Cell(pieces or (Piece(nothing, small=small),), number=True, wide=wide)


def leftover_pieces(
    left: Remains, catalogue: Catalogue, say: Words, pin: str | None = None
) -> tuple[Piece, ...]:
    """The longest month or day, a few parts by name, or that more is told; empty for nothing."""
    if left.short:
        return told_pieces(left.short, say, pin)
    if left.shown:
        return part_pieces(left.shown, catalogue, say, pin)
    if left.any:
        key = "only_parts" if left.parts else "only_across"
        return (Piece(say(f"table.{key}"), small=True),)
    return ()


def part_pieces(
    parts: tuple[Told, ...], catalogue: Catalogue, say: Words, pin: str | None = None
) -> tuple[Piece, ...]:
    """Parts of a total with their names: Myanmar 3, Tiongkok 2."""
    pieces: list[Piece] = []
    for place, part in enumerate(parts):
        name = f"{', ' if place else ''}{part_name(part, catalogue, say)} "
        pieces += [Piece(name, small=True), *told_pieces(part, say, pin)]
    return tuple(pieces)


def part_name(told: Told, catalogue: Catalogue, say: Words) -> str:
    """What readers call the part of a total that a told figure speaks of."""
    return ", ".join(say.of(catalogue.label(key, value)) for key, value in told.parts)
