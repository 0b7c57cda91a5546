"""Doubts about one statement by itself: its unit, its number, its sign, its twin."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from components.ingest.curated import FIGURES
from components.ingest.faults import Fault, warning
from components.ingest.statements import Statement

# Digits in groups of three with points between, as Indonesian reports print whole numbers.
GROUPED = re.compile(r"(?<![0-9.,])[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9]|[.,][0-9])")


def other_unit(statements: Iterable[Statement]) -> Iterator[Fault]:
    """Units that differ from the metric's."""
    for one in statements:
        if one.metric and one.unit is not one.metric.unit:
            facts = {"found": str(one.unit), "expected": str(one.metric.unit), "metric": one.slug}
            yield warning("other_unit", FIGURES.file, [one.line], "unit", **facts)


def other_number(statements: Iterable[Statement]) -> Iterator[Fault]:
    """Whole numbers printed in full of which none is the value."""
    for one in statements:
        printed = one.entry["as_printed"]
        numbers = [Decimal(found.replace(".", "")) for found in GROUPED.findall(printed)]
        if numbers and one.value not in numbers:
            facts = {"printed": printed, "value": one.entry.row["value"]}
            yield warning("other_number", FIGURES.file, [one.line], "as_printed", **facts)


def negative(statements: Iterable[Statement]) -> Iterator[Fault]:
    """Values below zero."""
    for one in statements:
        if one.value < 0:
            found = one.entry.row["value"]
            yield warning("negative", FIGURES.file, [one.line], "value", found=found)


def told_twice(statements: Iterable[Statement]) -> Iterator[Fault]:
    """Two rows of one report that come to the same metric, breakdown and period."""
    first: dict[tuple[object, ...], Statement] = {}
    for one in statements:
        key = (one.source.slug, one.office.slug, one.slug, one.parts, one.period)
        earlier = first.setdefault(key, one)
        if earlier is not one:
            facts = {"earlier": str(earlier.line), "value": one.entry.row["value"]}
            facts["other"] = earlier.entry.row["value"]
            yield warning("told_twice", FIGURES.file, [one.line], "breakdown", **facts)
