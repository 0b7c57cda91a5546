"""What a cell may hold."""

from datetime import date
from decimal import Decimal

import pytest

from components.ingest import kinds
from components.ingest.kinds import Unfit, maybe, word
from components.model import Unit

GOOD = [
    (kinds.NUMBER, "31871", Decimal(31871)),
    (kinds.NUMBER, "94.19", Decimal("94.19")),
    (kinds.NUMBER, "0", Decimal(0)),
    (kinds.NUMBER, "-2.5", Decimal("-2.5")),
    (kinds.NUMBER, "999999999999999999.99", Decimal("999999999999999999.99")),
    (maybe(kinds.NUMBER), "", None),
    (kinds.WHOLE, "2024", 2024),
    (kinds.DATE, "2024-02-29", date(2024, 2, 29)),
    (maybe(kinds.DATE), "", None),
    (kinds.DEGREES, "-7.25", -7.25),
    (kinds.YES_NO, "yes", True),
    (kinds.TRUE_FALSE, "false", False),
    (kinds.TRUE_FALSE, "", None),
    (kinds.SEVERAL, "a; b;", ("a", "b")),
    (kinds.SEVERAL, "", ()),
    (kinds.LOOSE, "", ""),
    (kinds.NOTE, "", None),
    (word(Unit), "people", "people"),
]
BAD = [
    (kinds.NUMBER, "31,871", "number_grouped", {"write": "31871"}),
    (kinds.NUMBER, "31.871", "number_grouped", {"write": "31871"}),
    (kinds.NUMBER, "1,234.5", "number_grouped", {"write": "1234.5"}),
    (kinds.NUMBER, "1.234.567,50", "number_grouped", {"write": "1234567.50"}),
    (kinds.NUMBER, "-1.000", "number_grouped", {"write": "-1000"}),
    (kinds.NUMBER, "94,19", "number_comma", {"write": "94.19"}),
    (kinds.NUMBER, "0.125", "number", {}),
    (kinds.NUMBER, "1e5", "number", {}),
    (kinds.NUMBER, "+5", "number", {}),
    (kinds.NUMBER, " 5", "number", {}),
    (kinds.NUMBER, "٣", "number", {}),
    (kinds.NUMBER, "1234567890123456789", "number", {}),
    (kinds.NUMBER, "", "empty", {}),
    (kinds.WHOLE, "2.5", "whole", {}),
    (kinds.DATE, "2023-02-29", "day", {}),
    (kinds.DATE, "20230228", "day", {}),
    (kinds.DEGREES, "181", "degrees", {}),
    (kinds.DEGREES, "nan", "degrees", {}),
    (kinds.YES_NO, "ya", "word", {}),
    (word(Unit), "people ", "word_near", {"near": "people"}),
    (word(Unit), "kilogram", "word", {}),
]


@pytest.mark.parametrize(("kind", "text", "value"), GOOD)
def test_a_fitting_text_is_read(kind, text, value):
    """
    A text that fits its column becomes the value it stands for.
    """
    assert kind(text) == value


@pytest.mark.parametrize(("kind", "text", "key", "facts"), BAD)
def test_an_unfit_text_says_what_was_expected(kind, text, key, facts):
    """
    A text that does not fit names its sentence, and where it can, what to write instead.
    """
    with pytest.raises(Unfit) as unfit:
        kind(text)

    assert unfit.value.key == key
    assert facts.items() <= unfit.value.facts.items()
