"""Doubts about who is said to have done it: too early, or without a checkpoint."""

from collections.abc import Iterable, Iterator

from components.ingest.curated import FIGURES
from components.ingest.faults import Fault, warning
from components.ingest.statements import Statement


def before_opening(statements: Iterable[Statement]) -> Iterator[Fault]:
    """Figures of an office for a time before it existed (DECISIONS 11)."""
    for one in statements:
        if not one.office.existed_in(one.period.end.year):
            year = str(one.office.first_year)
            facts = {"office": one.office.name, "year": year, "end": one.period.end.isoformat()}
            yield warning("before_opening", FIGURES.file, [one.line], "office_id", **facts)


def without_checkpoint(statements: Iterable[Statement]) -> Iterator[Fault]:
    """Border figures of an office that has no checkpoint: stated, so shown (DECISIONS 6)."""
    for one in statements:
        if one.office.checkpoint is False and one.metric and one.metric.needs_checkpoint:
            facts = {"office": one.office.name, "metric": one.slug}
            yield warning("no_checkpoint", FIGURES.file, [one.line], "metric_id", **facts)
