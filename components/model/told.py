"""What is told of one office, metric and year once its statements are set side by side."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from components.model.dimension import Parts
from components.model.figure import Figure

DISPUTE_FROM = Fraction(5, 1000)
# What is only about right has room for a part that exceeds it a little.
ROUNDED = Fraction(105, 100)


class Status(StrEnum):
    """The mark a told figure is drawn with (LOOK 4); the gravest that applies."""

    EXACT = "exact"
    EARLY = "early"
    ZERO = "zero"
    APPROX = "approx"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    PART = "part"
    DISPUTED = "disputed"
    DOUBTFUL = "doubtful"

    @property
    def yearly(self) -> bool:
        """Whether it may stand beside other whole years."""
        return self not in {Status.PART, Status.DOUBTFUL}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """
    The figure that stands for an office's year, and everything said beside it.

    `beside` are the other statements of the same period, `shorter` those of other
    spans of that year, the longest first.  A stock is counted on a day, so that no span of
    it is a part of a year; `adds` says whether the months of a year make up the year.
    """

    office: str
    metric: str
    parts: Parts
    year: int
    figure: Figure
    beside: tuple[Figure, ...] = ()
    shorter: tuple[Figure, ...] = ()
    is_stock: bool = False
    adds: bool = True

    @property
    def values(self) -> tuple[Decimal, ...]:
        """The distinct exact, unflagged values of the period, smallest first."""
        exact = {f.value for f in (self.figure, *self.beside) if f.relation.exact and not f.flag}
        return tuple(sorted(exact)) or (self.figure.value,)

    @property
    def disputed(self) -> bool:
        """Whether reports differ by half a percent or more (DECISIONS 2)."""
        return differ(self.values)

    @property
    def whole(self) -> bool:
        """
        Whether it may stand beside whole years: a year, or a day's stock, and no warning on it.

        A dispute says nothing of this, for the reports may disagree on four months as on twelve.
        """
        return not self.figure.flag and (self.figure.coverage.yearly or self.is_stock)

    @property
    def status(self) -> Status:
        """Its mark."""
        figure = self.figure
        if figure.flag:
            return Status.DOUBTFUL
        if self.disputed:
            return Status.DISPUTED
        if not self.whole:
            return Status.PART
        return self._worded()

    @property
    def spoken_for(self) -> tuple[Decimal, ...]:
        """What charts and sentences carry: all values of a dispute, else the one shown."""
        return self.values if self.disputed else (self.figure.value,)

    @property
    def outrun(self) -> tuple[Figure, ...]:
        """
        The exact, unflagged statements of a part of its period that exceed all its values.

        No whole is smaller than its part: one of the reports must be wrong or count
        otherwise.  "More than" is never outrun, "about" only by more than a twentieth.
        """
        if not self.adds or self.is_stock or self.figure.flag:
            return ()
        return tuple(one for one in self.shorter if self._outruns(one))

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Every statement behind it."""
        return (self.figure, *self.beside, *self.shorter)

    def _outruns(self, part: Figure) -> bool:
        if part.flag or not part.relation.exact or part.period not in self.figure.period:
            return False
        same = (self.figure, *self.beside)
        if any(f.relation.exact and not f.flag for f in same):
            return part.value > max(self.values)
        if any(f.relation.open_above for f in same):
            return False
        return Fraction(part.value) > Fraction(max(self.values)) * ROUNDED

    def _worded(self) -> Status:
        relation = self.figure.relation
        if relation.open_above:
            return Status.AT_LEAST
        if relation.open_below:
            return Status.AT_MOST
        if not relation.exact:
            return Status.APPROX
        if self.figure.value == 0:
            return Status.ZERO
        return Status.EARLY if self.figure.coverage == "told_early" else Status.EXACT


def differ(values: tuple[Decimal, ...]) -> bool:
    """Whether the largest exceeds the smallest by half a percent of the smallest or more."""
    low, high = min(values), max(values)
    if low == high:
        return False
    return low == 0 or Fraction(high - low) / abs(Fraction(low)) >= DISPUTE_FROM
