"""The index: where each statement stands, so that a reader of one by its id touches one group."""

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from components.ingest.parquet import even, laid

FIGURES, INDEX = "figures.parquet", "figure_ids.parquet"
KEY = "figure_id"
COLUMNS = [KEY, "metric_id", "office_id"]
SCHEMA = pa.schema([(name, pa.string()) for name in COLUMNS])
# So many rows are sorted at a time; there are so many ids.
AT_ONCE, EVERY_ID = 250_000, 1 << 48
A_PART = 65_536


def write(folder: Path) -> Path:
    """The index of the figures in a folder, written beside them."""
    figures = folder / FIGURES
    count = pq.read_metadata(figures).num_rows
    parts = (sliced(figures, COLUMNS, within).sort_by(KEY) for within in slices(count, AT_ONCE))
    return laid(folder / INDEX, SCHEMA, parts, even(count))


def slices(count: int, at_once: int) -> Iterator[tuple[str, str]]:
    """Spans of ids from the first to the last, each of about so many statements."""
    number = -(-count // at_once) or 1
    ends = [f"{EVERY_ID * place // number:012x}" for place in range(number)]
    return zip(ends, [*ends[1:], "g"], strict=True)


def sliced(file: Path, columns: list[str], within: tuple[str, str]) -> pa.Table:
    """The columns of the statements of one span, of a file that is read part by part."""
    first, beyond = within
    parquet = pq.ParquetFile(file)
    batches = parquet.iter_batches(batch_size=A_PART, columns=columns)
    schema = pa.schema(parquet.schema_arrow.field(name) for name in columns)
    return pa.Table.from_batches(
        (_kept(one.select(columns), first, beyond) for one in batches), schema
    )


def _kept(batch: pa.RecordBatch, first: str, beyond: str) -> pa.RecordBatch:
    ids = batch.column(KEY)
    return batch.filter(pc.and_(pc.greater_equal(ids, first), pc.less(ids, beyond)))
