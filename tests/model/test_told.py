"""Claims about components/model/told.py."""

from datetime import date
from decimal import Decimal

import pytest

from components.model import Coverage, Flag, Relation, Status, differ
from tests.figures import figure, told

PART = {"end": date(2024, 11, 30)}

CASES = [
    (told(figure()), Status.EXACT),
    (told(figure(coverage=Coverage.TOLD_EARLY)), Status.EARLY),
    (told(figure("0")), Status.ZERO),
    (told(figure(relation=Relation.APPROX)), Status.APPROX),
    (told(figure(relation=Relation.GT)), Status.AT_LEAST),
    (told(figure(relation=Relation.GE)), Status.AT_LEAST),
    (told(figure(relation=Relation.LT)), Status.AT_MOST),
    (told(figure(relation=Relation.LE)), Status.AT_MOST),
    (told(figure(**PART)), Status.PART),
    (told(figure("0", **PART)), Status.PART),
    (told(figure("1000"), figure("1005")), Status.DISPUTED),
    (told(figure("1000"), figure("1004")), Status.EXACT),
    (told(figure("1000", **PART), figure("1100", **PART)), Status.DISPUTED),
    (told(figure("1000"), figure("1100", relation=Relation.APPROX)), Status.EXACT),
    (told(figure("1000"), figure("1100", flag=Flag.DOUBTFUL)), Status.EXACT),
    (told(figure(flag=Flag.DOUBTFUL)), Status.DOUBTFUL),
    (told(figure(flag=Flag.UNVERIFIED, **PART)), Status.DOUBTFUL),
    (told(figure(start=date(2024, 5, 4), end=date(2024, 5, 4))), Status.EXACT),
]


@pytest.mark.parametrize(("what", "expected"), CASES)
def test_the_gravest_status_is_the_mark(what, expected):
    """
    LOOK 4's table of marks, from the words and the quarrels of the reports.
    """
    actual = what.status

    assert actual == expected


def test_a_dispute_is_spoken_with_all_its_values_and_never_a_midpoint():
    """
    DECISIONS 2: the pair is carried, smallest first.
    """
    quarrel = told(figure("1200"), figure("1000"), figure("1200"))

    actual = quarrel.spoken_for

    assert actual == (Decimal(1000), Decimal(1200))


def test_a_small_gap_is_spoken_with_the_value_shown_but_keeps_both():
    """
    Blitar's 31,589 and 31,598: one mark, and a table that prints both.
    """
    close = told(figure("31589"), figure("31598"))

    assert close.spoken_for == (Decimal(31589),)
    assert close.values == (Decimal(31589), Decimal(31598))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (("1000", "1005"), True),
        (("1000", "1004.9"), False),
        (("0", "1"), True),
        (("0", "0"), False),
        (("7",), False),
    ],
)
def test_half_a_percent_of_the_smallest_is_a_quarrel(values, expected):
    """
    The threshold itself counts as a dispute.
    """
    actual = differ(tuple(Decimal(value) for value in values))

    assert actual == expected
