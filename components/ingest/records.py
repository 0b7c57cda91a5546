"""The rows of the small tables: the CSV columns and what follows from them."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from components.ingest.breakdowns import canonical
from components.ingest.entries import Entry

Record: TypeAlias = dict[str, Any]
Entries: TypeAlias = Mapping[str, list[Entry]]

APPROVED = {"approved_2024": 2024, "after_2021": 2022}


def plain(entries: Entries, sheet: str) -> list[Record]:
    """The sound rows of a sheet with its own columns."""
    return [dict(entry.values) for entry in entries[sheet] if entry.sound]


def offices(entries: Entries) -> list[Record]:
    """The institutions with their other spellings and the first year they can have figures of."""
    spelled: dict[str, list[str]] = {}
    for entry in entries["office_aliases"]:
        if entry.sound:
            spelled.setdefault(entry["office_id"], []).append(entry["alias"])
    return [
        record
        | {"aliases": sorted(spelled.get(record["office_id"], [])), "first_year": _first(record)}
        for record in plain(entries, "offices")
    ]


def metrics(entries: Entries) -> list[Record]:
    """The metrics as metrics.csv has them."""
    return plain(entries, "metrics")


def services(entries: Entries) -> list[Record]:
    """The service rows, each with the canonical service behind its raw id."""
    overrides = {
        (one["office_id"], one["service_id"], one["service_as_printed"]): one[
            "canonical_service_id"
        ]
        for one in plain(entries, "service_overrides")
    }
    known = canonical_services(entries)
    found: list[Record] = []
    for record in plain(entries, "services"):
        printed = (record["office_id"], record["service_id"], record["service_as_printed"])
        service = overrides.get(printed) or known.get(record["service_id"])
        found.append(record | {"service": service})
    return found


def canonical_services(entries: Entries) -> Mapping[str, str]:
    """Every service id and alias to its canonical service."""
    catalogue = plain(entries, "service_catalogue")
    aliases = {alias: one["service_id"] for one in catalogue for alias in one["aliases"]}
    return aliases | {one["service_id"]: one["service_id"] for one in catalogue}


def dimensions(entries: Entries) -> list[Record]:
    """The breakdown values with the canonical parts they stand for."""
    return [
        dict(entry.values) | {"parts": pairs(canonical(entry))}
        for entry in entries["dimensions"]
        if entry.sound
    ]


def pairs(parts: tuple[tuple[str, str], ...]) -> list[dict[str, str]]:
    """Parts as the table stores them."""
    return [{"key": key, "value": value} for key, value in parts]


def _first(record: Record) -> int | None:
    if record["opened_status"] == "known" and record["opened_on"]:
        return int(record["opened_on"].year)
    return APPROVED.get(record["opened_status"] or "")
