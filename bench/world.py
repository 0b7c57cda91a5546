"""Synthetic worlds: invented figures of invented offices, in the shape of a built edition."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from components import paths
from components.ingest.parquet import rows_a_group
from components.ingest.release import JSON
from components.ingest.swap import workshop

METRICS = 60
# The first year that an address can ask for is 2000.
FIRST_YEAR = 2001
# An odd multiplier modulo 2^48 gives every row an id of its own, in no order.
SPREAD, IDS = np.uint64(0x9E3779B97F4B), np.uint64((1 << 48) - 1)
STEP = 1 << 20

Places = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class World:
    """
    So many offices and years; months besides whole years where there are `months`.

    Each thing is told by `tellers` reports.  No office, report or number in it exists.
    """

    offices: int
    years: int
    months: int
    tellers: int

    @property
    def per_office(self) -> int:
        """Rows of one metric at one office."""
        return self.years * (1 + self.months) * self.tellers

    @property
    def per_metric(self) -> int:
        """Rows of one metric."""
        return self.offices * self.per_office

    @property
    def rows(self) -> int:
        """All rows."""
        return METRICS * self.per_metric

    @property
    def name(self) -> str:
        """A name that nobody can take for an edition of facts."""
        return f"synthetic-{self.rows}"


SMALL = World(offices=10, years=5, months=0, tellers=1)
MILLION = World(offices=150, years=9, months=12, tellers=1)
TWENTY_MILLION = World(offices=150, years=30, months=12, tellers=6)


def written(world: World, folder: Path) -> Path:
    """The edition of a world under a folder, written metric by metric unless it is there."""
    out = folder / world.name / "metrics"
    if out.is_dir():
        return out
    with workshop(out) as place:
        for file in paths.METRICS.iterdir():
            if file.name != JSON:
                shutil.copyfile(file, place / file.name)
        slugs = pq.read_table(paths.METRICS / "metrics.parquet").slice(0, METRICS)
        names = sorted(slugs.column("metric_id").to_pylist())
        pq.write_table(slugs, place / "metrics.parquet")
        _offices(world, place)
        _sources(world, place)
        _figures(world, names, place)
        _index(world, names, place)
        for gone in ("services", "events", "corrections", "moved_ids", "changes"):
            path = place / f"{gone}.parquet"
            if not path.exists():
                continue
            pq.write_table(pq.read_table(path).slice(0, 0), path)
        _record(world, place)
        place.rename(out)
    return out


def _offices(world: World, place: Path) -> None:
    real = pq.read_table(paths.METRICS / "offices.parquet")
    row = next(one for one in real.to_pylist() if one["kind"] == "office")
    invented = [
        row
        | {
            "office_id": office,
            "name": f"Kantor Imigrasi Sintetis {office[-3:]}",
            "aliases": [],
            "opened_on": None,
            "first_year": None,
        }
        for office in _slugs(world)
    ]
    pq.write_table(pa.Table.from_pylist(invented, real.schema), place / "offices.parquet")


def _slugs(world: World) -> list[str]:
    return [f"synthetic-{number:03}" for number in range(world.offices)]


def _sources(world: World, place: Path) -> None:
    schema = pq.read_schema(place / "sources.parquet")
    slugs = _reports(world)
    constant = {"origin": "office", "url": "", "publisher": "Sintetis", "publisher_id": "sintetis"}
    columns = [
        slugs
        if field.name == "source_id"
        else pa.nulls(len(slugs), pa.string())
        .fill_null(constant.get(field.name, ""))
        .cast(field.type)
        if field.name != "published"
        else pa.nulls(len(slugs), field.type)
        for field in schema
    ]
    pq.write_table(pa.table(columns, schema=schema), place / "sources.parquet")


def _reports(world: World) -> pa.Array:
    """One report for each office, span and teller: it tells of all metrics."""
    return pa.array(
        f"{office}-{number:05}" for office in _slugs(world) for number in range(world.per_office)
    )


def _figures(world: World, names: list[str], place: Path) -> None:
    schema = pq.read_schema(paths.METRICS / "figures.parquet")
    reports = _reports(world)
    size = rows_a_group(world.rows)
    with pq.ParquetWriter(place / "figures.parquet", schema, compression="zstd") as writer:
        for number, metric in enumerate(names):
            table = _metric(world, number, metric, reports, schema)
            writer.write_table(table, row_group_size=size)


def _metric(
    world: World, number: int, metric: str, reports: pa.Array, schema: pa.Schema
) -> pa.Table:
    places = np.arange(world.per_metric, dtype=np.int64)
    within = places % world.per_office
    year = FIRST_YEAR + within // ((1 + world.months) * world.tellers)
    span = within // world.tellers % (1 + world.months)
    teller = within % world.tellers
    head = (
        places
        - within
        + (within // ((1 + world.months) * world.tellers)) * ((1 + world.months) * world.tellers)
    )
    start = (year - 1970).astype("datetime64[Y]").astype("datetime64[M]") + np.maximum(span - 1, 0)
    end = start + np.where(span == 0, 12, 1)
    first = number * world.per_metric
    value = (1000 + (places * 7919 + number * 104_729) % 50_000) // np.where(span == 0, 1, 20)
    texts = {
        "figure_id": _ids(first + places),
        "source_id": reports,
        "office_id": pa.array(np.repeat(_slugs(world), world.per_office)),
        "metric": metric,
        "metric_id": metric,
        "period_start": pa.array(start.astype("datetime64[D]")),
        "period_end": pa.array(end.astype("datetime64[D]") - 1),
        "value": pa.array(value.astype(np.int32)),
        "unit": "documents",
        "relation": "eq",
        "as_printed": pc.cast(pa.array(value), pa.string()),
        "breakdown": "",
        "year": pa.array(year.astype(np.int16)),
        "coverage": _words(np.where(span == 0, 0, 1), ["whole", "part"]),
        "standing": _words(
            np.where(teller > 0, 1, np.where(span > 0, 2, 0)), ["shown", "beside", "superseded"]
        ),
        "standing_reason": _words(
            np.where(teller > 0, 1, np.where(span > 0, 2, 0)),
            ["alone", "other_value", "fuller_report"],
        ),
        "led_by": pc.if_else(pa.array(span > 0), _ids(first + head), pa.scalar(None, pa.string())),
        "told_by": pa.array(np.ones(len(places), dtype=np.int16)),
    }
    columns = [_column(texts.get(field.name), field.type, len(places)) for field in schema]
    return pa.table(columns, schema=schema)


def _column(given: object, kind: pa.DataType, count: int) -> pa.Array:
    if given is None:
        return pa.nulls(count, kind)
    if isinstance(given, str):
        return pa.nulls(count, pa.string()).fill_null(given).cast(kind)
    return given if given.type == kind else pc.cast(given, kind)  # type: ignore[attr-defined]


def _words(codes: npt.NDArray[np.int64], words: list[str]) -> pa.Array:
    return pa.DictionaryArray.from_arrays(pa.array(codes.astype(np.int32)), words)


def _ids(places: Places) -> pa.Array:
    return pa.array(f"{number:012x}" for number in _numbers(places).tolist())


def _numbers(places: Places) -> npt.NDArray[np.uint64]:
    return places.astype(np.uint64) * SPREAD & IDS


def _index(world: World, names: list[str], place: Path) -> None:
    """Every id and where it stands, in the order of ids; sorted as numbers, written by parts."""
    numbers = _numbers(np.arange(world.rows, dtype=np.int64))
    order = np.argsort(numbers)
    slugs = np.array(_slugs(world))
    schema = pa.schema([(name, pa.string()) for name in ("figure_id", "metric_id", "office_id")])
    with pq.ParquetWriter(place / "figure_ids.parquet", schema, compression="zstd") as writer:
        for part in _parts(order):
            metrics = np.array(names)[part // world.per_metric]
            offices = slugs[part % world.per_metric // world.per_office]
            columns = [_ids(part), pa.array(metrics), pa.array(offices)]
            writer.write_table(
                pa.table(columns, schema=schema), row_group_size=rows_a_group(world.rows)
            )


def _parts(order: Places) -> Iterator[Places]:
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
        "id": f"{world.rows:012x}",
        "name": world.name,
        "date": f"{FIRST_YEAR + world.years}-01-15",
        "title_id": "Dunia sintetis untuk pengukuran: tidak satu pun angkanya nyata",
        "title_en": "A synthetic world for measuring: none of its figures is real",
        "schema": 1,
        "after": None,
        "files": files,
    }
    (place / JSON).write_text(json.dumps(record, indent=2), encoding="utf-8")
