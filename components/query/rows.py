"""How a row of a built table becomes a statement, a report, an event."""

from typing import Any

from components.model import (
    Coverage,
    Event,
    EventKind,
    Figure,
    Flag,
    Origin,
    Period,
    Phrase,
    Reason,
    Relation,
    ServiceReport,
    Source,
    Standing,
    Unit,
)


def figure(row: dict[str, Any]) -> Figure:
    """One statement of figures.parquet."""
    return Figure(
        id=row["figure_id"],
        source=row["source_id"],
        office=row["office_id"],
        metric=row["metric"],
        metric_id=row["metric_id"],
        period=Period(row["period_start"], row["period_end"]),
        value=row["value"],
        unit=Unit(row["unit"]),
        relation=Relation(row["relation"]),
        as_printed=row["as_printed"] or "",
        breakdown=row["breakdown"] or "",
        parts=tuple((part["key"], part["value"]) for part in row["parts"] or ()),
        note=row["note"] or "",
        second_keyed=row["checked"] == "second-keyed",
        flag=Flag(row["flag"]) if row["flag"] else None,
        coverage=Coverage(row["coverage"]),
        standing=Standing(row["standing"]),
        reason=Reason(row["standing_reason"]),
        led_by=row["led_by"],
        told_by=row["told_by"],
    )


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
