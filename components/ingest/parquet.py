"""How a table becomes Parquet bytes: always the same, and cut for readers of one metric."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from components.ingest.tables import Table

ROWS_A_GROUP = 128
# The footer names every column of every group, so that a large file has larger groups.
MOST_GROUPS = 2_048


def rows_a_group(rows: int) -> int:
    """How many rows a group holds: 128, doubled until a file of so many has few groups."""
    size = ROWS_A_GROUP
    while rows > size * MOST_GROUPS:
        size *= 2
    return size


def write(table: Table, folder: Path) -> Path:
    """The file of a table that is read as a whole: one group of rows."""
    rows = table.rows
    return laid(folder / f"{table.name}.parquet", rows.schema, [rows], [rows.num_rows])


def laid(path: Path, schema: pa.Schema, parts: Iterable[pa.Table], sizes: Iterable[int]) -> Path:
    """
    Rows that come in parts, laid into groups of those sizes.

    The options are fixed, so that the same rows give the same bytes; of the parts no more is held
    than one group needs.
    """
    with pq.ParquetWriter(
        path,
        schema,
        version="2.6",
        compression="zstd",
        compression_level=9,
        use_dictionary=True,
        write_statistics=True,
        data_page_version="1.0",
    ) as writer:
        for rows in _regrouped(parts, sizes):
            writer.write_table(_own_words(rows, schema), row_group_size=rows.num_rows or 1)
    return path


def even(rows: int) -> Iterator[int]:
    """Groups of one size, for a table that is searched by its order."""
    step = rows_a_group(rows)
    for start in range(0, rows or 1, step):
        yield min(step, rows - start)


def by_metric(metrics: Iterable[int]) -> Iterator[int]:
    """
    Groups for rows sorted by metric, so that a reader of one touches few; how many rows each has.

    A metric too large for one group has its groups to itself; smaller ones are never cut and
    share a group as long as it has room.
    """
    metrics = list(metrics)
    most, length = rows_a_group(sum(metrics)), 0
    for size in metrics:
        if length and length + size > most:
            yield length
            length = 0
        length += size
        while length > most:
            yield most
            length -= most
            if length <= most:
                yield length
                length = 0
    if length:
        yield length


def _regrouped(parts: Iterable[pa.Table], sizes: Iterable[int]) -> Iterator[pa.Table]:
    coming, held = iter(parts), None
    for size in sizes:
        while held is None or held.num_rows < size:
            part = next(coming)
            held = part if held is None else pa.concat_tables([held, part])
        yield held.slice(0, size)
        held = held.slice(size)


def _own_words(rows: pa.Table, schema: pa.Schema) -> pa.Table:
    """The rows as they are stored, each dictionary made of the words that occur in them."""
    columns = []
    for field, column in zip(schema, rows.columns, strict=True):
        if pa.types.is_dictionary(field.type):
            columns.append(column.cast(pa.string()).combine_chunks().dictionary_encode())
        else:
            columns.append(column.combine_chunks())
    return pa.table(columns, schema=schema)
