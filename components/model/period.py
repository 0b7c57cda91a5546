"""A period of time, and how much of a calendar year it covers."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

LONGEST_MONTH = 31
EARLIEST_DECEMBER_CLOSE = 10


class Coverage(StrEnum):
    """How much of one calendar year a statement speaks of (DECISIONS 3)."""

    WHOLE = "whole"
    TOLD_EARLY = "told_early"
    PART = "part"
    OTHER = "other"

    @property
    def yearly(self) -> bool:
        """Whether it may stand for the year, with a caveat where it was told early."""
        return self in {Coverage.WHOLE, Coverage.TOLD_EARLY}


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A span of days, first and last included."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"a period cannot end ({self.end}) before it starts ({self.start})")

    @property
    def days(self) -> int:
        """Number of days, first and last included."""
        return (self.end - self.start).days + 1

    def __contains__(self, other: "Period") -> bool:
        """Whether the other lies wholly within it."""
        return self.start <= other.start and other.end <= self.end

    @property
    def year(self) -> int | None:
        """The calendar year it lies in, or None where it crosses into another."""
        return self.start.year if self.start.year == self.end.year else None

    @property
    def from_new_year(self) -> bool:
        """Whether it begins on 1 January."""
        return (self.start.month, self.start.day) == (1, 1)

    @property
    def months(self) -> tuple[int, int] | None:
        """The first and last month, where it is whole months of one year."""
        whole = self.start.day == 1 and (self.end + timedelta(days=1)).day == 1
        return (self.start.month, self.end.month) if whole and self.year is not None else None

    @property
    def calendar_year(self) -> bool:
        """Whether it is exactly 1 January to 31 December."""
        return self.from_new_year and self.year is not None and self._last_day == (12, 31)

    @property
    def closes_in_december(self) -> bool:
        """Whether it runs from 1 January to a day between 10 and 30 December."""
        month, day = self._last_day
        return (
            self.from_new_year
            and self.year is not None
            and month == 12
            and EARLIEST_DECEMBER_CLOSE <= day < LONGEST_MONTH
        )

    @property
    def _last_day(self) -> tuple[int, int]:
        return self.end.month, self.end.day

    def coverage(self, published: date | None, *, early: bool = False) -> Coverage:
        """
        How much of a year this covers, for a report published on that day (None: unknown).

        `early` is the keyer's word that the year was not out when the report was written.
        """
        if self.calendar_year:
            early = early or (published is not None and published <= self.end)
            return Coverage.TOLD_EARLY if early else Coverage.WHOLE
        if self.closes_in_december:
            return Coverage.TOLD_EARLY
        if self.year is not None and self.days > LONGEST_MONTH:
            return Coverage.PART
        return Coverage.OTHER
