"""Claims about components/render/picture/cutting.py: a drawing ends between two rows."""

import pytest

from components.charts.palette import LIGHT
from components.render.picture.cutting import cut
from components.render.picture.ink import Ink, Trace
from components.render.picture.plots import ENDLESS, panels
from tests.render.picture.eyes import drawing

ROW, TOP = 20.0, 30.0
LETTERS = (("fill", "#000"), ("font-size", "12"))
LINE = (("stroke", "#000"),)


def rows(many: int) -> Trace:
    """A drawing of so many rows, each a word, over one grid line and one line of the data."""
    words = [
        Ink(x=0, y=TOP + ROW * at + 14, style=LETTERS, lines=(f"row {at}",)) for at in range(many)
    ]
    grid = Ink(x=50, y=TOP, style=LINE, path=f"M0,0L0,{ROW * many}", ruled=True)
    median = Ink(x=70, y=TOP, style=LINE, path=f"M0,0L0,{ROW * many}")
    return Trace(100, TOP + ROW * many, TOP, ROW * many, (grid, median, *words))


def test_what_fits_is_left_as_it_is():
    """
    No row less, no line shorter.
    """
    whole = rows(5)
    found = cut(whole, (True,) * 5, whole.height)

    assert found is not None
    assert (found.inks, found.rows, found.whole) == (whole.inks, 0, True)


@pytest.mark.parametrize("room", [60, 75, 100, 129])
def test_only_whole_rows_stay_and_the_others_are_counted(room):
    """
    As many as there is room for.
    """
    found = cut(rows(5), (True,) * 5, room)
    kept = int((room - TOP) // ROW)

    assert found is not None
    assert [ink.lines for ink in found.inks if ink.lines] == [(f"row {at}",) for at in range(kept)]
    assert found.rows == 5 - kept
    assert found.height <= room


def test_a_grid_line_is_shortened_and_a_median_is_not_left_without_its_words():
    """
    What the line means is written below the cut.
    """
    found = cut(rows(5), (True,) * 5, 75)

    assert found is not None
    lines = [ink for ink in found.inks if ink.path]
    assert [ink.ruled for ink in lines] == [True]
    assert [ink.clip.bottom for ink in lines if ink.clip] == [found.height]


def test_no_heading_stands_alone_at_the_end():
    """
    A heading is a row about nothing.
    """
    found = cut(rows(5), (True, True, False, False, True), TOP + 4 * ROW)

    assert found is not None
    assert found.height == TOP + 2 * ROW
    assert found.rows == 1


def test_room_for_no_row_is_room_for_nothing():
    """
    A scale alone says nothing.
    """
    assert cut(rows(5), (True,) * 5, TOP + 5) is None


def test_the_rows_shown_and_those_left_out_are_all_there_are(edition):
    """
    On the real ranking, wherever it is cut.
    """
    whole = panels(drawing("ranking of all"), LIGHT, 420)
    every = sum(map(sum, whole.slots))
    names = {ink.lines for ink in whole.cut(ENDLESS).inks if ink.lines}

    assert every >= 20
    for room in (120, 250, 400):
        found = whole.cut(room)
        assert found.height <= room
        assert 0 < found.rows < every
        assert {ink.lines for ink in found.inks if ink.lines} <= names


def test_the_second_panel_of_a_map_is_shown_whole_or_not_at_all(edition):
    """
    Half an island is no map.
    """
    whole = panels(drawing("map"), LIGHT, 460)
    found = whole.cut(whole.height - 40)

    assert not found.whole
    assert found.height <= whole.traces[0].height + 1
