"""The tables of a release: their names, columns, types and rows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import pyarrow as pa

from components.ingest import figures, records
from components.ingest.curated import CORRECTIONS
from components.ingest.figures import PARTS_TYPE
from components.ingest.kinds import WORD_TYPE
from components.ingest.read import Row
from components.ingest.records import Entries, Record
from components.ingest.sheets import SHEETS
from components.ingest.standing import Place
from components.ingest.statements import Statement

STRINGS = pa.list_(pa.string())
# Where each statement stands, so that a reader of one by its id touches one row group.
INDEX = "figure_ids"
INDEXED = ["figure_id", "metric_id", "office_id"]


@dataclass(frozen=True, slots=True)
class Table:
    """One Parquet file to be; a `searched` one is sorted for readers of single rows."""

    name: str
    rows: pa.Table
    searched: bool = False


def tables(
    entries: Entries,
    statements: Sequence[Statement],
    places: Mapping[str, Place],
    applied: Iterable[tuple[Row, str]],
) -> list[Table]:
    """Every table of a release."""
    rows = figures.figures(statements, places)
    told = pa.Table.from_pylist(rows, figures.schema(statements))
    return [
        Table("figures", told),
        Table(INDEX, told.select(INDEXED).sort_by(INDEXED[0]), searched=True),
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
