"""The tables of a release: their names, columns, types and rows."""

from collections.abc import Iterable
from dataclasses import dataclass

import pyarrow as pa

from components.ingest import records
from components.ingest.curated import CORRECTIONS
from components.ingest.figures import PARTS_TYPE
from components.ingest.kinds import WORD_TYPE
from components.ingest.read import Row
from components.ingest.records import Entries, Record
from components.ingest.sheets import SHEETS

STRINGS = pa.list_(pa.string())


@dataclass(frozen=True, slots=True)
class Table:
    """One Parquet file to be."""

    name: str
    rows: pa.Table


def tables(entries: Entries, applied: Iterable[tuple[Row, str]]) -> list[Table]:
    """Every table of a release around the figures."""
    return [
        _table(entries, "sources"),
        _table(entries, "services", records.services(entries), service=WORD_TYPE),
        _table(
            entries,
            "offices",
            records.offices(entries),
            aliases=STRINGS,
            first_year=pa.int16(),
        ),
        _table(entries, "events"),
        _table(entries, "population"),
        _table(entries, "metrics"),
        _table(entries, "dimensions", records.dimensions(entries), parts=PARTS_TYPE),
        _table(entries, "service_catalogue"),
        _table(entries, "metrics_unplaced", name="unplaced"),
        _table(entries, "corrections", _applied(entries, applied), figure_id=pa.string()),
        _table(entries, "moved_ids"),
    ]


def _table(
    entries: Entries,
    sheet: str,
    rows: list[Record] | None = None,
    name: str = "",
    **added: pa.DataType,
) -> Table:
    own = [(column, kind.arrow) for column, kind in SHEETS[sheet].columns.items()]
    schema = pa.schema(own + list(added.items()))
    found = records.plain(entries, sheet) if rows is None else rows
    return Table(name or sheet, pa.Table.from_pylist(found, schema))


def _applied(entries: Entries, applied: Iterable[tuple[Row, str]]) -> list[Record]:
    ids = {correction.line: figure_id for correction, figure_id in applied}
    return [
        dict(entry.values) | {"figure_id": ids[entry.line]}
        for entry in entries[CORRECTIONS.name]
        if entry.line in ids
    ]
