"""Checks that every id leads somewhere and that no key stands twice."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from components.ingest import records
from components.ingest.breakdowns import EVERY, SEPARATOR
from components.ingest.curated import FIGURES
from components.ingest.entries import Entry
from components.ingest.faults import Fault, error
from components.ingest.near import nearest
from components.ingest.records import Entries
from components.ingest.sheet import Sheet
from components.ingest.sheets import SHEETS


def joined(entries: Entries, broken: frozenset[str]) -> Iterator[Fault]:
    """
    Everything in the sheets around the figures that does not join.

    Ids of sheets that could not be read are not asked for.
    """
    for name, mine in entries.items():
        yield from _twice(mine, SHEETS[name])
        for column, target in SHEETS[name].refers.items():
            if target not in broken:
                yield from _unknown(mine, column, _ids(entries, target), target)
    if "service_catalogue" not in broken:
        known = _same(records.canonical_services(entries))
        yield from _unknown(entries["services"], "service_id", known, "service_catalogue")
    yield from _claimed_twice(entries)
    yield from _unpaired(entries)


@dataclass(frozen=True, slots=True)
class Ends:
    """What a column of figures.csv may name: the sheet that is meant, and each id in it."""

    target: str
    known: Mapping[str, str]


def ends(entries: Entries, broken: frozenset[str]) -> Mapping[str, Ends]:
    """By the column, where figures lead; a sheet that could not be read is not asked."""
    found = {
        column: Ends(target, _ids(entries, target))
        for column, target in FIGURES.refers.items()
        if target not in broken
    }
    if not broken & {"metrics", "metrics_unplaced"}:
        found["metric_id"] = Ends("metrics", _metric_ids(entries))
    return found


def figures_joined(figures: Iterable[Entry], to: Mapping[str, Ends]) -> Iterator[Fault]:
    """The same for the figures of some offices; no two rows with one key are of two offices."""
    figures = list(figures)
    yield from _twice(figures, FIGURES)
    for column, end in to.items():
        yield from _unknown(figures, column, end.known, end.target)


def _twice(entries: Iterable[Entry], sheet: Sheet) -> Iterator[Fault]:
    if not sheet.key:
        return
    first: dict[tuple[str, ...], int] = {}
    for row in (entry.row for entry in entries):
        key = row.key(sheet.key)
        earlier = first.setdefault(key, row.line)
        if earlier != row.line:
            facts = {"earlier": str(earlier), "columns": ", ".join(sheet.key)}
            yield error("twice", row.file, [row.line], sheet.key[0], **facts)


def _unknown(
    entries: Iterable[Entry], column: str, known: Mapping[str, str], target: str
) -> Iterator[Fault]:
    """Ids that are not known by themselves; `known` leads another spelling to its id."""
    for entry in entries:
        value = entry.values.get(column) or ()
        for found in value if isinstance(value, tuple) else (value,):
            if known.get(found) == found:
                continue
            near = known.get(found) or nearest(found, known)
            facts = {"found": found, "near": near, "target": SHEETS[target].file}
            key = "unknown_near" if near else "unknown"
            yield error(key, entry.row.file, [entry.line], column, **facts)


def _ids(entries: Entries, name: str) -> dict[str, str]:
    """Every id of a sheet to itself; other spellings of an office to its id."""
    column = next(iter(SHEETS[name].columns))
    known = _same(entry.row[column] for entry in entries[name])
    if name == "offices":
        aliases = {
            entry.row["alias"]: entry.row["office_id"] for entry in entries["office_aliases"]
        }
        return aliases | known
    return known


def _metric_ids(entries: Entries) -> dict[str, str]:
    placed = _same(entry.row["metric_id"] for entry in entries["metrics"])
    aliases = (alias for entry in entries["metrics"] for alias in entry.values.get("aliases", ()))
    unplaced = (entry.row["metric_id"] for entry in entries["metrics_unplaced"])
    return placed | _same(aliases) | _same(unplaced)


def _same(ids: Iterable[str]) -> dict[str, str]:
    return {one: one for one in ids}


def _claimed_twice(entries: Entries) -> Iterator[Fault]:
    """An alias that belongs to two metrics or two services would be a toss-up."""
    for name in ("metrics", "service_catalogue"):
        column = next(iter(SHEETS[name].columns))
        owners: dict[str, set[str]] = defaultdict(set)
        for entry in entries[name]:
            own = entry.row[column]
            for alias in {own, *entry.values.get("aliases", ())}:
                owners[alias].add(own)
        for entry in entries[name]:
            for alias in entry.values.get("aliases", ()):
                others = owners[alias] - {entry.row[column]}
                if others:
                    facts = {"found": alias, "other": ", ".join(sorted(others))}
                    yield error("alias_twice", entry.row.file, [entry.line], "aliases", **facts)


def _unpaired(entries: Entries) -> Iterator[Fault]:
    """Lists of canonical keys and values are read pairwise, so they must be equally long."""
    for entry in entries["dimensions"]:
        row = entry.row
        keys = row["canonical_key"].split(SEPARATOR)
        values = row["canonical_value"].split(SEPARATOR)
        if row["value"] != EVERY and (not row["canonical_value"] or 1 < len(keys) != len(values)):
            facts = {"keys": row["canonical_key"], "values": row["canonical_value"]}
            yield error("unpaired", row.file, [row.line], "canonical_value", **facts)
