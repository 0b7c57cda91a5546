"""Release: the built data of one edition, model values out, each slice read once."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from components.catalogue import Catalogue
from components.errors import UnknownFigure
from components.model import Event, Figure, ServiceReport
from components.query import rows
from components.query.kept import A_STATEMENT, kept
from components.query.reports import Reports

SLICES_ROOM = 96_000_000
# A metric with no more rows than this is read whole, however few offices are asked for.
FEW_ROWS = 8_192
FEW_OFFICES = 24
# An edition with no more statements than this has them all at hand by their ids.
FEW_STATEMENTS = 65_536
INDEX = "figure_ids"


@dataclass(frozen=True)
class Release:
    """
    One edition of the data.

    Its files are taken when it is opened and stay what they were, whatever is built over
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
    def sources(self) -> Reports:
        """Every report by its slug."""
        return Reports(pq.read_table(self._reader("sources")))

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
        found = self.columns_of("year").column("year").drop_null()
        if not len(found):
            return ()
        return tuple(range(pc.min(found).as_py(), pc.max(found).as_py() + 1))

    @cached_property
    def statements(self) -> int:
        """How many statements there are, by the file's own count."""
        count: int = self._dataset.count_rows()
        return count

    def table(self, name: str) -> list[dict[str, Any]]:
        """The rows of a small table as dictionaries; none where an older edition lacks it."""
        if f"{name}.parquet" not in self.files:
            return []
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

    def metric(self, slug: str, offices: Collection[str] | None = None) -> tuple[Figure, ...]:
        """
        Every statement of a metric, flagged and superseded ones included.

        Where a few `offices` are named and the metric is a large one, theirs alone are read;
        else more may come than was asked for.
        """
        narrow = offices is not None and len(offices) <= FEW_OFFICES
        if not narrow or self._sizes.get(slug, 0) <= FEW_ROWS:
            return _slice(self, "metric", slug)
        return tuple(f for office in sorted(offices or ()) for f in _place(self, slug, office))

    def office(self, slug: str) -> tuple[Figure, ...]:
        """Every statement of an institution."""
        return _slice(self, "office_id", slug)

    def report(self, slug: str) -> tuple[Figure, ...]:
        """Every statement of one press report."""
        return _slice(self, "source_id", slug)

    def figure(self, figure_id: str) -> Figure:
        """One statement by its id, an id that has moved included; UnknownFigure else."""
        known = self._moved.get(figure_id, figure_id)
        if self.statements <= FEW_STATEMENTS:
            if known not in self._by_id:
                raise UnknownFigure(id=figure_id[:80])
            return self._by_id[known]
        index = self._index.to_table(filter=pc.field("figure_id") == known)
        if not index.num_rows:
            raise UnknownFigure(id=figure_id[:80])
        place = index.to_pylist()[0]
        here = pc.field("metric_id") == place["metric_id"]
        here &= (pc.field("office_id") == place["office_id"]) & (pc.field("figure_id") == known)
        return rows.figure(self.read(here).to_pylist()[0])

    def every(self) -> tuple[Figure, ...]:
        """All statements of the edition: only for what must see each of them as a whole."""
        return _slice(self, "", "")

    def columns_of(self, *names: str) -> pa.Table:
        """Some columns of all statements, which is far less than the statements themselves."""
        return self._dataset.to_table(columns=list(names))

    def read(self, condition: pc.Expression | None) -> pa.Table:
        """The figures' rows that meet a condition, pushed down to the row groups."""
        return self._dataset.to_table(filter=condition)

    @cached_property
    def _sizes(self) -> Mapping[str, int]:
        """At most how many rows each metric has, by the statistics of the row groups alone."""
        (fragment,) = self._dataset.get_fragments()
        return {
            slug: sum(group.num_rows for group in fragment.subset(_of(slug)).row_groups)
            for slug in self.catalogue.metrics
        }

    @cached_property
    def _by_id(self) -> Mapping[str, Figure]:
        return {figure.id: figure for figure in self.every()}

    @cached_property
    def _moved(self) -> Mapping[str, str]:
        return {row["old_id"]: row["new_id"] for row in self.table("moved_ids")}

    @cached_property
    def _dataset(self) -> ds.Dataset:
        return self._pushed_down("figures")

    @cached_property
    def _index(self) -> ds.Dataset:
        """Where a statement stands, sorted by id; an edition without an index is its own."""
        return self._pushed_down(INDEX if f"{INDEX}.parquet" in self.files else "figures")

    def _pushed_down(self, table: str) -> ds.Dataset:
        parquet = ds.ParquetFileFormat()
        whole = parquet.make_fragment(self._reader(table))
        return ds.FileSystemDataset([whole], whole.physical_schema, parquet)

    def _reader(self, table: str) -> pa.BufferReader:
        return pa.BufferReader(self.files[f"{table}.parquet"])

    def __hash__(self) -> int:
        return hash(self.id)


def _of(metric: str) -> pc.Expression:
    return pc.field("metric") == metric


def _weight(figures: tuple[Figure, ...]) -> int:
    return A_STATEMENT * (1 + len(figures))


@kept(weigh=_weight, room=SLICES_ROOM)
def _slice(release: Release, column: str, slug: str) -> tuple[Figure, ...]:
    return _figures(release.read((pc.field(column) == slug) if column else None))


@kept(weigh=_weight, room=SLICES_ROOM)
def _place(release: Release, metric: str, office: str) -> tuple[Figure, ...]:
    here = _of(metric) & (pc.field("office_id") == office)
    return _figures(release.read(here))


def _figures(table: pa.Table) -> tuple[Figure, ...]:
    """Batch by batch, so that the rows as dictionaries never stand beside all the figures."""
    batches: Iterable[pa.RecordBatch] = table.to_batches(max_chunksize=4096)
    return tuple(rows.figure(row) for batch in batches for row in batch.to_pylist())
