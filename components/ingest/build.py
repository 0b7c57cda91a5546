"""The build: read, correct, check, stand, write; the old data stay until the new are whole."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from components import paths
from components.ingest import changelog, changes, index, parquet, release, report, swap
from components.ingest.faults import Fault
from components.ingest.material import Material, Tell, gather
from components.ingest.outline import OUTLINE
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
    with swap.workshop(out) as folder:
        before = release.before(out, releases, material.edition)
        record = make(material, folder, curated, before, tell)
        changed = not release.holds(out, record)
        if changed:
            swap.put(folder, out, releases)
    changelog.write(out, releases)
    tell("write", len(record["files"]))
    return Outcome(
        faults=material.faults,
        release=record["id"],
        name=record["name"],
        changed=changed,
        statements=material.told.count,
        reports=len(material.entries["sources"]),
    )


def make(
    material: Material, folder: Path, curated: Path, before: Path | None, tell: Tell = silent
) -> Mapping[str, Any]:
    """The files of a release in an empty folder, and what its record says of them."""
    if material.edition is None:
        raise ValueError("a release without a name")
    told, made = material.told, tables(material.entries, material.applied)
    tell("stand", told.count)
    sizes = parquet.by_metric(size for _, size in told.metrics())
    parquet.laid(folder / index.FIGURES, told.schema, told.parts(), sizes)
    index.write(folder)
    changed = changes.since(before, folder, made)
    shutil.copyfile(curated / OUTLINE, folder / OUTLINE)
    for table in (*made, Table(changes.TABLE, changed)):
        parquet.write(table, folder)
    after = release.written(before) if before else None
    texts = dict(report.reports(material))
    texts |= changelog.texts(changed, told.count, material.edition, after)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    rows = {file.name: pq.read_metadata(file).num_rows for file in folder.glob("*.parquet")}
    record = release.record(folder, material.edition, rows, after)
    release.write(record, folder)
    return record
