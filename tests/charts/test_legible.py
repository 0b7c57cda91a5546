"""Claims about components/charts/legible.py."""

import pytest

from components.charts.legible import contrast, words_in, words_on
from components.charts.palette import DARK, LIGHT


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_words_can_be_read_in_any_colour_a_series_has(look):
    """
    A pale category gives its name to ink.
    """
    low = min(contrast(words_in(colour, look), look.background) for colour in look.categorical)

    assert low >= 4.5


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_words_can_be_read_on_every_cell(look):
    """
    Ink or background, whichever reads better.
    """
    cells = (look.accent, look.sequential[1], look.soft)

    assert min(contrast(words_on(cell, look), cell) for cell in cells) >= 4.5


def test_soga_and_nila_name_their_own_series():
    """
    The two colours that matter need no ink.
    """
    kept = [words_in(look.highlight, look) == look.highlight for look in (LIGHT, DARK)]
    kept += [words_in(look.accent, look) == look.accent for look in (LIGHT, DARK)]

    assert all(kept)
