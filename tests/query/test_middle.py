"""Claims about components/query/middle.py."""

from datetime import date
from decimal import Decimal

import pytest

from components.model import Unit
from components.query.middle import behind, middle
from tests.figures import Flag, Relation, figure, told, year

OFFICES = ("malang", "blitar", "batam", "medan", "padang", "bekasi", "kediri", "bogor", "depok")


def whole(office, value="100", **fields):
    """One office's 2024."""
    return told(year(2024, value, office=office, **fields))


@pytest.mark.parametrize(
    ("values", "unit", "expected"),
    [
        ([1, 2, 3, 4, 5, 6, 7], Unit.DOCUMENTS, None),
        ([1, 2, 3, 4, 5, 6, 7, 8], Unit.DOCUMENTS, 5),
        ([1, 2, 3, 4, 6, 6, 7, 8], Unit.DOCUMENTS, 5),
        ([9, 1, 2, 3, 40, 5, 6, 7, 8], Unit.DOCUMENTS, 6),
        ([1, 2, 3, 3, 4, 6, 7, 8], Unit.PERCENT, Decimal("3.5")),
    ],
)
def test_the_middle_is_rounded_half_up_to_the_unit(values, unit, expected, catalogue):
    """
    From eight offices on; the mean of the two in the middle where their number is even.
    """
    said = [whole(name, str(v), unit=unit) for name, v in zip(OFFICES, values, strict=False)]

    assert middle(said, catalogue) == expected


def test_only_plain_whole_years_of_offices_stand_behind_it(catalogue):
    """
    No quarrel, no part, no "about", no warning, no other level; a year told early does.
    """
    early = told(figure(office="batam", end=date(2024, 12, 20)))
    said = [
        whole("malang"),
        early,
        told(year(2024, "1", office="blitar"), year(2024, "2", office="blitar")),
        told(figure(office="medan", end=date(2024, 6, 30))),
        whole("padang", relation=Relation.APPROX),
        whole("bekasi", relation=Relation.GT),
        whole("kediri", flag=Flag.DOUBTFUL),
        whole("kanwil-bali"),
        whole("ditjen-imigrasi"),
    ]

    assert behind(said, catalogue) == (said[0], early)
