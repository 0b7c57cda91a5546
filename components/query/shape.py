"""Shape: what the files of an edition must be for this code to read them."""

from collections.abc import Mapping

import pyarrow as pa

SCHEMA = 1
RECORD = "release.json"
SAID_OF_FILES = frozenset({"sha256", "bytes", "rows"})
TEXT, DAY, NUMBER = pa.string(), pa.date32(), pa.decimal128(20, 2)
WORD = pa.dictionary(pa.int32(), pa.string())

# The columns that components/query/rows.py and the catalogue read; more may be there.
COLUMNS: Mapping[str, frozenset[str]] = {
    "sources": frozenset(
        {"source_id", "url", "publisher", "publisher_id", "origin", "title", "published", "note"}
    ),
    "services": frozenset({"source_id", "office_id", "service", "service_as_printed", "count"}),
    "offices": frozenset({"office_id", "kind", "name", "class", "tpi", "province", "lat", "lon"}),
    "events": frozenset({"office_id", "start", "end", "kind", "text_id", "text_en"}),
    "population": frozenset({"area", "area_kind", "population"}),
    "metrics": frozenset({"metric_id", "group", "name_id", "name_en", "unit", "kind", "aliases"}),
    "dimensions": frozenset({"key", "value", "parts", "name_id", "name_en"}),
    "service_catalogue": frozenset({"service_id", "kind", "name_id", "name_en", "brand"}),
    "unplaced": frozenset({"metric_id"}),
    "corrections": frozenset({"correction_id", "figure_id", "column", "expects", "becomes"}),
    "moved_ids": frozenset({"old_id", "new_id"}),
}
FIGURES: Mapping[str, pa.DataType] = {
    "figure_id": TEXT,
    "source_id": TEXT,
    "office_id": TEXT,
    "metric": TEXT,
    "metric_id": TEXT,
    "period_start": DAY,
    "period_end": DAY,
    "value": NUMBER,
    "unit": WORD,
    "relation": WORD,
    "as_printed": TEXT,
    "breakdown": TEXT,
    "parts": pa.list_(pa.struct([("key", TEXT), ("value", TEXT)])),
    "note": TEXT,
    "checked": WORD,
    "flag": WORD,
    "year": pa.int16(),
    "coverage": WORD,
    "standing": WORD,
    "standing_reason": WORD,
    "led_by": TEXT,
    "told_by": pa.int16(),
}


def missing(name: str, schema: pa.Schema) -> str:
    """What a table lacks, in words for the log; empty where nothing does."""
    if name == "figures":
        for column, kind in FIGURES.items():
            if column not in schema.names:
                return f"has no column {column}"
            found = schema.field(column).type
            if not found.equals(kind):
                return f"column {column} is {found}, not {kind}"
        return ""
    lacking = sorted(COLUMNS.get(name, frozenset()) - set(schema.names))
    return f"has no column {lacking[0]}" if lacking else ""
