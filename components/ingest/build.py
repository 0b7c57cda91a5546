"""The build: read, correct, check, stand, write; the old data stay until the new are whole."""

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from components import paths
from components.ingest import parquet, release, report, swap
from components.ingest.faults import Fault
from components.ingest.material import Material, Tell, gather
from components.ingest.outline import OUTLINE
from components.ingest.standing import stand
from components.ingest.tables import Table, tables


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a build ended; `release` is None where faults forbade it."""

    faults: tuple[Fault, ...]
    release: str | None = None
    name: str = ""
    changed: bool = False
    statements: int = 0
    reports: int = 0


def silent(_step: str, _n: int) -> None:
    """Tell nobody how far the build is."""


def build(
    curated: Path = paths.CURATED,
    catalogue: Path = paths.CATALOGUE,
    out: Path = paths.METRICS,
    releases: Path = paths.RELEASES,
    tell: Tell = silent,
) -> Outcome:
    """
    Build the release that the files describe and put it in the place of `out`.

    Where a fault stops it, `out` stays as it was; where nothing has changed, too.
    """
    material = gather(curated, catalogue, tell)
    if material.stopped or material.edition is None:
        return Outcome(faults=material.faults)
    places = stand(material.statements)
    tell("stand", len(places))
    made = tables(material.entries, material.statements, places, material.applied)
    with swap.workshop(out) as folder:
        shutil.copyfile(curated / OUTLINE, folder / OUTLINE)
        _write(made, material, folder)
        rows = {f"{table.name}.parquet": table.rows.num_rows for table in made}
        record = release.record(folder, material.edition, rows)
        release.write(record, folder)
        changed = not release.holds(out, record)
        if changed:
            swap.put(folder, out, releases)
    tell("write", len(record["files"]))
    return Outcome(
        faults=material.faults,
        release=record["id"],
        name=record["name"],
        changed=changed,
        statements=len(material.statements),
        reports=len(material.entries["sources"]),
    )


def _write(made: Iterable[Table], material: Material, folder: Path) -> None:
    for table in made:
        parquet.write(table, folder)
    for name, text in report.reports(material).items():
        (folder / name).write_text(text, encoding="utf-8")
