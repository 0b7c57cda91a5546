"""How a table becomes Parquet bytes: always the same, and cut for readers of one metric."""

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from components.ingest.tables import Table

ROWS_A_GROUP = 128
# The footer names every column of every group, so that a large file has larger groups.
MOST_GROUPS = 2_048
CUT_BY = "metric"


def rows_a_group(rows: int) -> int:
    """How many rows a group holds: 128, doubled until a file of so many has few groups."""
    size = ROWS_A_GROUP
    while rows > size * MOST_GROUPS:
        size *= 2
    return size


def write(table: Table, folder: Path) -> Path:
    """The file of a table, written with fixed options so that the same rows give the same bytes."""
    path = folder / f"{table.name}.parquet"
    rows = table.rows
    size = rows_a_group(rows.num_rows)
    by_metric = CUT_BY in rows.column_names
    cuts = list(_slices(rows, size)) if by_metric else list(_even(rows.num_rows, table))
    with pq.ParquetWriter(
        path,
        rows.schema,
        version="2.6",
        compression="zstd",
        compression_level=9,
        use_dictionary=True,
        write_statistics=True,
        data_page_version="1.0",
    ) as writer:
        for start, length in cuts:
            writer.write_table(_own_words(rows.slice(start, length)), row_group_size=length or 1)
    return path


def _even(rows: int, table: Table) -> Iterator[tuple[int, int]]:
    """Groups of one size for a table that is searched, one group for a table that is read."""
    step = rows_a_group(rows) if table.searched else rows or 1
    for start in range(0, rows or 1, step):
        yield start, min(step, rows - start)


def _slices(rows: pa.Table, most: int) -> Iterator[tuple[int, int]]:
    """
    Where to cut rows sorted by metric, so that a reader of one metric touches few groups.

    A metric too large for one group has its groups to itself; smaller ones are never cut
    and share a group as long as it has room.
    """
    start = length = 0
    for size in _runs(rows.column(CUT_BY).to_pylist()):
        if length and length + size > most:
            yield start, length
            start, length = start + length, 0
        length += size
        while length > most:
            yield start, most
            start, length = start + most, length - most
            if length <= most:
                yield start, length
                start, length = start + length, 0
    if length:
        yield start, length


def _runs(metrics: list[str | None]) -> Iterator[int]:
    """How many rows each metric has, in order."""
    size = 0
    for here, following in zip(metrics, [*metrics[1:], ...], strict=True):
        size += 1
        if here != following:
            yield size
            size = 0


def _own_words(rows: pa.Table) -> pa.Table:
    """The rows with each dictionary cut down to the words that occur in them."""
    for place, column in enumerate(rows.schema):
        if pa.types.is_dictionary(column.type):
            words = rows.column(place).cast(pa.string()).combine_chunks().dictionary_encode()
            rows = rows.set_column(place, column, words)
    return rows
