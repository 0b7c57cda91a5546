"""Doubts about what surrounds the figures: titles, dates, addresses, overrides."""

from collections.abc import Iterator

from components.ingest.curated import EVENTS, SOURCES
from components.ingest.dictionary import SERVICE_OVERRIDES
from components.ingest.faults import Fault, warning
from components.ingest.records import Entries


def untitled(entries: Entries) -> Iterator[Fault]:
    """Reports without a headline, in one line."""
    lines = [entry.line for entry in entries["sources"] if not entry.row["title"].strip()]
    if lines:
        yield warning("untitled", SOURCES.file, lines, "title", n=str(len(lines)))


def undated(entries: Entries) -> Iterator[Fault]:
    """Reports whose day of publication is not known, in one line."""
    lines = [entry.line for entry in entries["sources"] if not entry.row["published"]]
    if lines:
        yield warning("undated", SOURCES.file, lines, "published", n=str(len(lines)))


def unsourced_events(entries: Entries) -> Iterator[Fault]:
    """Events that name neither a report nor an address."""
    for entry in entries["events"]:
        if not entry.row["source_id"] and not entry.row["url"]:
            yield warning("event_unsourced", EVENTS.file, [entry.line], "source_id")


def idle_overrides(entries: Entries) -> Iterator[Fault]:
    """Overrides of a service row that is not there."""
    columns = SERVICE_OVERRIDES.key
    present = {entry.row.key(columns) for entry in entries["services"]}
    for entry in entries["service_overrides"]:
        if entry.row.key(columns) not in present:
            found = entry.row["service_as_printed"]
            yield warning(
                "override_idle", SERVICE_OVERRIDES.file, [entry.line], columns[-1], found=found
            )
