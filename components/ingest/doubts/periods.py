"""Doubts about periods: a report cannot know what comes long after it (DECISIONS 5)."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from components.ingest.curated import FIGURES
from components.ingest.faults import Fault, warning
from components.ingest.statements import Statement

LONG_AFTER = timedelta(days=31)
LOOKING_AHEAD = ("target", "budget")


def ends_late(statements: Iterable[Statement]) -> Iterator[Fault]:
    """Periods that end long after their report; targets and budgets look ahead by nature."""
    for one in statements:
        published = one.source.published
        if published is None or any(word in one.slug for word in LOOKING_AHEAD):
            continue
        if one.period.end - published > LONG_AFTER:
            yield warning(
                "ends_late",
                FIGURES.file,
                [one.line],
                "period_end",
                end=one.period.end.isoformat(),
                published=published.isoformat(),
            )
