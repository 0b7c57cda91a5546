"""Changes: what a release says otherwise than the one before, statement by statement."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from components.ingest.tables import Table

TABLE = "changes"
FIGURES = "figures"
ADDED, CHANGED, WITHDRAWN = "added", "changed", "withdrawn"
KEY = "figure_id"
WHERE = ("office_id", "metric_id", "period_start", "period_end")
SAID = (
    "office_id",
    "metric_id",
    "metric",
    "period_start",
    "period_end",
    "value",
    "unit",
    "relation",
    "as_printed",
    "breakdown",
    "note",
    "flag",
)
WAS = "_was"
SCHEMA = pa.schema(
    [
        ("kind", pa.string()),
        (KEY, pa.string()),
        ("office_id", pa.string()),
        ("metric_id", pa.string()),
        ("period_start", pa.string()),
        ("period_end", pa.string()),
        ("column", pa.string()),
        ("was", pa.string()),
        ("becomes", pa.string()),
        ("reason", pa.string()),
        ("why_id", pa.string()),
        ("why_en", pa.string()),
    ]
)

Row = dict[str, Any]


def since(before: Path | None, made: Iterable[Table]) -> pa.Table:
    """
    One row for each statement that came or went, one for each column that changed.

    `reason` is the correction or the move that explains it, with its words; null where the
    CSVs give none.  Nothing is said of the first release, which has none before it.
    """
    if before is None:
        return SCHEMA.empty_table()
    by_name = {table.name: table.rows for table in made}
    both = _texts(by_name[FIGURES]).join(
        _texts(pq.read_table(before / f"{FIGURES}.parquet")),
        keys=KEY,
        join_type="full outer",
        right_suffix=WAS,
    )
    reasons = _reasons(by_name)
    unlike = both.filter(_unlike(both)).to_pylist()
    rows = [found | _why(found, reasons) for row in unlike for found in _rows(row)]
    rows.sort(key=lambda row: (row["kind"], row[KEY], row["column"] or ""))
    return pa.Table.from_pylist(rows, SCHEMA)


def _texts(figures: pa.Table) -> pa.Table:
    """What statements say, as texts, so that any two releases can be set side by side."""
    columns = {KEY: figures.column(KEY)}
    for name in SAID:
        empty = pa.nulls(figures.num_rows, pa.string())
        known = name in figures.column_names
        columns[name] = figures.column(name).cast(pa.string()) if known else empty
    return pa.table(columns)


def _unlike(both: pa.Table) -> pa.ChunkedArray:
    found = pa.chunked_array([pa.repeat(pa.scalar(value=False), both.num_rows)])
    for name in SAID:
        now, was = (pc.fill_null(both.column(side), "\0") for side in (name, name + WAS))
        found = pc.or_(found, pc.not_equal(now, was))
    return found


def _rows(row: Row) -> Iterator[Row]:
    # every statement has an office, so that a side without one is a side that is not there
    if row["office_id" + WAS] is None:
        yield _row(ADDED, row, "")
    elif row["office_id"] is None:
        yield _row(WITHDRAWN, row, WAS)
    else:
        for name in SAID:
            if row[name] != row[name + WAS]:
                told = {"column": name, "was": row[name + WAS], "becomes": row[name]}
                yield _row(CHANGED, row, "") | told


def _row(kind: str, row: Row, side: str) -> Row:
    empty: Row = dict.fromkeys(SCHEMA.names)
    return empty | {"kind": kind, KEY: row[KEY]} | {name: row[name + side] for name in WHERE}


def _reasons(tables: Mapping[str, pa.Table]) -> Mapping[tuple[str, str | None], Row]:
    """Corrections by figure and column, moves by the id that went."""
    corrected = {(r[KEY], r["column"]): r for r in tables["corrections"].to_pylist()}
    moved = {(r["old_id"], None): r for r in tables["moved_ids"].to_pylist()}
    return corrected | moved


def _why(row: Row, reasons: Mapping[tuple[str, str | None], Row]) -> Row:
    found = reasons.get((row[KEY], row["column"]))
    if found is None:
        return {}
    reason = found.get("correction_id") or found["new_id"]
    return {"reason": reason, "why_id": found["why_id"], "why_en": found["why_en"]}
