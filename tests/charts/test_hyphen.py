"""Claims about components/charts/hyphen.py."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from components.charts.hyphen import lines_of
from components.charts.measure import text_width

ROOM, SIZE = 60.0, 11.0


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("Eazy Passport", ["Eazy", "Passport"]),
        ("Celimpungan", ["Celimpu-", "ngan"]),
        ("Immigration", ["Immigra-", "tion"]),
        ("LTSA/LTSP", ["LTSA/", "LTSP"]),
        ("Drive-through", ["Drive-", "through"]),
    ],
)
def test_a_word_too_wide_is_broken_between_syllables(words, lines):
    """
    Or at its own joint, never inside ng or ny.
    """
    assert lines_of(words.split(), SIZE, ROOM) == lines


@given(
    some.lists(some.text("aeioubcdfghngkmprst", min_size=1, max_size=30), min_size=1, max_size=6)
)
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(words):
    """
    Whatever the words are.
    """
    lines = lines_of(words, SIZE, ROOM)

    assert max(text_width(line, SIZE) for line in lines) <= ROOM
    assert "".join(lines).replace("-", "").replace(" ", "") == "".join(words)
