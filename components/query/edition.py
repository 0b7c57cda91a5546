"""Release: the built data of one edition, model values out, each slice read once."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from components.catalogue import Catalogue
from components.errors import UnknownFigure
from components.model import Event, Figure, ServiceReport
from components.query import rows
from components.query.kept import A_STATEMENT, kept
from components.query.reports import Reports
from components.query.slabs import Slabs, Within

SLICES_ROOM = 96_000_000
# A metric with no more rows than this is read whole, however few offices are asked for.
FEW_ROWS = 8_192
FEW_OFFICES = 24
# An edition with no more statements than this has them all at hand by their ids.
FEW_STATEMENTS = 65_536
INDEX = "figure_ids"
INDEXED = ("figure_id", "metric_id", "office_id")


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
    footers: Mapping[str, pq.FileMetaData] = field(default_factory=dict, compare=False, repr=False)

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
        ends = self.slabs.least_and_most("year")
        return tuple(range(ends[0], ends[1] + 1)) if ends else ()

    @cached_property
    def slabs(self) -> Slabs:
        """The table of statements, of which parts alone are read."""
        return self._slabs("figures")

    @property
    def statements(self) -> int:
        """How many statements there are, by the file's own count."""
        return self.slabs.rows

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

    def metric(
        self, slug: str, offices: Collection[str] | None = None, years: Within | None = None
    ) -> tuple[Figure, ...]:
        """
        Every statement of a metric, flagged and superseded ones included.

        Where a few `offices` are named, or else the first and last of some `years`, and the
        metric is a large one, what is said of them alone is read; else more may come than was
        asked for.
        """
        if self.slabs.rows_within(metric=(slug, slug)) > FEW_ROWS:
            if offices is not None and len(offices) <= FEW_OFFICES:
                return tuple(f for office in sorted(offices) for f in self.at(slug, office))
            if years is not None:
                return _slice(self, metric=(slug, slug), year=years)
        return _slice(self, metric=(slug, slug))

    def distinct(self, slug: str, *columns: str) -> list[tuple[Any, ...]]:
        """Each combination of those columns that a statement of a metric has, once, in no order."""
        found = self.slabs.read(columns, metric=(slug, slug)).group_by(list(columns)).aggregate([])
        return list(zip(*(found.column(name).to_pylist() for name in columns), strict=True))

    def at(self, metric: str, office: str) -> tuple[Figure, ...]:
        """Every statement of one metric at one institution."""
        if self.slabs.rows_within(metric=(metric, metric)) <= FEW_ROWS:
            return tuple(f for f in _slice(self, metric=(metric, metric)) if f.office == office)
        return _slice(self, metric=(metric, metric), office_id=(office, office))

    def office(self, slug: str) -> tuple[Figure, ...]:
        """Every statement of an institution."""
        return _slice(self, office_id=(slug, slug))

    def report(self, slug: str) -> tuple[Figure, ...]:
        """Every statement of one press report."""
        return _slice(self, source_id=(slug, slug))

    def figure(self, figure_id: str) -> Figure:
        """One statement by its id, an id that has moved included; UnknownFigure else."""
        known = self._moved.get(figure_id, figure_id)
        if self.statements <= FEW_STATEMENTS:
            if known not in self._by_id:
                raise UnknownFigure(id=figure_id[:80])
            return self._by_id[known]
        (place, *_) = self._index.read(INDEXED, figure_id=(known, known)).to_pylist() or (None,)
        if place is None:
            raise UnknownFigure(id=figure_id[:80])
        here = {column: (place[column], place[column]) for column in INDEXED}
        return rows.figures(self.slabs.read(rows.COLUMNS, **here))[0]

    def every(self) -> tuple[Figure, ...]:
        """All statements of the edition: only for what must see each of them as a whole."""
        return _slice(self)

    def columns_of(self, *names: str) -> Iterator[pa.RecordBatch]:
        """Some columns of all statements, part by part."""
        return self.slabs.parts(names)

    def read(self, condition: pc.Expression | None) -> pa.Table:
        """The figures' rows that meet a condition, pushed down to the row groups."""
        return self.slabs.scan(condition)

    @cached_property
    def _by_id(self) -> Mapping[str, Figure]:
        return {figure.id: figure for figure in self.every()}

    @cached_property
    def _moved(self) -> Mapping[str, str]:
        return {row["old_id"]: row["new_id"] for row in self.table("moved_ids")}

    @cached_property
    def _index(self) -> Slabs:
        """Where a statement stands, sorted by id; an edition without an index is its own."""
        return self._slabs(INDEX if f"{INDEX}.parquet" in self.files else "figures")

    def _slabs(self, table: str) -> Slabs:
        name = f"{table}.parquet"
        return Slabs(self.files[name], self.footers.get(name))

    def _reader(self, table: str) -> pa.BufferReader:
        return pa.BufferReader(self.files[f"{table}.parquet"])

    def __hash__(self) -> int:
        return hash(self.id)


def _weight(figures: tuple[Figure, ...]) -> int:
    return A_STATEMENT * (1 + len(figures))


@kept(weigh=_weight, room=SLICES_ROOM)
def _slice(release: Release, **within: Within) -> tuple[Figure, ...]:
    return rows.figures(release.slabs.read(rows.COLUMNS, **within))
