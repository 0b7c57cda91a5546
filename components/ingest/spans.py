"""Checks of pairs of dates: both or neither, and in order."""

from collections.abc import Iterator

from components.ingest.entries import Entry
from components.ingest.faults import Fault, error
from components.ingest.records import Entries

# Where a sheet has a span, its first and last day; an event may go without its last.
SPANS = {
    "figures": ("period_start", "period_end"),
    "services": ("period_start", "period_end"),
    "events": ("start", "end"),
}
ENDLESS = {"events"}


def misordered(entries: Entries) -> Iterator[Fault]:
    """Spans that end before they start, and those of which one day is missing."""
    for name, (first, last) in SPANS.items():
        for entry in entries.get(name, ()):
            yield from _faults(entry, first, last, endless=name in ENDLESS)


def _faults(entry: Entry, first: str, last: str, *, endless: bool) -> Iterator[Fault]:
    file, at = entry.row.file, [entry.line]
    start, end = entry.values.get(first), entry.values.get(last)
    if start and end and end < start:
        facts = {"start": start.isoformat(), "end": end.isoformat()}
        yield error("period", file, at, last, **facts)
    if entry.sound and not endless and (start is None) is not (end is None):
        yield error("half_period", file, at, first if start is None else last)
