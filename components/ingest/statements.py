"""Statements: rows of figures.csv joined to their report, institution and metric."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from components.ingest.curated import FIGURES
from components.ingest.entries import Entry
from components.ingest.faults import Fault, error
from components.ingest.kinds import Unfit
from components.ingest.shelf import Shelf
from components.model import Coverage, Flag, Metric, Office, Parts, Period, Relation, Source, Unit

# "stated before year end", "stated before or at year end", "before the end of the period"
SAID_EARLY = re.compile(r"\bbefore (?:or at )?(?:year end|the end\b)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One figure with what it joins to; `metric` is None where its slug is not placed yet."""

    id: str
    entry: Entry
    source: Source
    office: Office
    metric_id: str
    metric: Metric | None
    parts: Parts
    period: Period
    value: Decimal
    unit: Unit
    relation: Relation
    flag: Flag | None

    @property
    def line(self) -> int:
        """Where it stands in figures.csv."""
        return self.entry.line

    @property
    def slug(self) -> str:
        """The canonical metric, or the raw slug while it is not placed."""
        return self.metric.slug if self.metric else self.metric_id

    @property
    def coverage(self) -> Coverage:
        """
        How much of a calendar year it speaks of (DECISIONS 3).

        Beside the day of publication the keyer's note counts: where it says "stated before
        year end", the year is told early, also of a report without a date.
        """
        early = SAID_EARLY.search(self.entry.row["note"]) is not None
        return self.period.coverage(self.source.published, early=early)


def stated(
    figures: Iterable[Entry], ids: Mapping[int, str], shelf: Shelf
) -> tuple[list[Statement], list[Fault]]:
    """Every sound row that joins as a statement; breakdowns that cannot be placed as faults."""
    statements: list[Statement] = []
    faults: list[Fault] = []
    for entry in figures:
        try:
            parts = shelf.breakdowns.parts(entry.row["breakdown"], shelf.slugs(entry))
        except Unfit as unfit:
            at, facts = [entry.line], unfit.facts
            faults.append(error(unfit.key, FIGURES.file, at, "breakdown", **facts))
            continue
        if entry.sound and shelf.joins(entry) and entry["period_start"] <= entry["period_end"]:
            statements.append(_statement(entry, ids[entry.line], parts, shelf))
    return statements, faults


def _statement(entry: Entry, figure_id: str, parts: Parts, shelf: Shelf) -> Statement:
    slug = shelf.canonical(entry["metric_id"])
    return Statement(
        id=figure_id,
        entry=entry,
        source=shelf.sources[entry["source_id"]],
        office=shelf.offices[entry["office_id"]],
        metric_id=entry["metric_id"],
        metric=shelf.metrics[slug] if slug else None,
        parts=parts,
        period=Period(entry["period_start"], entry["period_end"]),
        value=entry["value"],
        unit=Unit(entry["unit"]),
        relation=Relation(entry["relation"]),
        flag=Flag(entry["flag"]) if entry["flag"] else None,
    )
