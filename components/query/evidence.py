"""How much is known: the counts of an edition, which measure evidence and not achievement."""

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from components.model import Figure, InstitutionKind
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
    reported = [s.published.year for s in release.sources.values() if s.published]
    return Evidence(
        statements=len(release.every()),
        reports=len(release.sources),
        offices=len(offices),
        new_offices=openings[new_in],
        new_in=new_in,
        disputes=sum(one.wide for one in disputes(release)),
        first_year=min(reported, default=release.day.year),
        last_year=max(reported, default=release.day.year),
    )


@lru_cache(maxsize=4)
def statements_by_office(release: Release) -> Counter[str]:
    """How many statements the edition holds of each institution."""
    return Counter(figure.office for figure in release.every())


def metrics_told(figures: tuple[Figure, ...]) -> Counter[str]:
    """How many statements there are of each placed metric, most first."""
    return Counter(figure.metric for figure in figures if figure.metric)
