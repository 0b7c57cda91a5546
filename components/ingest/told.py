"""Told: the statements with their places; they come office by office and go metric by metric."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import NamedTuple, TypeAlias

import pyarrow as pa

from components.ingest import figures
from components.ingest.records import Record
from components.ingest.standing import stand
from components.ingest.statements import Statement

# Metrics stand in order, and after them the slugs that wait to be placed.
Key: TypeAlias = tuple[bool, str]
OFFICE = "office_id"


class Run(NamedTuple):
    """Where the rows of one metric stand in one page."""

    page: int
    start: int
    length: int


class Told:
    """
    The rows of figures.parquet.

    Whole offices come at a time, since who stands before whom is settled within an office; the
    file wants whole metrics.  Between the two the rows lie on disk as Arrow, which is mapped.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._runs: dict[Key, list[Run]] = defaultdict(list)
        self._keys: set[str] = set()
        self._pages = 0
        self.unplaced: Counter[str] = Counter()

    def add(self, statements: Sequence[Statement]) -> None:
        """The statements of some offices, of which nothing more will come."""
        rows = figures.figures(statements, stand(statements))
        start = 0
        for key, run in groupby(rows, key=_key):
            length = sum(1 for _ in run)
            self._runs[key].append(Run(self._pages, start, length))
            start += length
        keys = figures.dimension_keys(statements)
        self._keys.update(keys)
        self.unplaced.update(one.metric_id for one in statements if one.metric is None)
        schema = _in_texts(figures.schema_with(keys))
        with pa.ipc.new_file(self._file(self._pages), schema) as writer:
            writer.write_table(pa.Table.from_pylist(rows, schema))
        self._pages += 1

    @property
    def count(self) -> int:
        """How many statements there are."""
        return sum(run.length for runs in self._runs.values() for run in runs)

    @property
    def schema(self) -> pa.Schema:
        """The columns of figures.parquet with their types."""
        return figures.schema_with(self._keys)

    def metrics(self) -> list[tuple[str | None, int]]:
        """How many rows each metric has, in order; what is not placed yet counts as one."""
        found: dict[str | None, int] = {}
        for (waits, slug), runs in sorted(self._runs.items()):
            metric = None if waits else slug
            found[metric] = found.get(metric, 0) + sum(run.length for run in runs)
        return list(found.items())

    def parts(self) -> Iterator[pa.Table]:
        """All rows in order, a metric at a time; words as texts."""
        schema = _in_texts(self.schema)
        for _, runs in sorted(self._runs.items()):
            parts = [
                _with_all(self._page(run.page).slice(run.start, run.length), schema) for run in runs
            ]
            together = pa.concat_tables(parts)
            # a page is in order, and no office is in two
            yield together.sort_by(OFFICE) if len(parts) > 1 else together

    def _page(self, number: int) -> pa.Table:
        with pa.memory_map(str(self._file(number))) as file:
            return pa.ipc.open_file(file).read_all()

    def _file(self, page: int) -> Path:
        return self._folder / f"{page}.arrow"


def _key(row: Record) -> Key:
    return row["metric"] is None, row["metric"] or row["metric_id"]


def _in_texts(schema: pa.Schema) -> pa.Schema:
    """Words as plain texts: each page has words of its own, and the file numbers them anew."""
    return pa.schema(
        field.with_type(pa.string()) if pa.types.is_dictionary(field.type) else field
        for field in schema
    )


def _with_all(rows: pa.Table, schema: pa.Schema) -> pa.Table:
    """The rows with a column of nothing for each breakdown that others have."""
    columns = [
        rows.column(field.name)
        if field.name in rows.column_names
        else pa.chunked_array([pa.nulls(rows.num_rows, field.type)])
        for field in schema
    ]
    return pa.table(columns, schema=schema)
