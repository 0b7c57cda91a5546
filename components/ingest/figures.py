"""The rows of figures.parquet: the CSV's columns, and what the build adds (DECISIONS 12)."""

from collections.abc import Iterable, Mapping, Sequence

import pyarrow as pa

from components.ingest.curated import FIGURES
from components.ingest.kinds import WORD_TYPE
from components.ingest.records import Record, pairs
from components.ingest.standing import Place
from components.ingest.statements import Statement

PARTS_TYPE = pa.list_(pa.struct([("key", pa.string()), ("value", pa.string())]))
BETWEEN = ";"


def figures(statements: Sequence[Statement], places: Mapping[str, Place]) -> list[Record]:
    """Every statement as a row, ordered so that one metric's or one office's lie together."""
    keys = dimension_keys(statements)
    ordered = sorted(statements, key=lambda one: _order(one, places[one.id]))
    return [_record(one, places[one.id], keys) for one in ordered]


def schema(statements: Iterable[Statement]) -> pa.Schema:
    """The columns of figures.parquet for some statements."""
    return schema_with(dimension_keys(statements))


def schema_with(keys: Iterable[str]) -> pa.Schema:
    """
    The columns of figures.parquet with their types, those of some breakdown keys among them.

    Ids are plain strings although they repeat: a reader that filters on a dictionary
    column is given every row group, and the file stores them as dictionaries anyway.
    """
    own = [(column, kind.arrow) for column, kind in FIGURES.columns.items()]
    added = [
        ("figure_id", pa.string()),
        ("metric", pa.string()),
        ("year", pa.int16()),
        ("parts", PARTS_TYPE),
        *((key, WORD_TYPE) for key in sorted(keys)),
        ("coverage", WORD_TYPE),
        ("standing", WORD_TYPE),
        ("standing_reason", WORD_TYPE),
        ("led_by", pa.string()),
        ("told_by", pa.int16()),
    ]
    return pa.schema(own + added)


def dimension_keys(statements: Iterable[Statement]) -> list[str]:
    """The canonical breakdown keys that occur, each a column of its own."""
    return sorted({key for one in statements for key, _ in one.parts})


def _order(one: Statement, place: Place) -> tuple[object, ...]:
    metric = (one.metric is None, one.slug)
    breakdown = one.entry["breakdown"]
    return (*metric, one.office.slug, one.period, breakdown, place.rank, one.source.slug, one.id)


def _record(one: Statement, place: Place, keys: Iterable[str]) -> Record:
    added: Record = {
        "figure_id": one.id,
        "metric": one.metric.slug if one.metric else None,
        "year": one.period.year,
        "parts": pairs(one.parts),
        "coverage": str(one.coverage),
        "standing": str(place.standing),
        "standing_reason": str(place.reason),
        "led_by": place.led_by,
        "told_by": place.told_by,
    }
    dimensions = {
        key: BETWEEN.join(value for name, value in one.parts if name == key) or None for key in keys
    }
    return dict(one.entry.values) | added | dimensions
