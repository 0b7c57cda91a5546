"""Doubts about parts that are greater than the total the same report states."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal

from components.ingest.curated import FIGURES
from components.ingest.faults import Fault, warning
from components.ingest.statements import Statement
from components.model import MetricKind

ADDITIVE = {MetricKind.COUNT, MetricKind.MONEY, MetricKind.STOCK}
# Approximate totals are rounded ("some 30 thousand"): a part may exceed them by a little.
ROUNDED = Decimal("1.05")


def parts_above_total(statements: Iterable[Statement]) -> Iterator[Fault]:
    """Breakdowns by one key whose sum, or one of whose parts, exceeds the total."""
    totals, broken_down = _totals(statements), defaultdict(list)
    for one in statements:
        if one.parts and one.metric and one.metric.kind in ADDITIVE:
            broken_down[_key(one, one.slug), _keys(one)].append(one)
    for (key, keys), parts in broken_down.items():
        total = totals.get(key)
        summed = sum((part.value for part in parts), Decimal(0))
        if total and _exceeds(summed, total):
            lines = [part.line for part in parts]
            yield _above("parts_above", lines, summed, total, what=", ".join(keys))


def children_above_parent(statements: Iterable[Statement]) -> Iterator[Fault]:
    """
    Metrics that exceed the metric they are a part of.

    Each alone, not summed: one person can be both detained and deported.  People are
    not held against cases: one case can be of several people.
    """
    totals = _totals(statements)
    for one in statements:
        if one.parts or one.metric is None or one.metric.parent is None:
            continue
        total = totals.get(_key(one, one.metric.parent))
        if total and total.unit is one.unit and _exceeds(one.value, total):
            yield _above("child_above", [one.line], one.value, total, what=one.metric.parent)


def _totals(statements: Iterable[Statement]) -> dict[tuple[object, ...], Statement]:
    return {_key(one, one.slug): one for one in statements if not one.parts}


def _key(one: Statement, metric: str) -> tuple[object, ...]:
    return one.source.slug, one.office.slug, metric, one.period


def _keys(one: Statement) -> tuple[str, ...]:
    return tuple(key for key, _ in one.parts)


def _exceeds(value: Decimal, total: Statement) -> bool:
    if total.relation.open_above:
        return False
    return value > (total.value if total.relation.exact else total.value * ROUNDED)


def _above(key: str, lines: list[int], value: Decimal, total: Statement, what: str) -> Fault:
    facts = {"value": f"{value:f}", "total": total.entry.row["value"], "line": str(total.line)}
    return warning(key, FIGURES.file, lines, "value", **facts, what=what)
