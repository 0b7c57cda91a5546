"""The change from one year to the next, stated only where both years may be compared."""

from calendar import isleap
from dataclasses import dataclass
from fractions import Fraction

from components.model import Comparability, Doubt, Told
from components.query.compare import Setting, compare

PANDEMIC_BASES = frozenset({2020, 2021})
BARRING = (Doubt.DISPUTED, Doubt.OPEN_ENDED, Doubt.OUTRUN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """From `before` to `now`: the growth as a fraction of before, and whether it is rough."""

    before: Told
    now: Told
    growth: Fraction
    rough: bool


def change(before: Told, now: Told, setting: Setting) -> Change | None:
    """
    The change, or None where it would claim more than the figures do.

    None for what may not be compared, for a disputed or open-ended side or one that a part
    of it exceeds, for a base of zero, from 2020 or 2021, when offices had closed counters
    (LOOK 7), and where a year closed in December lacks as many days as would make it up.
    """
    verdict = compare(before, now, setting)
    if verdict.comparability is Comparability.NOT_COMPARABLE or any(map(verdict.has, BARRING)):
        return None
    base = Fraction(before.figure.value)
    if base == 0 or before.year in PANDEMIC_BASES:
        return None
    growth = Fraction(now.figure.value) / base - 1
    if abs(growth) <= _missing(before, now):
        return None
    rough = verdict.has(Doubt.APPROXIMATE)
    return Change(before=before, now=now, growth=growth, rough=rough)


def _missing(before: Told, now: Told) -> Fraction:
    """The share of a year by which the days of one side fall short; -1 where none do."""
    shares = [_share_of_year(told) for told in (before, now)]
    yearly = before.figure.coverage.yearly and now.figure.coverage.yearly
    if not yearly or before.is_stock or shares[0] == shares[1]:
        return Fraction(-1)
    return abs(shares[0] - shares[1])


def _share_of_year(told: Told) -> Fraction:
    return Fraction(told.figure.period.days, 366 if isleap(told.year) else 365)
