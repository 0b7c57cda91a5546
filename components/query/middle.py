"""The middle: the one median of a selection, and which figures may stand behind it."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from components.catalogue import Catalogue
from components.model import InstitutionKind, Told, Unit

ENOUGH_FOR_MIDDLE = 8
ONE = Decimal(1)
HUNDREDTH = Decimal("0.01")
IN_HUNDREDTHS = frozenset({Unit.PERCENT, Unit.SCORE})


def middle(told: Iterable[Told], catalogue: Catalogue) -> Decimal | None:
    """
    The median of what `behind` lets count, None below eight offices.

    Between two middle figures it is their mean, rounded half up to the unit: to whole
    people or rupiah, to hundredths of a percentage or a score.
    """
    counted = behind(told, catalogue)
    if len(counted) < ENOUGH_FOR_MIDDLE:
        return None
    values = sorted(one.figure.value for one in counted)
    mean = (values[(len(values) - 1) // 2] + values[len(values) // 2]) / 2
    fine = counted[0].figure.unit in IN_HUNDREDTHS
    return mean.quantize(HUNDREDTH if fine else ONE, ROUND_HALF_UP)


def behind(told: Iterable[Told], catalogue: Catalogue) -> tuple[Told, ...]:
    """Those that a median counts: offices' exact, unflagged, undisputed whole-year figures."""
    return tuple(one for one in told if counts(one, catalogue))


def counts(told: Told, catalogue: Catalogue) -> bool:
    """Whether a told figure may stand behind a median."""
    plain = told.whole and told.figure.relation.exact and not told.disputed
    return plain and catalogue.office(told.office).kind is InstitutionKind.OFFICE
