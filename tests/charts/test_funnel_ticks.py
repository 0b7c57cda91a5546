"""Claims about components/charts/funnel_ticks.py."""

from math import log10

import pytest

from components.charts.funnel_ticks import by_decades, evenly


@pytest.mark.parametrize(
    ("low", "high", "pixels", "expected"),
    [
        (0.3, 30, 400, (0.5, 1, 2, 5, 10, 20)),
        (0.3, 30, 120, (0.3, 1, 3, 10, 30)),
        (0.02, 3000, 110, (0.1, 1, 10, 100, 1000)),
        (2, 3e9, 60, (10, 100_000, 1_000_000_000)),
        (3, 7.5, 400, (3, 4, 5, 6, 7)),
        (6, 8, 400, (6, 6.5, 7, 7.5, 8)),
    ],
)
def test_a_logarithmic_scale_has_as_many_round_numbers_as_have_room(low, high, pixels, expected):
    """
    1, 2, 5 of each decade, else 1 and 3, else the decades; every second or so of these; even
    steps where a scale is too short for two of them.
    """

    def place(number):
        return pixels * log10(number / low) / log10(high / low)

    assert by_decades(low, high, place, lambda _: 20) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("top", "expected"),
    [
        (75, (0, 20, 40, 60)),
        (100, (0, 20, 40, 60, 80, 100)),
        (1, (0, 0.2, 0.4, 0.6, 0.8, 1)),
        (22.3, (0, 5, 10, 15, 20)),
    ],
)
def test_an_even_scale_has_round_steps_from_zero(top, expected):
    """
    Five at most above it.
    """
    assert evenly(top) == pytest.approx(expected)
