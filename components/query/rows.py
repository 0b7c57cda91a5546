"""How a row of a built table becomes a statement, a report, an event."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

import pyarrow as pa

from components.model import (
    Coverage,
    Event,
    EventKind,
    Figure,
    Flag,
    Origin,
    Parts,
    Period,
    Phrase,
    Reason,
    Relation,
    ServiceReport,
    Source,
    Standing,
    Unit,
)

Reader = Callable[[Any], Any]


def _same(cell: object) -> object:
    return cell


def _text(cell: str | None) -> str:
    return cell or ""


def _parts(cell: list[dict[str, str]] | None) -> Parts:
    return tuple((part["key"], part["value"]) for part in cell or ())


# The fields of a statement: which column of figures.parquet it is, and how its cell is read.
FIELDS: Mapping[str, tuple[str, Reader]] = {
    "id": ("figure_id", _same),
    "source": ("source_id", _same),
    "office": ("office_id", _same),
    "metric": ("metric", _same),
    "metric_id": ("metric_id", _same),
    "value": ("value", _same),
    "unit": ("unit", Unit),
    "relation": ("relation", Relation),
    "as_printed": ("as_printed", _text),
    "breakdown": ("breakdown", _text),
    "parts": ("parts", _parts),
    "note": ("note", _text),
    "second_keyed": ("checked", lambda cell: cell == "second-keyed"),
    "flag": ("flag", lambda cell: Flag(cell) if cell else None),
    "coverage": ("coverage", Coverage),
    "standing": ("standing", Standing),
    "reason": ("standing_reason", Reason),
    "led_by": ("led_by", _same),
    "told_by": ("told_by", _same),
}
SPAN = ("period_start", "period_end")
COLUMNS = [*SPAN, *(column for column, _ in FIELDS.values())]
PERIODS_KEPT = 16_384


def figures(table: pa.Table) -> tuple[Figure, ...]:
    """The statements of rows of figures.parquet, read column by column; equal words are shared."""
    return tuple(one for batch in table.to_batches() for one in _figures(batch))


def figure(row: Mapping[str, Any]) -> Figure:
    """One statement of figures.parquet, of which other columns may be in the row too."""
    cells = {name: read(row[column]) for name, (column, read) in FIELDS.items()}
    return Figure(**cells, period=_period(*(row[column] for column in SPAN)))


def source(row: dict[str, Any]) -> Source:
    """One report of sources.parquet."""
    return Source(
        slug=row["source_id"],
        url=row["url"] or "",
        publisher=row["publisher"] or "",
        publisher_id=row["publisher_id"] or "",
        origin=Origin(row["origin"]),
        title=row["title"] or "",
        published=row["published"],
        note=row["note"] or "",
    )


def service_report(row: dict[str, Any]) -> ServiceReport:
    """One row of services.parquet."""
    known = row["period_start"] and row["period_end"]
    return ServiceReport(
        source=row["source_id"],
        office=row["office_id"],
        service=row["service"],
        as_printed=row["service_as_printed"] or "",
        count=row["count"],
        count_unit=row["count_unit"] or "",
        period=Period(row["period_start"], row["period_end"]) if known else None,
        note=row["note"] or "",
    )


def event(row: dict[str, Any]) -> Event:
    """One row of events.parquet."""
    return Event(
        office=row["office_id"] or None,
        start=row["start"],
        end=row["end"],
        kind=EventKind(row["kind"]),
        text=Phrase(row["text_id"], row["text_en"]),
        source=row["source_id"] or None,
        url=row["url"] or "",
    )


@lru_cache(PERIODS_KEPT)
def _period(start: date, end: date) -> Period:
    return Period(start, end)


def _figures(batch: pa.RecordBatch) -> Iterator[Figure]:
    cells = [_values(batch.column(column), read) for column, read in FIELDS.values()]
    periods = map(_period, *(batch.column(column).to_pylist() for column in SPAN))
    for period, *row in zip(periods, *cells, strict=True):
        yield Figure(period=period, **dict(zip(FIELDS, row, strict=True)))


def _values(column: pa.Array, read: Reader) -> list[Any]:
    """The cells of a column; of texts and words each distinct one is read once."""
    if pa.types.is_list(column.type) and not len(column.flatten()):
        return [read(None)] * len(column)
    if pa.types.is_string(column.type):
        column = column.dictionary_encode()
    if not pa.types.is_dictionary(column.type):
        return list(map(read, column.to_pylist()))
    words = list(map(read, column.dictionary.to_pylist()))
    if column.null_count:
        words.append(read(None))
    codes = column.indices.fill_null(len(words) - 1).to_pylist()
    return [words[code] for code in codes]
