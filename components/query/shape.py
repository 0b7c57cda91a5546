"""Shape: what the files of an edition must be for this code to read them."""

from collections.abc import Mapping

import pyarrow as pa

SCHEMA = 1
RECORD = "release.json"
SAID_OF_FILES = frozenset({"sha256", "bytes", "rows"})
TEXT, DAY, NUMBER = pa.string(), pa.date32(), pa.decimal128(20, 2)
YES_OR_NO, DEGREES, COUNT, SMALL = pa.bool_(), pa.float64(), pa.int64(), pa.int16()
WORD = pa.dictionary(pa.int32(), pa.string())
TEXTS = pa.list_(TEXT)
PARTS = pa.list_(pa.struct([("key", TEXT), ("value", TEXT)]))


def _columns(kinds: Mapping[pa.DataType, str]) -> Mapping[str, pa.DataType]:
    return {name: kind for kind, names in kinds.items() for name in names.split()}


# The columns that components/query/rows.py, the catalogue, receipts and feeds read, each with
# what it holds; more may be there.
COLUMNS: Mapping[str, Mapping[str, pa.DataType]] = {
    "figures": _columns(
        {
            TEXT: "figure_id source_id office_id metric metric_id as_printed breakdown note led_by",
            WORD: "unit relation checked flag coverage standing standing_reason",
            DAY: "period_start period_end",
            NUMBER: "value",
            PARTS: "parts",
            SMALL: "year told_by",
        }
    ),
    "sources": _columns(
        {
            TEXT: "source_id url publisher publisher_id title note",
            WORD: "origin",
            DAY: "published",
        }
    ),
    "services": _columns(
        {
            TEXT: "source_id office_id service_as_printed service_id count_unit note",
            WORD: "service",
            NUMBER: "count",
            DAY: "period_start period_end",
        }
    ),
    "offices": _columns(
        {
            TEXT: "office_id name city province province_code source note",
            WORD: "kind class opened_status",
            YES_OR_NO: "tpi",
            DEGREES: "lat lon",
            TEXTS: "jurisdiction aliases",
            DAY: "opened_on",
            SMALL: "first_year",
        }
    ),
    "events": _columns(
        {TEXT: "office_id text_id text_en source_id url", WORD: "kind", DAY: "start end"}
    ),
    "population": _columns(
        {TEXT: "area source", WORD: "area_kind", SMALL: "year", COUNT: "population"}
    ),
    "metrics": _columns(
        {
            TEXT: "metric_id name_id name_en short_id short_en counts_id counts_en leaves_out_id "
            "leaves_out_en denominator_metric parent_metric legal_basis",
            WORD: "group unit kind direction ratio_kind",
            YES_OR_NO: "additive_over_time additive_over_offices",
            COUNT: "rate_per",
            TEXTS: "not_comparable_with aliases",
        }
    ),
    "dimensions": _columns(
        {
            TEXT: "key value canonical_key canonical_value iso3 name_id name_en meaning",
            TEXTS: "metrics",
            PARTS: "parts",
        }
    ),
    "service_catalogue": _columns(
        {
            TEXT: "service_id name_id name_en what_id what_en audience",
            WORD: "kind brand",
            TEXTS: "aliases",
        }
    ),
    "unplaced": _columns(
        {TEXT: "metric_id suggested_metric suggested_breakdown reason", WORD: "action"}
    ),
    "corrections": _columns(
        {
            TEXT: "correction_id figure_id figure_key column expects becomes why_id why_en "
            "evidence_url status",
            DAY: "since",
        }
    ),
    "moved_ids": _columns({TEXT: "old_id new_id why_id why_en", DAY: "since"}),
}
# What an edition may do without; where it has them they are these.
OPTIONAL: Mapping[str, Mapping[str, pa.DataType]] = {
    "figure_ids": _columns({TEXT: "figure_id metric_id office_id"}),
    "changes": _columns(
        {
            TEXT: "kind figure_id office_id metric_id period_start period_end column was becomes "
            "reason why_id why_en"
        }
    ),
}


def missing(name: str, schema: pa.Schema) -> str:
    """What a table lacks or has otherwise, in words for the log; empty where all is well."""
    for column, kind in (COLUMNS.get(name) or OPTIONAL.get(name, {})).items():
        places = schema.get_all_field_indices(column)
        if not places:
            return f"has no column {column}"
        if len(places) > 1:
            return f"has {len(places)} columns {column}"
        found = schema.field(places[0]).type
        if not found.equals(kind):
            return f"column {column} is {found}, not {kind}"
    return ""
