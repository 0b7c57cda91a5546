"""Claims about components/charts/scale.py."""

import pytest

from components.charts.reading import Measure
from components.charts.scale import least_step, round_top, tick_words
from tests.charts.drawing import EN, ID


@pytest.mark.parametrize(
    ("values", "measure", "top"),
    [
        ([73338.0, 5.0], Measure.COUNT, 80000.0),
        ([12.5], Measure.RATE, 15.0),
        ([3.0], Measure.COUNT, 3.0),
        ([1.0], Measure.COUNT, 1.0),
        ([0.0], Measure.COUNT, 1.0),
        ([], Measure.COUNT, 1.0),
        ([0.37], Measure.RATE, 0.4),
        ([11.04e9], Measure.MONEY, 12e9),
        ([94.19], Measure.PERCENT, 100.0),
    ],
)
def test_a_scale_ends_on_the_tick_above_its_largest_value(values, measure, top):
    """
    Nothing and zeros alone still have a scale.
    """
    assert round_top(values, measure) == pytest.approx(top)


def test_people_are_never_counted_in_fractions():
    """
    A ratio may be.
    """
    assert [least_step(measure) for measure in Measure] == [1.0, 0.0, 0.0, 0.0]


@pytest.mark.parametrize(
    ("say", "measure", "words"),
    [
        (ID, Measure.COUNT, ["ribu", "juta", "miliar", "triliun"]),
        (EN, Measure.COUNT, ["thousand", "million", "billion", "trillion"]),
        (ID, Measure.MONEY, ["'Rp\N{NO-BREAK SPACE}'", "miliar"]),
        (EN, Measure.MONEY, ["'IDR\N{NO-BREAK SPACE}'", "billion"]),
        (ID, Measure.PERCENT, ["+ '%'"]),
    ],
)
def test_ticks_are_written_in_the_words_of_the_language(say, measure, words):
    """
    No K, no M.
    """
    expression = tick_words(measure, say, "y")

    assert [word for word in words if word not in expression] == []
