"""Keyed: figures.csv read row by row, each row with its id, corrected and laid into a ledger."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from components.ingest.correct import correct, figure_key
from components.ingest.curated import FIGURES
from components.ingest.faults import Fault
from components.ingest.identity import Ids, figure_id
from components.ingest.ledger import Ledger
from components.ingest.read import Row, streamed

# After so many rows it is said how far the reading is.
MANY = 250_000


@dataclass(frozen=True, slots=True)
class Keyed:
    """
    What is in the ledger, and what was met on the way there.

    `living` are those of the ids asked about that a row has; `whole` says that no row is lost.
    """

    ids: Ids
    living: frozenset[str]
    applied: tuple[tuple[Row, str], ...]
    whole: bool
    faults: tuple[Fault, ...]


def keyed(
    curated: Path,
    corrections: Iterable[Row],
    asked: Collection[str],
    ledger: Ledger,
    tell: Callable[[int], None],
) -> Keyed:
    """Read the figures; rows that a correction names wait for it, the others are laid down."""
    corrections = tuple(corrections)
    named = {correction["figure_key"] for correction in corrections}
    ids, living, waiting = Ids(), set(), {}
    faults: list[Fault] = []
    for row in streamed(curated, FIGURES, faults):
        own = figure_id(row)
        ids.add(own, row.line)
        if own in asked:
            living.add(own)
        if named and figure_key(row) in named:
            waiting[row.line] = row, own
        else:
            ledger.enter(row, own)
        if len(ids) % MANY == 0:
            tell(len(ids))
    whole = not faults
    # where figures were lost in reading, nobody can say that a correction's row is gone
    rows = [row for row, _ in waiting.values()]
    corrected = correct(rows, corrections if whole else (), ledger.keys)
    for row in corrected.figures:
        ledger.enter(row, waiting[row.line][1])
    applied = tuple((correction, waiting[line][1]) for correction, line in corrected.applied)
    return Keyed(ids, frozenset(living), applied, whole, (*faults, *corrected.faults))
