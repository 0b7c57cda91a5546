"""Years against their own parts."""

import pytest

from components.ingest.doubts.outruns import years_below_part
from components.model import Flag, Language, MetricKind, Relation
from components.words import speaking
from tests.ingest.sayings import counted, said

HALF = ("2024-01-01", "2024-06-30")
CLOSED = ("2024-01-01", "2024-12-19")
HAJJ = (("purpose", "hajj"),)
STOCK = counted(kind=MetricKind.STOCK)

CASES = {
    "a part that fits": ([said("y", "45"), said("h", "45", span=HALF)], 0),
    "a part that exceeds it": ([said("y", "45"), said("h", "58", span=HALF)], 1),
    "two parts are one warning": (
        [said("y", "45"), said("h", "58", span=HALF), said("c", "59", span=CLOSED)],
        1,
    ),
    "another report of the year holds it": (
        [said("y", "45"), said("z", "60"), said("h", "58", span=HALF)],
        0,
    ),
    "a year closed in December": (
        [said("c", "45", span=CLOSED), said("h", "58", span=HALF)],
        1,
    ),
    "a part of a part": (
        [said("h", "45", span=HALF), said("m", "58", span=("2024-03-01", "2024-03-31"))],
        0,
    ),
    "another breakdown": ([said("y", "45"), said("h", "58", span=HALF, parts=HAJJ)], 0),
    "at least": ([said("y", "45", relation=Relation.GT), said("h", "58", span=HALF)], 0),
    "a doubtful part": ([said("y", "45"), said("h", "58", span=HALF, flag=Flag.DOUBTFUL)], 0),
    "a stock may fall": (
        [said("y", "45", metric=STOCK), said("h", "58", span=HALF, metric=STOCK)],
        0,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_year_may_not_be_smaller_than_a_part_of_it(name):
    """
    Exact, unflagged statements of what adds up over the months.
    """
    statements, found = CASES[name]

    assert len(list(years_below_part(statements))) == found


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_warning_names_the_part_and_where_it_stands(language):
    """
    The value, the greater part, its days and its row.
    """
    statements = [said("y", "45", line=7), said("h", "58", span=HALF, line=9)]
    (fault,) = years_below_part(statements)
    sentence = fault.sentence(speaking(Language(language)))

    assert (fault.rows, fault.stops) == ((7,), False)
    assert all(word in sentence for word in ("45", "58", "2024-01-01", "2024-06-30", "9"))
