"""The built data of one release: Parquet in, model values out, each slice read once."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from components import paths
from components.catalogue import Catalogue
from components.errors import BadAddress, NoRelease, UnknownFigure
from components.model import Event, Figure, ServiceReport, Source
from components.query import rows

Stamp: TypeAlias = tuple[int, int, int]

RECORD = "release.json"
SLICES_KEPT = 256
LONGEST_ID = 64


@dataclass(frozen=True)
class Release:
    """
    One edition of the data.

    Its files are mapped when it is opened and stay what they were, whatever is built over
    them since; what is in them is read as it is asked for.
    """

    id: str
    name: str
    day: date
    files: Mapping[str, pa.Buffer] = field(compare=False, repr=False)

    @cached_property
    def catalogue(self) -> Catalogue:
        """What the words mean in this edition."""
        return Catalogue.of(self.table)

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """Every report by its slug."""
        return {row["source_id"]: rows.source(row) for row in self.table("sources")}

    @cached_property
    def services(self) -> tuple[ServiceReport, ...]:
        """Every word of a report that an office runs a service."""
        return tuple(map(rows.service_report, self.table("services")))

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """Awards, visits, openings and changes of rules, oldest first."""
        found = map(rows.event, self.table("events"))
        return tuple(sorted(found, key=lambda event: (event.start, event.office or "")))

    @cached_property
    def population(self) -> Mapping[str, int]:
        """People in the area of an office whose jurisdiction is wholly known, 2024."""
        return {
            row["area"]: row["population"]
            for row in self.table("population")
            if row["area_kind"] == "jurisdiction_sum"
        }

    @cached_property
    def years(self) -> tuple[int, ...]:
        """The calendar years that any statement speaks of, without gaps."""
        found = self._dataset.to_table(columns=["year"]).column("year").drop_null()
        if not len(found):
            return ()
        return tuple(range(pc.min(found).as_py(), pc.max(found).as_py() + 1))

    def table(self, name: str) -> list[dict[str, Any]]:
        """The rows of a small table as dictionaries."""
        found: list[dict[str, Any]] = pq.read_table(self._reader(name)).to_pylist()
        return found

    def columns(self, name: str) -> list[str]:
        """The names of a table's columns."""
        names: list[str] = pq.read_schema(self._reader(name)).names
        return names

    def parquet(self, name: str) -> bytes:
        """The Parquet file of a table, byte for byte."""
        whole: bytes = self.files[f"{name}.parquet"].to_pybytes()
        return whole

    def text(self, name: str) -> str:
        """A text file of the edition, such as report.md."""
        whole: bytes = self.files[name].to_pybytes()
        return whole.decode("utf-8")

    def metric(self, slug: str) -> tuple[Figure, ...]:
        """Every statement of a metric, flagged and superseded ones included."""
        return _slice(self, "metric", slug)

    def office(self, slug: str) -> tuple[Figure, ...]:
        """Every statement of an institution."""
        return _slice(self, "office_id", slug)

    def report(self, slug: str) -> tuple[Figure, ...]:
        """Every statement of one press report."""
        return _slice(self, "source_id", slug)

    def figure(self, figure_id: str) -> Figure:
        """One statement by its id, an id that has moved included; UnknownFigure else."""
        known = self._moved.get(figure_id, figure_id)
        office = self._office_of.get(known)
        if office is None:
            raise UnknownFigure(id=figure_id[:80])
        return next(figure for figure in self.office(office) if figure.id == known)

    def every(self) -> tuple[Figure, ...]:
        """All statements of the edition."""
        return _slice(self, "", "")

    @cached_property
    def _office_of(self) -> Mapping[str, str]:
        """Where a statement stands, so that a receipt reads one office and not the file."""
        columns = self._dataset.to_table(columns=["figure_id", "office_id"])
        return dict(zip(*(column.to_pylist() for column in columns.columns), strict=True))

    @cached_property
    def _moved(self) -> Mapping[str, str]:
        return {row["old_id"]: row["new_id"] for row in self.table("moved_ids")}

    @cached_property
    def _dataset(self) -> ds.Dataset:
        parquet = ds.ParquetFileFormat()
        whole = parquet.make_fragment(self._reader("figures"))
        return ds.FileSystemDataset([whole], whole.physical_schema, parquet)

    def _reader(self, table: str) -> pa.BufferReader:
        return pa.BufferReader(self.files[f"{table}.parquet"])

    def read(self, condition: pc.Expression | None) -> pa.Table:
        """The figures' rows that meet a condition, pushed down to the row groups."""
        return self._dataset.to_table(filter=condition)

    def __hash__(self) -> int:
        return hash(self.id)


def current() -> Release:
    """The edition in data/metrics, a newly built one included; NoRelease where there is none."""
    return _current(paths.METRICS, _stamp(paths.METRICS))


def release(pin: str | None) -> Release:
    """The edition an address pins, or the current one; BadAddress for one we do not hold."""
    if pin is None or pin == current().id:
        return current()
    folder = paths.RELEASES / pin
    plain = pin.isascii() and pin.isalnum() and len(pin) <= LONGEST_ID
    if not plain or not folder.is_dir():
        raise BadAddress(name="v", value=pin[:80], allowed=current().id)
    return _archived(folder)


def newest_first(sources: Iterable[Source]) -> tuple[Source, ...]:
    """Reports by day of publication, the newest first and the undated last."""

    def place(source: Source) -> tuple[int, str]:
        return (-source.published.toordinal() if source.published else 0, source.slug)

    return tuple(sorted(sources, key=place))


@lru_cache(maxsize=2)
def _current(folder: Path, stamp: Stamp) -> Release:
    del stamp  # another stamp, another edition
    return _opened(folder)


def _stamp(folder: Path) -> Stamp:
    try:
        seen = (folder / RECORD).stat()
    except OSError as missing:
        raise NoRelease(folder=folder.name) from missing
    return seen.st_ino, seen.st_mtime_ns, seen.st_size


@lru_cache(maxsize=2)
def _archived(folder: Path) -> Release:
    return _opened(folder)


def _opened(folder: Path) -> Release:
    """The edition in a folder, whole: opened again if it was exchanged meanwhile."""
    while True:
        before = _stamp(folder)
        files = {file.name: pa.memory_map(str(file)).read_buffer() for file in folder.iterdir()}
        if before == _stamp(folder):
            break
    record = json.loads(files[RECORD].to_pybytes())
    return Release(record["id"], record["name"], date.fromisoformat(record["date"]), files)


@lru_cache(maxsize=SLICES_KEPT)
def _slice(release: Release, column: str, slug: str) -> tuple[Figure, ...]:
    condition = (pc.field(column) == slug) if column else None
    return tuple(map(rows.figure, release.read(condition).to_pylist()))
