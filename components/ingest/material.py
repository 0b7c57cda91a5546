"""Material: everything the curated files say, corrected, joined and checked."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from components.ingest import doubts
from components.ingest.checks import Checks
from components.ingest.curated import FIGURES
from components.ingest.entries import Entry, entered
from components.ingest.faults import Fault, in_order
from components.ingest.joins import joined
from components.ingest.keyed import Keyed, keyed
from components.ingest.ledger import Ledger
from components.ingest.moves import moved, shared
from components.ingest.outline import outline_faults
from components.ingest.read import Page, Row, read
from components.ingest.release import Edition, edition
from components.ingest.room import Room
from components.ingest.sheets import CATALOGUE, CURATED, SHEETS
from components.ingest.spans import misordered
from components.ingest.statements import Statement
from components.ingest.told import Told

Tell = Callable[[str, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """
    What a release can be made of, unless one of the faults stops it.

    `entries` are those of the sheets around the figures, `told` the statements, which lie in
    `room`; `counts` are the rows of every sheet.
    """

    entries: Mapping[str, list[Entry]]
    counts: Mapping[str, int]
    told: Told
    applied: Sequence[tuple[Row, str]]
    edition: Edition | None
    faults: tuple[Fault, ...]
    room: Room

    @property
    def stopped(self) -> bool:
        """Whether a fault forbids building."""
        return _stops(self.faults)


def gather(
    curated: Path,
    catalogue: Path,
    tell: Tell,
    also: Callable[[Sequence[Statement]], object] = len,
) -> Material:
    """
    Read, correct and check all files; every fault is found before anything is refused.

    The figures are never held together: they are checked a page of whole offices at a time.
    `also` is given the statements of each page.
    """
    room = Room()
    ledger, told = Ledger(room.folder), Told(room.folder)
    pages = {sheet.name: read(curated, sheet) for sheet in CURATED if sheet is not FIGURES}
    pages |= {sheet.name: read(catalogue, sheet) for sheet in CATALOGUE}
    figures = _keyed(curated, pages, ledger, tell)
    counts = {name: len(page.rows) for name, page in pages.items()}
    counts[FIGURES.name] = len(figures.ids)
    tell("read", sum(counts.values()))
    tell("correct", len(figures.applied))

    broken = frozenset(name for name, page in pages.items() if not page.whole)
    named = edition(curated)
    entries, faults = _entered(pages)
    faults += [*figures.faults, *outline_faults(curated), *joined(entries, broken)]
    faults += [*misordered(entries), *doubts.of_surroundings(entries)]
    faults += [named] if isinstance(named, Fault) else []
    if figures.whole:
        faults += [*moved(entries["moved_ids"], figures.living), *shared(figures.ids)]

    checks = Checks.of(entries, broken)
    for page in ledger.pages():
        statements, found = checks.page(page)
        faults += found
        also(statements)
        # nothing is built of what is at fault, but every fault is found
        if not _stops(faults):
            told.add(statements)
            if told.count < counts[FIGURES.name]:
                tell("stand", told.count)
    tell("check", len(faults))
    return Material(
        entries=entries,
        counts=counts,
        told=told,
        applied=figures.applied,
        edition=None if isinstance(named, Fault) else named,
        faults=tuple(in_order(faults)),
        room=room,
    )


def _keyed(curated: Path, pages: Mapping[str, Page], ledger: Ledger, tell: Tell) -> Keyed:
    moves = {row[side] for row in pages["moved_ids"].rows for side in ("old_id", "new_id")}
    corrections = pages["corrections"].rows
    return keyed(curated, corrections, moves, ledger, lambda n: tell("read", n))


def _entered(pages: Mapping[str, Page]) -> tuple[dict[str, list[Entry]], list[Fault]]:
    """The entries of every sheet, and all that is wrong with its form or in a cell."""
    entries: dict[str, list[Entry]] = {}
    faults = [fault for page in pages.values() for fault in page.faults]
    for name, page in pages.items():
        entries[name], found = entered(page.rows, SHEETS[name])
        faults += found
    return entries, faults


def _stops(faults: Iterable[Fault]) -> bool:
    return any(fault.stops for fault in faults)
