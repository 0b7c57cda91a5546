"""The rows of a table that some filters leave, read in batches and never all at once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import and_
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from components.model import Standing
from components.query import Release, View

Row: TypeAlias = dict[str, Any]

FIGURES, SERVICES = "figures", "services"
# What a row of these tables is called there, and in the figures that speak of it.
KEYS = {
    "sources": ("source_id", "source_id"),
    "offices": ("office_id", "office_id"),
    "metrics": ("metric_id", "metric"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Some rows of one table of an edition: those that meet the view and have the standings."""

    release: Release
    table: str
    view: View = View()  # noqa: RUF009 - a view is frozen
    standings: tuple[Standing, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether nothing is filtered out."""
        return not self.parameters()

    def parameters(self) -> list[tuple[str, str]]:
        """The address pairs that spell the filters."""
        return [*self.view.parameters(), *(("standing", str(one)) for one in self.standings)]


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows of a long list, and the number of the page after them, if there is one."""

    rows: list[Row]
    following: int | None


def page(wanted: Wanted, number: int, size: int) -> Page:
    """One page of the rows; an empty one beyond the last."""
    found = list(_some(batches(wanted), (number - 1) * size, size + 1))
    rows = [row for batch in found for row in batch.to_pylist()]
    return Page(rows[:size], number + 1 if len(rows) > size else None)


def rows(wanted: Wanted) -> Iterator[Row]:
    """Every row, one batch of them at a time in memory."""
    for batch in batches(wanted):
        yield from batch.to_pylist()


def batches(wanted: Wanted) -> Iterator[pa.RecordBatch]:
    """The rows as Arrow holds them, in the order of the file, pushed down to its row groups."""
    yield from _scanner(wanted).to_batches()


def table(wanted: Wanted) -> pa.Table:
    """The rows as one table, each column with one dictionary."""
    return _scanner(wanted).to_table().combine_chunks()


def schema(release: Release, table: str) -> pa.Schema:
    """The columns of a table and their types."""
    return _fragment(release, table).physical_schema.remove_metadata()


def _some(batches: Iterator[pa.RecordBatch], skip: int, most: int) -> Iterator[pa.RecordBatch]:
    """At most so many rows after those skipped; what lies behind them is not read."""
    for batch in batches:
        piece = batch.slice(skip, most)
        skip = max(0, skip - batch.num_rows)
        most -= piece.num_rows
        # Even an empty piece would keep the batch that it was cut from in memory.
        if piece.num_rows:
            yield piece
        if not most:
            return


def _condition(wanted: Wanted) -> pc.Expression | None:
    if wanted.table == FIGURES:
        conditions = _of_figures(wanted)
    elif wanted.table == SERVICES:
        conditions = _of_services(wanted.view)
    else:
        conditions = _of_others(wanted)
    return reduce(and_, conditions) if conditions else None


def _of_figures(wanted: Wanted) -> list[pc.Expression]:
    view = wanted.view
    conditions = _of_reports(view)
    if view.metrics:
        conditions.append(pc.field("metric").isin(view.metrics))
    if wanted.standings:
        # Dictionaries know no isin.
        standing = pc.field("standing").cast(pa.string())
        conditions.append(standing.isin([str(one) for one in wanted.standings]))
    return conditions


def _of_services(view: View) -> list[pc.Expression]:
    conditions = _of_reports(view)
    if view.services:
        conditions.append(pc.field("service").cast(pa.string()).isin(view.services))
    return conditions


def _of_reports(view: View) -> list[pc.Expression]:
    """Office, report and years, which figures and services have alike; a year is touched."""
    conditions = []
    if view.offices:
        conditions.append(pc.field("office_id").isin(view.offices))
    if view.source is not None:
        conditions.append(pc.field("source_id") == view.source)
    if view.first is not None:
        conditions.append(pc.field("period_end") >= date(view.first, 1, 1))
    if view.last is not None:
        conditions.append(pc.field("period_start") <= date(view.last, 12, 31))
    return conditions


def _of_others(wanted: Wanted) -> list[pc.Expression]:
    """Rows that are asked for by name, or that the figures of the other filters speak of."""
    if wanted.whole or wanted.table not in KEYS:
        return []
    column, in_figures = KEYS[wanted.table]
    named = {
        "sources": (wanted.view.source,) if wanted.view.source else (),
        "offices": wanted.view.offices,
        "metrics": wanted.view.metrics,
    }[wanted.table]
    conditions = [pc.field(column).isin(named)] if named else []
    figures = _of_figures(wanted)
    # A row that is asked for by its name alone need not be spoken of by any figure.
    if len(figures) > len(conditions):
        spoken = _fragment(wanted.release, FIGURES).to_table(
            columns=[in_figures], filter=reduce(and_, figures)
        )
        conditions.append(pc.field(column).isin(spoken.column(in_figures).unique().drop_null()))
    return conditions


def _scanner(wanted: Wanted) -> ds.Scanner:
    """One row group at a time: the file lies in memory, and reading ahead would copy it all."""
    return _fragment(wanted.release, wanted.table).scanner(
        filter=_condition(wanted),
        batch_readahead=1,
        fragment_scan_options=ds.ParquetFragmentScanOptions(pre_buffer=False),
    )


def _fragment(release: Release, table: str) -> ds.ParquetFileFragment:
    reader = pa.BufferReader(release.files[f"{table}.parquet"])
    return ds.ParquetFileFormat().make_fragment(reader)
