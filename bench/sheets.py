"""Sheets: the same synthetic worlds as CSVs that people might have keyed, for `make data`."""

import csv
import shutil
from pathlib import Path

import pyarrow as pa
import pyarrow.csv as arrow_csv

from bench import invented
from bench.extent import Spans, World
from components import paths
from components.ingest.curated import FIGURES, OFFICES, SOURCES
from components.ingest.outline import OUTLINE
from components.ingest.release import TOML
from components.ingest.sheets import CURATED

OFFICE = {"kind": "office", "class": "I", "tpi": "true", "lat": "-8.1", "lon": "112.2"}
REPORT = {
    "publisher": "Sintetis",
    "publisher_id": "sintetis",
    "origin": "office",
    "title": "Sintetis",
}
EDITION = 'name = "synthetic"\ndate = 2040-01-15\ntitle_id = "Sintetis"\ntitle_en = "Synthetic"\n'


def keyed(world: World, folder: Path) -> tuple[Path, Path]:
    """The curated files and the catalogue of a world, written under a folder; nothing is real."""
    curated, catalogue = folder / "curated", folder / "catalogue"
    curated.mkdir(parents=True)
    shutil.copytree(paths.CATALOGUE, catalogue)
    shutil.copyfile(paths.CURATED / OUTLINE, curated / OUTLINE)
    (curated / TOML).write_text(EDITION, encoding="utf-8")
    told = invented.reports(world)
    rows = {
        OFFICES.name: [
            OFFICE | {"office_id": slug, "name": f"Kantor Imigrasi Sintetis {slug[-3:]}"}
            for slug in world.slugs
        ],
        SOURCES.name: [
            REPORT | {"source_id": slug, "published": day.isoformat()}
            for slug, day in zip(*(told[name].to_pylist() for name in told), strict=True)
        ],
    }
    for sheet in CURATED:
        with (curated / sheet.file).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(sheet.columns), restval="", lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows.get(sheet.name, ()))
    _catalogue(catalogue)
    _figures(world, told["source_id"], curated / FIGURES.file)
    return curated, catalogue


def _catalogue(catalogue: Path) -> None:
    """The words for metrics as they are; what speaks of real offices goes."""
    for name in ("office_aliases.csv", "service_overrides.csv"):
        header = (catalogue / name).read_text(encoding="utf-8").splitlines()[0]
        (catalogue / name).write_text(f"{header}\n", encoding="utf-8")


def _figures(world: World, sources: pa.Array, path: Path) -> None:
    """Metric after metric, with equal values, so that no part is greater than its whole."""
    spans = Spans.of(world)
    schema = pa.schema([(name, pa.string()) for name in FIGURES.columns])
    options = arrow_csv.WriteOptions(quoting_style="needed")
    with arrow_csv.CSVWriter(path, schema, write_options=options) as writer:
        for metric in invented.metrics():
            told = invented.statements(world, 0, metric, spans, sources)
            columns = [
                invented.column(told.get(name, ""), pa.string(), world.per_metric)
                for name in FIGURES.columns
            ]
            writer.write_table(pa.table(columns, schema=schema))
