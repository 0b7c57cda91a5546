"""Claims about components/charts/vignette.py."""

from components.charts.palette import LIGHT
from components.charts.vignette import bars_small, trend_small, waffle
from components.query import View, ask
from components.query.presence import State, presence
from tests.charts.drawing import ID, column


def test_a_waffle_has_a_square_for_each_office_that_could_have_told(edition):
    """
    Open where nothing was found; offices too new have none.
    """
    known = presence(ask(View()))
    fills = column(waffle(known, ID, LIGHT), "squares", "fill")

    assert fills.count(LIGHT.background) == known.tally[State.NOTHING]
    assert len(fills) == known.tally.total() - known.tally[State.NEW]


def test_the_five_largest_are_drawn_as_bars(edition):
    """
    Whole years only, largest first.
    """
    plot = bars_small(ask(View()), ID, LIGHT, year=2024)
    values = column(plot, "parts", "x")

    assert len(values) == 5
    assert values == sorted(values, reverse=True)


def test_a_small_trend_is_low(edition):
    """
    As high as a column of the front page bears.
    """
    plot = trend_small(ask(View(offices=("blitar",))), ID, LIGHT)

    assert plot.frame.spec["height"] == 150
