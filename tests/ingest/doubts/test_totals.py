"""Parts against totals."""

import pytest

from components.ingest.doubts.totals import children_above_parent, parts_above_total
from components.model import MetricKind, Relation, Unit
from tests.ingest.sayings import counted, said

HAJJ, UMRAH = (("purpose", "hajj"),), (("purpose", "umrah"),)
FEMALE = (("sex", "female"),)


def total(value="100", **more):
    """The total of a report."""
    return said("t", value, source="s", **more)


def part(id_, value, parts, **more):
    """A part of the same report."""
    return said(id_, value, source="s", parts=parts, **more)


CASES = {
    "parts that fit": ([total(), part("a", "60", HAJJ), part("b", "40", UMRAH)], 0),
    "parts that leave something over": ([total(), part("a", "60", HAJJ)], 0),
    "parts that exceed it together": ([total(), part("a", "60", HAJJ), part("b", "41", UMRAH)], 1),
    "one part that exceeds it": ([total(), part("a", "101", HAJJ)], 1),
    "different keys are not added": ([total(), part("a", "60", HAJJ), part("b", "60", FEMALE)], 0),
    "a total of at least": ([total(relation=Relation.GT), part("a", "101", HAJJ)], 0),
    "a rounded total": ([total(relation=Relation.APPROX), part("a", "104", HAJJ)], 0),
    "a rounded total, far exceeded": ([total(relation=Relation.APPROX), part("a", "106", HAJJ)], 1),
    "another report's total": ([said("t", "1"), part("a", "101", HAJJ)], 0),
    "percentages are not added": (
        [
            total(metric=counted(kind=MetricKind.PERCENT)),
            part("a", "110", HAJJ, metric=counted(kind=MetricKind.PERCENT)),
        ],
        0,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_parts_may_not_exceed_their_own_total(name):
    """
    Parts by one key are held against the total that the same report states.
    """
    statements, found = CASES[name]

    assert len(list(parts_above_total(statements))) == found


@pytest.mark.parametrize(
    ("value", "unit", "found"),
    [("100", Unit.DOCUMENTS, 0), ("101", Unit.DOCUMENTS, 1), ("101", Unit.PEOPLE, 0)],
)
def test_a_metric_may_not_exceed_the_one_that_holds_it(value, unit, found):
    """
    A metric is held against its parent where both are counted in the same unit.
    """
    child = counted("passports_issued_electronic", parent="passports_issued")
    statements = [total(), said("c", value, source="s", metric=child, unit=unit)]

    assert len(list(children_above_parent(statements))) == found
