"""Claims about components/charts/ladder_ticks.py: every tick that is drawn keeps its word."""

import pytest

from components.charts.ladder_ticks import tick_steps
from components.charts.pair import pair
from components.charts.palette import LIGHT
from components.charts.ranking import ranking
from components.charts.reading import Measure
from components.query import View, ask
from components.query.pairs import pairs
from tests.charts.drawing import EN, ID, invented
from tests.charts.letters import lines
from tests.figures import told, year


@pytest.mark.parametrize(
    ("top", "measure", "steps"),
    [
        (79_355, Measure.COUNT, [20_000, 50_000, 50_000]),
        (11_655, Measure.COUNT, [5_000, 10_000, 10_000]),
        (1, Measure.COUNT, [1, 1, 1]),
        (0.4, Measure.COUNT, [1, 1, 1]),
        (9.3, Measure.RATE, [2, 5, 5]),
        (94.2, Measure.PERCENT, [20, 50, 50]),
        (483.5e9, Measure.MONEY, [100e9, 200e9, 200e9]),
    ],
)
def test_steps_are_round_and_leave_few_pieces(top, measure, steps):
    """
    One, two, five and their tens; people in no fractions.
    """
    row = tick_steps(top, measure, ID)

    assert [row[f"step_{number}"] for number in range(3)] == pytest.approx(steps)


def ticks(plot, width):
    """The words along the top of a drawing."""
    found = lines(plot, width)
    highest = min(one.bottom for one in found)
    return [one.text for one in found if one.bottom <= highest + 1]


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (320, ["0", "50 ribu"]),
        (400, ["0", "20 ribu", "40 ribu", "60 ribu"]),
        (720, ["0", "20 ribu", "40 ribu", "60 ribu"]),
    ],
)
def test_a_scale_has_the_ticks_that_have_room(width, expected, edition):
    """
    None is drawn without its word: "0" and "15 ribu" with two bare lines between said little.
    """
    assert ticks(ranking(ask(View()), ID, LIGHT, year=2025), width) == expected


@pytest.mark.parametrize(
    ("width", "expected"), [(300, ["400 billion"]), (360, ["0", "400 billion"])]
)
def test_where_even_two_have_no_room_the_last_stands_alone(width, expected, edition):
    """
    "200 billion400 billion" cannot be read.
    """
    plot = ranking(ask(View(metrics=("revenue",))), EN, LIGHT, year=2024)

    assert ticks(plot, width) == expected


def test_a_narrow_scale_leaves_the_currency_to_the_subtitle(edition):
    """
    And has room for more ticks without it.
    """
    plot = pair(pairs(View(), "revenue", "revenue_target").rows, ID, LIGHT)

    assert ticks(plot, 400) == ["0", "50 miliar", "100 miliar"]
    assert ticks(plot, 720)[-1] == "Rp\N{NO-BREAK SPACE}100 miliar"


def test_a_scale_of_nothing_is_drawn(edition):
    """
    A stated nought alone: from nought to one.
    """
    answer = invented(edition, told(year(2024, "0")))

    assert ticks(ranking(answer, ID, LIGHT, year=2024), 360) == ["0", "1"]
