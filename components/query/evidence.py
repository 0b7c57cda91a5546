"""How much is known: the counts of an edition, which measure evidence and not achievement."""

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

import pyarrow.compute as pc

from components.model import InstitutionKind
from components.query.digest import digested
from components.query.disputes import disputes
from components.query.store import Release


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Statements, reports, offices (and how many opened in the newest year), wide disputes."""

    statements: int
    reports: int
    offices: int
    new_offices: int
    new_in: int
    disputes: int
    first_year: int
    last_year: int


@lru_cache(maxsize=4)
def evidence(release: Release) -> Evidence:
    """The counts of an edition."""
    offices = release.catalogue.of_kind(InstitutionKind.OFFICE)
    openings = Counter(one.opened_on.year for one in offices if one.opened_on)
    new_in = max(openings, default=release.day.year)
    first, last = release.sources.span() or (release.day, release.day)
    return Evidence(
        statements=release.statements,
        reports=len(release.sources),
        offices=len(offices),
        new_offices=openings[new_in],
        new_in=new_in,
        disputes=_wide(release),
        first_year=first.year,
        last_year=last.year,
    )


def _wide(release: Release) -> int:
    def count() -> dict[str, int]:
        return {"wide": sum(one.wide for one in disputes(release))}

    return int(digested("evidence", release, count)["wide"])


@lru_cache(maxsize=4)
def statements_by_office(release: Release) -> Counter[str]:
    """How many statements the edition holds of each institution."""
    return Counter(digested("by-office", release, lambda: dict(_counted(release, "office_id"))))


@lru_cache(maxsize=4)
def statements_by_report(release: Release) -> Counter[str]:
    """How many statements each report makes."""
    return Counter(digested("by-report", release, lambda: dict(_counted(release, "source_id"))))


def _counted(release: Release, column: str) -> Counter[str]:
    found: Counter[str] = Counter()
    for part in release.columns_of(column):
        counts = pc.value_counts(part.column(0))
        slugs, numbers = (counts.field(name).to_pylist() for name in ("values", "counts"))
        found.update(dict(zip(slugs, numbers, strict=True)))
    return found
