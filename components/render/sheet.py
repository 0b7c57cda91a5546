"""A table of a release as a file: CSV by our own rules, Parquet as it lies on the disk."""

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq

from components.render.api_rows import Wanted, rows, schema, table

TABLES = (
    "figures",
    "sources",
    "offices",
    "metrics",
    "services",
    "service_catalogue",
    "dimensions",
    "events",
    "population",
    "corrections",
    "moved_ids",
    "unplaced",
)
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
BETWEEN = ";"


def csv_bytes(wanted: Wanted) -> bytes:
    """The rows wanted of a table as CSV."""
    return csv_of(schema(wanted.release, wanted.table).names, rows(wanted))


def parquet_bytes(wanted: Wanted) -> bytes:
    """The rows wanted of a table as Parquet; a whole table byte for byte as the edition has it."""
    if wanted.whole:
        return wanted.release.parquet(wanted.table)
    out = pa.BufferOutputStream()
    pq.write_table(table(wanted), out, compression="zstd")
    whole: bytes = out.getvalue().to_pybytes()
    return whole


def csv_of(columns: Iterable[str], rows: Iterable[Mapping[str, object]]) -> bytes:
    """
    Rows as UTF-8 CSV with a header and LF.

    An empty cell is an unknown, a list is joined by semicolons, a breakdown is key=value.
    A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers
    and dates never do.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(value) for value in row.values()] for row in rows)
    return out.getvalue().encode()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return _defused(BETWEEN.join(_items(value)))
    return _defused(value) if isinstance(value, str) else str(value)


def _items(values: Iterable[object]) -> Iterable[str]:
    for value in values:
        if isinstance(value, dict):
            yield f"{value['key']}={value['value']}"
        else:
            yield str(value)


def _defused(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
