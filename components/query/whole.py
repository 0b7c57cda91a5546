"""Whole: one total of one time with its parts, and what may be reckoned between them."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from components.model import InstitutionKind, Office, Period, Told


class Balance(StrEnum):
    """How the parts stand to the total of their time; only the first two can be reckoned."""

    OPEN = "open"
    EVEN = "even"
    OVER = "over"
    DISPUTED = "disputed"
    ROUGH = "rough"
    DOUBTFUL = "doubtful"
    OTHER_TIME = "other_time"
    NO_TOTAL = "no_total"


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """
    One office and period: the parts reports name, largest first, and the total of that period.

    `year_total` is what stands for the year where that speaks of another time.  Flagged parts
    come last.  `rest` is what an exact total holds beyond exact parts, else zero.
    """

    office: Office
    year: int
    period: Period
    total: Told | None
    year_total: Told | None
    parts: tuple[Told, ...]

    @property
    def yearly(self) -> bool:
        """Whether it may stand beside whole years."""
        return any(one.figure.coverage.yearly or one.is_stock for one in self.parts)

    @property
    def is_office(self) -> bool:
        """Whether an office speaks, and not what stands above or beside offices."""
        return self.office.kind is InstitutionKind.OFFICE

    @property
    def drawn(self) -> tuple[Told, ...]:
        """The parts that nobody doubts."""
        return tuple(one for one in self.parts if not one.figure.flag)

    @property
    def balance(self) -> Balance:
        """What may be said of the total and its parts together."""
        if any(one.figure.flag for one in self.parts):
            return Balance.DOUBTFUL
        if self.total is None:
            return Balance.OTHER_TIME if self.year_total else Balance.NO_TOTAL
        if self.total.figure.flag:
            return Balance.DOUBTFUL
        everything = (self.total, *self.parts)
        if any(one.disputed for one in everything):
            return Balance.DISPUTED
        if not all(one.figure.relation.exact for one in everything):
            return Balance.ROUGH
        if self._beyond == 0:
            return Balance.EVEN
        return Balance.OPEN if self._beyond > 0 else Balance.OVER

    @property
    def rest(self) -> Decimal:
        """What no report breaks down; zero where that cannot be reckoned."""
        return self._beyond if self.balance is Balance.OPEN else Decimal(0)

    @property
    def reach(self) -> Decimal:
        """How long the bar is: to the end of the total or of the parts laid end to end."""
        ends = sum((max(one.spoken_for) for one in self.drawn), Decimal(0))
        return max([ends, *(self.total.spoken_for if self.total else ())])

    @property
    def together(self) -> Decimal:
        """What the parts come to."""
        return sum((part.figure.value for part in self.parts), Decimal(0))

    @property
    def told(self) -> tuple[Told, ...]:
        """Everything that is told of its time, the total last."""
        return (*self.parts, *([self.total] if self.total else []))

    @property
    def _beyond(self) -> Decimal:
        return self.total.figure.value - self.together if self.total else Decimal(0)
