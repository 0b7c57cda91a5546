"""Claims about components/model/told.py."""

from dataclasses import replace
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


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        (told(figure()), True),
        (told(figure(coverage=Coverage.TOLD_EARLY)), True),
        (told(figure("1000"), figure("1100")), True),
        (told(figure("1000", **PART), figure("1100", **PART)), False),
        (told(figure(**PART)), False),
        (told(figure(flag=Flag.DOUBTFUL)), False),
        (told(figure(start=date(2024, 5, 4), end=date(2024, 5, 4))), True),
        (told(figure(start=date(2024, 5, 4), end=date(2024, 5, 4), flag=Flag.DOUBTFUL)), False),
    ],
)
def test_a_quarrel_over_part_of_a_year_is_no_whole_year(what, expected):
    """
    Whether it may stand beside whole years says the span, and its mark says the quarrel.
    """
    assert what.whole is expected


JUNE = {"end": date(2024, 6, 30)}


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        (told(figure("45"), shorter=(figure("58", **JUNE),)), ["58"]),
        (told(figure("45"), shorter=(figure("45", **JUNE), figure("40", **PART))), []),
        (told(figure("45"), figure("60"), shorter=(figure("58", **JUNE),)), []),
        (told(figure("45", **PART), shorter=(figure("58", **JUNE),)), ["58"]),
        (told(figure("45", **JUNE), shorter=(figure("58", start=date(2024, 7, 1)),)), []),
        (told(figure("45"), shorter=(figure("58", flag=Flag.DOUBTFUL, **JUNE),)), []),
        (told(figure("45", flag=Flag.DOUBTFUL), shorter=(figure("58", **JUNE),)), []),
        (told(figure("45"), shorter=(figure("58", relation=Relation.GT, **JUNE),)), []),
        (told(figure("45", relation=Relation.GT), shorter=(figure("58", **JUNE),)), []),
        (told(figure("100", relation=Relation.APPROX), shorter=(figure("105", **JUNE),)), []),
        (told(figure("100", relation=Relation.APPROX), shorter=(figure("106", **JUNE),)), ["106"]),
        (told(figure("45"), shorter=(figure("58", **JUNE),), is_stock=True), []),
        (replace(told(figure("45"), shorter=(figure("58", **JUNE),)), adds=False), []),
    ],
)
def test_a_part_that_exceeds_its_whole_is_named(what, expected):
    """
    Medan's 45 deportations of 2025 against 58 by June; averages and stocks may well fall.
    """
    assert [one.as_printed for one in what.outrun] == expected
