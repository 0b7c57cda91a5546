"""Percentages against the amounts they are of."""

import pytest

from components.ingest.doubts.percentages import unlike_parts
from components.model import Relation
from tests.ingest.sayings import counted, said

AT_LEAST, AT_MOST = Relation.GE, Relation.LE
CASES = [
    ("94.19", Relation.EQ, 0),
    ("94.7", Relation.EQ, 1),
    ("94", Relation.EQ, 0),
    ("95", Relation.EQ, 0),
    ("96", Relation.EQ, 1),
    ("90", AT_LEAST, 0),
    ("99", AT_LEAST, 1),
    ("99", AT_MOST, 0),
]


def amount(id_, metric, value, **more):
    """A statement of a named metric."""
    return said(id_, value, metric=counted(metric), **more)


@pytest.mark.parametrize(("percent", "relation", "found"), CASES)
def test_a_percentage_is_recomputed_from_its_amounts(percent, relation, found):
    """
    11.04 of 11.72 is 94.2 per cent; roundings, cut digits and "at least" are no contradiction.
    """
    statements = [
        amount("a", "budget_spent", "11040000000", source="s"),
        amount("b", "budget_allocated", "11720000000", source="s"),
        amount("c", "budget_spent_pct", percent, source="s", relation=relation),
    ]

    assert len(list(unlike_parts(statements))) == found


def test_the_amounts_of_the_same_report_come_first():
    """
    Another report's amounts are used only where the report itself states none.
    """
    own = [
        amount("a", "budget_spent", "50", source="s"),
        amount("b", "budget_allocated", "100", source="s"),
    ]
    others = [amount("d", "budget_spent", "90"), amount("e", "budget_allocated", "100")]
    share = amount("c", "budget_spent_pct", "90", source="s")

    assert len(list(unlike_parts([*own, *others, share]))) == 1
    assert list(unlike_parts([*others, share])) == []


def test_without_amounts_nothing_is_doubted():
    """
    A percentage alone, or of a stated zero, cannot be recomputed.
    """
    share = amount("c", "revenue_target_pct", "110")
    zero = [amount("a", "revenue", "5"), amount("b", "revenue_target", "0")]

    assert list(unlike_parts([share, *zero])) == []
