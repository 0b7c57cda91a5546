"""Copies: reports that repeat one press release within days of one another (DECISIONS 4)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

from components.ingest.statements import Statement

A_WEEK = timedelta(days=7)


def told_by(group: Sequence[Statement]) -> Mapping[str, int]:
    """How many reports tell each statement's figure in one chain; 1 where it has no copy."""
    same: dict[Decimal, list[tuple[date, Statement]]] = defaultdict(list)
    for one in group:
        if one.source.published:
            same[one.value].append((one.source.published, one))
    told = {one.id: 1 for one in group}
    for dated in same.values():
        for chain in _chains(sorted(dated, key=lambda pair: (pair[0], pair[1].id))):
            reports = len({one.source.slug for one in chain})
            told |= {one.id: reports for one in chain}
    return told


def _chains(dated: Sequence[tuple[date, Statement]]) -> list[list[Statement]]:
    chains: list[list[Statement]] = []
    last: date | None = None
    for published, one in dated:
        if last is None or published - last > A_WEEK:
            chains.append([])
        chains[-1].append(one)
        last = published
    return chains
