"""Shelf: what the statements join to while a release is being built."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from components.catalogue import reading
from components.ingest import records
from components.ingest.breakdowns import Breakdowns
from components.ingest.entries import Entry
from components.model import Metric, Office, Origin, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Reports, institutions and metrics by id; raw metric slugs to canonical ones."""

    sources: Mapping[str, Source]
    offices: Mapping[str, Office]
    metrics: Mapping[str, Metric]
    placed: Mapping[str, str]
    unplaced: frozenset[str]
    breakdowns: Breakdowns

    @classmethod
    def of(cls, entries: Mapping[str, list[Entry]]) -> "Shelf":
        """The shelf that the sound entries of all sheets make."""
        offices = map(reading.office, records.offices(entries))
        metrics = {one.slug: one for one in map(reading.metric, records.metrics(entries))}
        aliases = {alias: one.slug for one in metrics.values() for alias in one.aliases}
        return cls(
            sources={one["source_id"]: _source(one) for one in _sound(entries["sources"])},
            offices={one.slug: one for one in offices},
            metrics=metrics,
            placed=aliases | {slug: slug for slug in metrics},
            unplaced=frozenset(one["metric_id"] for one in _sound(entries["metrics_unplaced"])),
            breakdowns=Breakdowns.of(entries["dimensions"]),
        )

    def canonical(self, metric_id: str) -> str | None:
        """The canonical metric of a raw slug, or None while it is not placed."""
        return self.placed.get(metric_id)

    def slugs(self, entry: Entry) -> tuple[str, ...]:
        """The raw and the canonical slug of a row of figures.csv."""
        metric_id = entry.row["metric_id"]
        return metric_id, self.placed.get(metric_id, metric_id)

    def joins(self, entry: Entry) -> bool:
        """Whether a row of figures.csv finds its report, institution and metric."""
        return (
            entry["source_id"] in self.sources
            and entry["office_id"] in self.offices
            and (entry["metric_id"] in self.placed or entry["metric_id"] in self.unplaced)
        )


def _sound(entries: Iterable[Entry]) -> Iterable[Entry]:
    return (entry for entry in entries if entry.sound)


def _source(entry: Entry) -> Source:
    return Source(
        slug=entry["source_id"],
        url=entry["url"],
        publisher=entry["publisher"],
        publisher_id=entry["publisher_id"],
        origin=Origin(entry["origin"]),
        title=entry["title"],
        published=entry["published"],
        note=entry["note"],
    )
