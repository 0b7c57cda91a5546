"""Claims about components/charts/panels.py."""

import pytest

from components.charts.panels import GUTTER, LEAST_TRACK, MARGIN, THREE_FROM, TWO_FROM, places, size

HEIGHTS = [100.0, 60.0, 80.0, 40.0]


def test_panels_are_read_row_by_row():
    """
    Each row is as high as the highest of it.
    """
    found = places(HEIGHTS)

    assert [(one["column_2"], one["top_2"]) for one in found] == [
        (0, 0),
        (1, 0),
        (0, 100),
        (1, 100),
    ]
    assert [one["top_1"] for one in found] == [0, 100, 160, 240]
    assert [(one["column_3"], one["top_3"]) for one in found] == [(0, 0), (1, 0), (2, 0), (0, 100)]


def test_the_whole_is_as_high_as_its_rows():
    """
    In one, two and three columns.
    """
    assert size(HEIGHTS) == {"high_1": 280.0, "high_2": 180.0, "high_3": 140.0}
    assert size([]) == {"high_1": 0.0, "high_2": 0.0, "high_3": 0.0}


@pytest.mark.parametrize(("width", "columns"), [(320, 1), (TWO_FROM, 2), (THREE_FROM, 3)])
def test_no_track_is_narrower_than_the_swarms_were_made_for(width, columns):
    """
    At the narrowest width of each number of columns.
    """
    track = (width + GUTTER) / columns - GUTTER - 2 * MARGIN

    assert track >= LEAST_TRACK
