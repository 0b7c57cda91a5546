"""The change from one year to the next, stated only where both years may be compared."""

from dataclasses import dataclass
from fractions import Fraction

from components.model import Comparability, Doubt, Told
from components.query.compare import Setting, compare

PANDEMIC_BASES = frozenset({2020, 2021})


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

    None for what may not be compared, for a disputed or open-ended side, for a base of
    zero, and from 2020 or 2021, when offices had closed counters (LOOK 7).
    """
    verdict = compare(before, now, setting)
    barred = verdict.has(Doubt.DISPUTED) or verdict.has(Doubt.OPEN_ENDED)
    if barred or verdict.comparability is Comparability.NOT_COMPARABLE:
        return None
    base = Fraction(before.figure.value)
    if base == 0 or before.year in PANDEMIC_BASES:
        return None
    return Change(
        before=before,
        now=now,
        growth=Fraction(now.figure.value) / base - 1,
        rough=verdict.has(Doubt.APPROXIMATE),
    )
