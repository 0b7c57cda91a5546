"""One statement by itself."""

import pytest

from components.ingest.doubts.printed import negative, other_number, other_unit, told_twice
from components.model import Unit
from tests.ingest.sayings import said

PRINTED = [
    ("31871", "31.871 paspor", 0),
    ("31871", "31.817 paspor", 1),
    ("31871", "31.871 dari 40.000 paspor", 0),
    ("33810000000", "Rp 33,81 miliar", 0),
    ("4480950000", "Rp4.480.950.000", 0),
    ("4480950000", "Rp4.480.950.000,00", 0),
    ("1300000000", "Rp1.3 miliar", 0),
    ("3", "tiga orang", 0),
    ("2360", "2,360 citizens", 0),
]


@pytest.mark.parametrize(("value", "printed", "found"), PRINTED)
def test_a_number_printed_in_full_must_be_the_value(value, printed, found):
    """
    Where a report prints whole numbers with thousand points, one of them is the value.
    """
    assert len(list(other_number([said("a", value, as_printed=printed)]))) == found


@pytest.mark.parametrize(("value", "found"), [("-1", 1), ("0", 0), ("1", 0)])
def test_values_below_zero_are_doubted(value, found):
    """
    A stated zero is a figure like any other; less than nothing is not.
    """
    assert len(list(negative([said("a", value)]))) == found


@pytest.mark.parametrize(("unit", "found"), [(Unit.DOCUMENTS, 0), (Unit.PEOPLE, 1)])
def test_a_unit_that_is_not_the_metrics_is_doubted(unit, found):
    """
    Passports are counted in documents, whatever a report calls them.
    """
    assert len(list(other_unit([said("a", unit=unit)]))) == found


@pytest.mark.parametrize(("source", "found"), [("s", 1), ("another", 0)])
def test_one_report_that_says_one_thing_twice_is_doubted(source, found):
    """
    Two rows of one report for one thing are doubted, of two reports they are the rule.
    """
    statements = [said("a", source="s"), said("b", source=source, line=3)]

    assert len(list(told_twice(statements))) == found
