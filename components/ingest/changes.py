"""Changes: what a release says otherwise than the one before, statement by statement."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from components.ingest.index import FIGURES, KEY, sliced, slices
from components.ingest.tables import Table

TABLE = "changes"
# So many statements are compared at a time.
AT_ONCE = 250_000
ADDED, CHANGED, WITHDRAWN = "added", "changed", "withdrawn"
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


def since(before: Path | None, now: Path, made: Iterable[Table]) -> pa.Table:
    """
    One row for each statement that came or went, one for each column that changed.

    `reason` is the correction or the move that explains it, with its words; null where the
    CSVs give none.  Nothing is said of the first release, which has none before it.
    """
    if before is None:
        return SCHEMA.empty_table()
    files = [folder / FIGURES for folder in (now, before)]
    reasons = _reasons({table.name: table.rows for table in made})
    most = max(pq.read_metadata(file).num_rows for file in files)
    found = [_between(files, within, reasons) for within in slices(most, AT_ONCE)]
    order = [(name, "ascending") for name in ("kind", KEY, "column")]
    return pa.concat_tables(found).sort_by(order)


def _between(
    files: Iterable[Path], within: tuple[str, str], reasons: Mapping[tuple[str, str | None], Row]
) -> pa.Table:
    """What is said otherwise of the statements of one span of ids."""
    now, was = (_texts(file, within) for file in files)
    both = now.join(was, keys=KEY, join_type="full outer", right_suffix=WAS)
    unlike = both.filter(_unlike(both)).to_pylist()
    rows = [found | _why(found, reasons) for row in unlike for found in _rows(row)]
    return pa.Table.from_pylist(rows, SCHEMA)


def _texts(file: Path, within: tuple[str, str]) -> pa.Table:
    """What statements say, as texts, so that any two releases can be set side by side."""
    known = set(pq.read_schema(file).names)
    figures = sliced(file, [KEY, *(name for name in SAID if name in known)], within)
    columns = {KEY: figures.column(KEY)}
    for name in SAID:
        empty = pa.nulls(figures.num_rows, pa.string())
        columns[name] = figures.column(name).cast(pa.string()) if name in known else empty
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
