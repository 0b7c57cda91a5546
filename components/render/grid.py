"""What a table is made of, and how it becomes accessible HTML."""

from collections.abc import Iterable
from dataclasses import dataclass

from components.render.engine import fill


@dataclass(frozen=True, slots=True)
class Piece:
    """
    A run of text in a cell; with `href` a link, `outside` when it leaves our site.

    `lang` marks words that are not in the page's language.
    """

    text: str
    href: str = ""
    outside: bool = False
    small: bool = False
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of text pieces; `head` names its row, `number` sets it right, `wide` gives it room."""

    pieces: tuple[Piece, ...]
    number: bool = False
    head: bool = False
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a column."""

    text: str
    number: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table: its name, columns, rows and the notes that stand below it."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()


def html(grid: Grid) -> str:
    """The table in a region that scrolls by itself and can be reached by keyboard."""
    return fill("table.html", grid=grid)


def cell(text: str, *, href: str = "", outside: bool = False, number: bool = False) -> Cell:
    """A cell of one piece."""
    return Cell((Piece(text, href, outside),), number=number)


def head(text: str, *, href: str = "") -> Cell:
    """The cell that names its row."""
    return Cell((Piece(text, href),), head=True)


def columns(*names: str, numbers: Iterable[str] = ()) -> tuple[Column, ...]:
    """Column heads in order; those among `numbers` are set right."""
    right = set(numbers)
    return tuple(Column(name, name in right) for name in names)
