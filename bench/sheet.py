"""Sheet: what a scene found, as a table for people and as a record for machines."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

Cell = str | float | int | None


@dataclass(frozen=True, slots=True)
class Section:
    """The findings of one scene; None is a cell that was not measured."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...]

    def __post_init__(self) -> None:
        """A row with more or fewer cells than there are columns would be misread."""
        odd = [row for row in self.rows if len(row) != len(self.columns)]
        if odd:
            raise ValueError(f"{self.title}: {len(self.columns)} columns, but {odd[0]}")

    def record(self) -> dict[str, Any]:
        """The section as JSON holds it."""
        return asdict(self)

    def markdown(self) -> str:
        """The section as a heading, a table and its notes."""
        return "\n\n".join(
            part
            for part in (
                f"## {self.title}",
                _table(self.columns, self.rows),
                "\n".join(f"- {note}" for note in self.notes),
            )
            if part
        )


def section(record: dict[str, Any]) -> Section:
    """The section that a record holds."""
    return Section(
        title=record["title"],
        columns=tuple(record["columns"]),
        rows=tuple(tuple(row) for row in record["rows"]),
        notes=tuple(record["notes"]),
    )


def shown(cell: Cell) -> str:
    """A number with as many digits as it bears, words as they are, a dash for nothing."""
    if cell is None:
        return "–"
    if isinstance(cell, str):
        return cell.replace("|", "\\|")
    if isinstance(cell, int):
        return f"{cell:,}"
    size = abs(cell)
    return f"{cell:,.0f}" if size >= 100 else f"{cell:.1f}" if size >= 10 else f"{cell:.2f}"


def _table(columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> str:
    if not rows:
        return ""
    lines = [columns, ["---"] * len(columns), *([shown(cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
