"""Material: everything the curated files say, corrected, joined and checked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from components.ingest.correct import Corrected, correct
from components.ingest.doubts import doubts
from components.ingest.entries import Entry, entered
from components.ingest.faults import Fault, in_order
from components.ingest.identity import figure_ids
from components.ingest.joins import joined
from components.ingest.moves import moved
from components.ingest.outline import outline_faults
from components.ingest.read import Page, Row, read
from components.ingest.release import Edition, edition
from components.ingest.sheets import CATALOGUE, CURATED, SHEETS
from components.ingest.shelf import Shelf
from components.ingest.spans import misordered
from components.ingest.statements import Statement, stated

Tell = Callable[[str, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What a release can be made of, unless one of the faults stops it."""

    entries: Mapping[str, list[Entry]]
    statements: list[Statement]
    applied: list[tuple[Row, str]]
    edition: Edition | None
    faults: tuple[Fault, ...]

    @property
    def stopped(self) -> bool:
        """Whether a fault forbids building."""
        return any(fault.stops for fault in self.faults)


def gather(curated: Path, catalogue: Path, tell: Tell) -> Material:
    """Read, correct and check all files; every fault is found before anything is refused."""
    pages = {sheet.name: read(curated, sheet) for sheet in CURATED}
    pages |= {sheet.name: read(catalogue, sheet) for sheet in CATALOGUE}
    broken = frozenset(name for name, page in pages.items() if not page.whole)
    named = edition(curated)
    tell("read", sum(len(page.rows) for page in pages.values()))

    ids = figure_ids(pages["figures"].rows)
    corrected = _corrected(pages, broken)
    tell("correct", len(corrected.applied))

    faults = [fault for page in pages.values() for fault in page.faults]
    faults += [*corrected.faults, *outline_faults(curated)]
    entries: dict[str, list[Entry]] = {}
    for name, page in pages.items():
        rows = corrected.figures if name == "figures" else page.rows
        entries[name], found = entered(rows, SHEETS[name])
        faults += found
    faults += [*joined(entries, broken), *misordered(entries)]
    statements, found = stated(entries["figures"], ids, Shelf.of(entries))
    faults += [] if "dimensions" in broken else found
    faults += [] if "figures" in broken else moved(entries["moved_ids"], ids)
    faults += doubts(entries, statements)
    faults += [named] if isinstance(named, Fault) else []
    tell("check", len(faults))
    return Material(
        entries=entries,
        statements=statements,
        applied=[(correction, ids[line]) for correction, line in corrected.applied],
        edition=None if isinstance(named, Fault) else named,
        faults=tuple(in_order(faults)),
    )


def _corrected(pages: Mapping[str, Page], broken: frozenset[str]) -> Corrected:
    """Where figures were lost in reading, nobody can say that a correction's row is gone."""
    corrections = () if "figures" in broken else pages["corrections"].rows
    return correct(pages["figures"].rows, corrections)
