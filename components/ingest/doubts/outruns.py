"""Doubts about years that are smaller than a part of themselves."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from components.ingest.curated import FIGURES
from components.ingest.faults import Fault, warning
from components.ingest.statements import Statement
from components.model import MetricKind

COUNTED = {MetricKind.COUNT, MetricKind.MONEY}


def years_below_part(statements: Iterable[Statement]) -> Iterator[Fault]:
    """
    Whole years whose every exact value is exceeded by that of a span within them.

    One warning a year, on its greatest value, against the greatest part.
    """
    for said in _by_year(statements).values():
        for period in sorted({one.period for one in said if one.coverage.yearly}):
            whole = max((one for one in said if one.period == period), key=_size)
            within = [o for o in said if o.period != period and o.period in period]
            part = max(within, key=_size, default=whole)
            if part.value > whole.value:
                yield _outrun(whole, part)


def _by_year(statements: Iterable[Statement]) -> dict[tuple[object, ...], Sequence[Statement]]:
    """What may be set against one another: exact, unflagged, and of what adds up over months."""
    years: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for one in statements:
        metric = one.metric
        adds = metric is not None and metric.adds_over_time and metric.kind in COUNTED
        if adds and one.relation.exact and not one.flag and one.period.year is not None:
            years[one.office.slug, one.slug, one.parts, one.period.year].append(one)
    return dict(years)


def _size(one: Statement) -> tuple[object, int]:
    return one.value, -one.line


def _outrun(whole: Statement, part: Statement) -> Fault:
    return warning(
        "outrun",
        FIGURES.file,
        [whole.line],
        "value",
        value=whole.entry.row["value"],
        part=part.entry.row["value"],
        start=part.period.start.isoformat(),
        end=part.period.end.isoformat(),
        line=str(part.line),
    )
