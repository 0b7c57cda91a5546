"""Ids that moved: an old figure id leads to one that exists; and each id is used once."""

from collections.abc import Container, Iterable, Iterator

from components.ingest.curated import FIGURES
from components.ingest.entries import Entry
from components.ingest.faults import Fault, error, warning
from components.ingest.identity import Ids


def moved(moves: Iterable[Entry], living: Container[str]) -> Iterator[Fault]:
    """Moves that lead nowhere or lead away from a living id."""
    for move in moves:
        row = move.row
        if row["new_id"] not in living:
            yield error("moved_nowhere", row.file, [row.line], "new_id", found=row["new_id"])
        if row["old_id"] in living:
            yield warning("moved_living", row.file, [row.line], "old_id", found=row["old_id"])


def shared(ids: Ids) -> Iterator[Fault]:
    """Two rows with one id."""
    for line, earlier, figure_id in ids.twins():
        facts = {"earlier": str(earlier), "found": figure_id}
        yield error("same_id", FIGURES.file, [line], **facts)
