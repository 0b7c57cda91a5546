"""Ids that moved: an old figure id leads to one that exists, and ids are each used once."""

from collections.abc import Iterable, Iterator, Mapping

from components.ingest.curated import FIGURES
from components.ingest.entries import Entry
from components.ingest.faults import Fault, error, warning


def moved(moves: Iterable[Entry], ids: Mapping[int, str]) -> Iterator[Fault]:
    """Moves that lead nowhere or lead away from a living id; two rows with one id."""
    living = set(ids.values())
    for move in moves:
        row = move.row
        if row["new_id"] not in living:
            yield error("moved_nowhere", row.file, [row.line], "new_id", found=row["new_id"])
        if row["old_id"] in living:
            yield warning("moved_living", row.file, [row.line], "old_id", found=row["old_id"])
    first: dict[str, int] = {}
    for line, figure_id in ids.items():
        earlier = first.setdefault(figure_id, line)
        if earlier != line:
            facts = {"earlier": str(earlier), "found": figure_id}
            yield error("same_id", FIGURES.file, [line], **facts)
