"""Checks: the figures of whole offices against the sheets around them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from components.ingest import doubts
from components.ingest.curated import FIGURES
from components.ingest.entries import entered
from components.ingest.faults import Fault
from components.ingest.joins import Ends, ends, figures_joined
from components.ingest.ledger import KeyedRow
from components.ingest.records import Entries
from components.ingest.shelf import Shelf
from components.ingest.spans import misordered
from components.ingest.statements import Statement, stated


@dataclass(frozen=True, slots=True)
class Checks:
    """What figures are checked against; `placeable` where breakdowns could be read."""

    to: Mapping[str, Ends]
    shelf: Shelf
    placeable: bool

    @classmethod
    def of(cls, entries: Entries, broken: frozenset[str]) -> "Checks":
        """Those that the sheets give; `broken` are the sheets that could not be read."""
        return cls(ends(entries, broken), Shelf.of(entries), "dimensions" not in broken)

    def page(self, rows: Iterable[KeyedRow]) -> tuple[list[Statement], list[Fault]]:
        """The statements of some offices, and everything that is wrong or odd in them."""
        ids = {row.line: figure_id for row, figure_id in rows}
        entries, faults = entered((row for row, _ in rows), FIGURES)
        faults += [*figures_joined(entries, self.to), *misordered({FIGURES.name: entries})]
        statements, found = stated(entries, ids, self.shelf)
        faults += found if self.placeable else []
        faults += doubts.of_statements(statements)
        return statements, faults
