"""Extent: how large a synthetic world is, and of which spans of time its rows speak."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa

# The first year that an address can ask for is 2000.
FIRST_YEAR = 2001
METRICS = 60
# Where a year stands among its spans: after January.
YEAR = 1

Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class World:
    """
    So many offices and years; months besides whole years where there are `months`.

    Each thing is told by `tellers` reports.  No office, report or number in it exists.
    """

    offices: int
    years: int
    months: int
    tellers: int

    @property
    def per_year(self) -> int:
        """Rows of one metric at one office in one year."""
        return (1 + self.months) * self.tellers

    @property
    def per_office(self) -> int:
        """Rows of one metric at one office."""
        return self.years * self.per_year

    @property
    def per_metric(self) -> int:
        """Rows of one metric."""
        return self.offices * self.per_office

    @property
    def rows(self) -> int:
        """All rows."""
        return METRICS * self.per_metric

    @property
    def name(self) -> str:
        """A name that nobody can take for an edition of facts."""
        return f"synthetic-{self.rows}"

    @property
    def slugs(self) -> list[str]:
        """Its offices."""
        return [f"synthetic-{number:03}" for number in range(self.offices)]


@dataclass(frozen=True, slots=True)
class Spans:
    """
    What each row of one metric speaks of, in the order of the build.

    January comes before its year, which ends later; `month` is 0 where it is the whole year.
    """

    year: Numbers
    month: Numbers
    teller: Numbers

    @classmethod
    def of(cls, world: World) -> "Spans":
        """Those of a world."""
        within = np.arange(world.per_metric, dtype=np.int64) % world.per_office
        place = within // world.tellers % (1 + world.months)
        month = np.where(place == YEAR, 0, np.where(place == 0, 1, place)) if world.months else 0
        return cls(
            year=FIRST_YEAR + within // world.per_year,
            month=np.broadcast_to(np.asarray(month, dtype=np.int64), within.shape),
            teller=within % world.tellers,
        )

    @property
    def start(self) -> pa.Array:
        """The first day of each."""
        return _days(self._first)

    @property
    def end(self) -> pa.Array:
        """The last day of each."""
        return _days(self._first + np.where(self.month == 0, 12, 1), less=1)

    @property
    def _first(self) -> npt.NDArray[np.datetime64]:
        years = (self.year - 1970).astype("datetime64[Y]").astype("datetime64[M]")
        return np.asarray(years + np.maximum(self.month - 1, 0))


def _days(months: npt.NDArray[np.datetime64], less: int = 0) -> pa.Array:
    return pa.array(months.astype("datetime64[D]") - less)
