"""All doubts together."""

from collections.abc import Iterator, Sequence

from components.ingest.doubts import labels, offices, outruns, percentages, periods, printed, totals
from components.ingest.faults import Fault
from components.ingest.records import Entries
from components.ingest.statements import Statement


def of_surroundings(entries: Entries) -> Iterator[Fault]:
    """Every warning that what surrounds the figures gives rise to."""
    yield from labels.untitled(entries)
    yield from labels.undated(entries)
    yield from labels.unsourced_events(entries)
    yield from labels.idle_overrides(entries)


def of_statements(statements: Sequence[Statement]) -> Iterator[Fault]:
    """Every warning that the statements of some offices give rise to: none is over two offices."""
    yield from periods.ends_late(statements)
    yield from percentages.unlike_parts(statements)
    yield from totals.parts_above_total(statements)
    yield from totals.children_above_parent(statements)
    yield from outruns.years_below_part(statements)
    yield from printed.other_unit(statements)
    yield from printed.other_number(statements)
    yield from printed.negative(statements)
    yield from printed.told_twice(statements)
    yield from offices.before_opening(statements)
    yield from offices.without_checkpoint(statements)
