"""A press report: the one document that states a figure."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Origin(StrEnum):
    """How near the report is to the office, nearest first (DECISIONS 1)."""

    OFFICE = "office"
    MINISTRY = "ministry"
    WIRE = "wire"
    PRESS = "press"

    @property
    def rank(self) -> int:
        """0 for the nearest."""
        return list(Origin).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One row of sources.csv; `published` is None where the day is not known."""

    slug: str
    url: str
    publisher: str
    publisher_id: str
    origin: Origin
    title: str
    published: date | None
    note: str
