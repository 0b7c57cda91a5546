"""Streamlit's own words and their pairs."""

import json
import re
from collections import Counter

import pytest

from components.charts.palette import DARK, LIGHT
from components.door.chrome import pairs, script, themes


def test_the_table_is_in_the_script():
    """What the browser is sent holds every pair, and is no template any more."""
    table = re.search(r"const CHROME = (\[.*\]);", script())

    assert table is not None
    assert json.loads(table[1]) == [list(pair) for pair in pairs()]
    assert "/*" not in script().split("const CHROME")[1].split("\n")[0]


def test_both_scripts_are_sent_as_one():
    """The words and the theme, then the place of the reader."""
    assert script().index("const CHROME") < script().index("ki-place:")


@pytest.mark.parametrize("side", [0, 1])
def test_no_word_has_two_meanings(side):
    """Each word, in either language, leads to one other, so that the way back is the same."""
    seen = Counter(pair[side] for pair in pairs())

    assert [word for word, times in seen.items() if times > 1] == []


def test_a_word_is_never_translated_twice():
    """What has been put into Indonesian is not taken for English again."""
    english, indonesian = (set(side) for side in zip(*pairs(), strict=True))

    assert english & indonesian == set()


def test_what_varies_has_its_place_in_both():
    """A star stands once, on both sides, or on neither."""
    uneven = [pair for pair in pairs() if pair[0].count("*") != pair[1].count("*")]

    assert uneven == []
    assert max(pair[0].count("*") for pair in pairs()) == 1


def test_streamlit_begins_in_our_colours():
    """Before its server has answered, its front end wears the palette and the faces."""
    told = themes()

    assert told["LIGHT_THEME"]["backgroundColor"] == LIGHT.background
    assert told["DARK_THEME"]["primaryColor"] == DARK.accent
    assert {theme["headingFont"] for theme in told.values()} == {"Newsreader, Georgia, serif"}
    assert json.dumps(told["DARK_THEME"], separators=(",", ":")) in script()
