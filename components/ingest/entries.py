"""Entries: rows whose texts have been read as what their columns hold."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from components.ingest.faults import Fault, error
from components.ingest.kinds import Unfit
from components.ingest.read import Row
from components.ingest.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Entry:
    """One row with the values of its readable cells; `sound` if all of them are."""

    row: Row
    values: Mapping[str, Any]
    sound: bool

    def __getitem__(self, column: str) -> Any:  # noqa: ANN401 - a cell may hold anything
        return self.values[column]

    @property
    def line(self) -> int:
        """Where it stands in its file."""
        return self.row.line


def entered(rows: Iterable[Row], sheet: Sheet) -> tuple[list[Entry], list[Fault]]:
    """The rows of a sheet as entries, and every cell that cannot be read."""
    entries: list[Entry] = []
    faults: list[Fault] = []
    for row in rows:
        values, found = _values(row, sheet)
        entries.append(Entry(row, values, sound=not found))
        faults += found
    return entries, faults


def _values(row: Row, sheet: Sheet) -> tuple[dict[str, Any], list[Fault]]:
    values: dict[str, Any] = {}
    faults: list[Fault] = []
    for column, kind in sheet.columns.items():
        try:
            values[column] = kind(row[column])
        except Unfit as unfit:
            faults.append(error(unfit.key, row.file, [row.line], column, **unfit.facts))
    return values, faults
