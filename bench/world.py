"""Synthetic worlds: invented figures of invented offices, in the shape of a built edition."""

import json
import shutil
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import file_digest, sha256
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from bench import extent, invented
from bench.extent import FIRST_YEAR, Numbers, Spans, World
from components import paths
from components.ingest.parquet import rows_a_group
from components.ingest.release import JSON
from components.ingest.swap import workshop

__all__ = ["FIRST_YEAR", "MILLION", "SMALL", "TWENTY_MILLION", "World", "written"]

STEP = 1 << 20
EMPTIED = ("services", "events", "corrections", "moved_ids", "changes")

SMALL = World(offices=10, years=5, months=0, tellers=1)
MILLION = World(offices=150, years=9, months=12, tellers=1)
TWENTY_MILLION = World(offices=150, years=30, months=12, tellers=6)


def written(world: World, folder: Path) -> Path:
    """The edition of a world under a folder, written metric by metric unless it is there."""
    out = folder / f"{world.name}-{_code()}" / "metrics"
    if out.is_dir():
        return out
    with workshop(out) as place:
        for file in paths.METRICS.iterdir():
            if file.name != JSON:
                shutil.copyfile(file, place / file.name)
        metrics = invented.metrics()
        pq.write_table(_offices(world), place / "offices.parquet")
        told = invented.reports(world)
        pq.write_table(_sources(told), place / "sources.parquet")
        _figures(world, metrics, told["source_id"], place)
        _index(world, [slug for slug, _ in metrics], place)
        for gone in EMPTIED:
            path = place / f"{gone}.parquet"
            pq.write_table(pq.read_table(path).slice(0, 0), path)
        _record(world, place)
        place.rename(out)
    return out


@cache
def _code() -> str:
    """A hash of the code that writes worlds, so that one of older code is not taken for it."""
    said = sha256()
    for file in (__file__, extent.__file__, invented.__file__):
        said.update(Path(file).read_bytes())
    return said.hexdigest()[:8]


def _offices(world: World) -> pa.Table:
    real = pq.read_table(paths.METRICS / "offices.parquet")
    row = next(one for one in real.to_pylist() if one["kind"] == "office")
    own: dict[str, object] = {
        "aliases": [],
        "opened_on": None,
        "opened_status": None,
        "first_year": None,
    }
    rows = [
        row | own | {"office_id": office, "name": f"Kantor Imigrasi Sintetis {office[-3:]}"}
        for office in world.slugs
    ]
    return pa.Table.from_pylist(rows, real.schema)


def _sources(told: Mapping[str, pa.Array]) -> pa.Table:
    schema = pq.read_schema(paths.METRICS / "sources.parquet")
    own = {"origin": "office", "url": "", "publisher": "Sintetis", "publisher_id": "sintetis"}
    count = len(told["source_id"])
    columns = [
        invented.column(told.get(field.name, own.get(field.name, "")), field.type, count)
        for field in schema
    ]
    return pa.table(columns, schema=schema)


def _figures(world: World, metrics: list[tuple[str, str]], sources: pa.Array, place: Path) -> None:
    schema = pq.read_schema(paths.METRICS / "figures.parquet")
    spans, size = Spans.of(world), rows_a_group(world.rows)
    with pq.ParquetWriter(place / "figures.parquet", schema, compression="zstd") as writer:
        for number, metric in enumerate(metrics):
            told = invented.statements(world, number, metric, spans, sources)
            columns = [
                invented.column(told.get(field.name), field.type, world.per_metric)
                for field in schema
            ]
            writer.write_table(pa.table(columns, schema=schema), row_group_size=size)


def _index(world: World, names: list[str], place: Path) -> None:
    """Every id and where it stands, in the order of ids; sorted as numbers, written by parts."""
    order = np.argsort(invented.numbers(np.arange(world.rows, dtype=np.int64)))
    schema = pa.schema([(name, pa.string()) for name in ("figure_id", "metric_id", "office_id")])
    metrics, offices = pa.array(names), pa.array(world.slugs)
    with pq.ParquetWriter(place / "figure_ids.parquet", schema, compression="zstd") as writer:
        for part in _parts(order):
            columns = [
                invented.identities(part),
                metrics.take(pa.array(part // world.per_metric)),
                offices.take(pa.array(part % world.per_metric // world.per_office)),
            ]
            table = pa.table(columns, schema=schema)
            writer.write_table(table, row_group_size=rows_a_group(world.rows))


def _parts(order: Numbers) -> Iterator[Numbers]:
    for start in range(0, len(order), STEP):
        yield order[start : start + STEP]


def _record(world: World, place: Path) -> None:
    files = {}
    for path in sorted(place.iterdir()):
        with path.open("rb") as file:
            said = {"sha256": file_digest(file, "sha256").hexdigest(), "bytes": path.stat().st_size}
        table = path.suffix == ".parquet"
        files[path.name] = said | {"rows": pq.read_metadata(path).num_rows if table else None}
    record = {
        "id": sha256(json.dumps(files).encode()).hexdigest()[:12],
        "name": world.name,
        "date": f"{FIRST_YEAR + world.years}-01-15",
        "title_id": "Dunia sintetis untuk pengukuran: tidak satu pun angkanya nyata",
        "title_en": "A synthetic world for measuring: none of its figures is real",
        "schema": 1,
        "after": None,
        "files": files,
    }
    (place / JSON).write_text(json.dumps(record, indent=2), encoding="utf-8")
