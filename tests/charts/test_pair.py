"""Claims about components/charts/pair.py."""

from components.charts.marks import DIAMOND
from components.charts.pair import pair
from components.charts.palette import LIGHT
from components.query import View
from components.query.pairs import pairs
from tests.charts.drawing import EN, ID, column, svg


def test_each_row_says_its_share_of_the_goal(edition):
    """
    In percent, as the language writes it.
    """
    found = pairs(View(offices=("denpasar",)), "revenue", "revenue_target")

    assert [column(pair(found.rows, say, LIGHT), "labels", "text") for say in (ID, EN)] == [
        ["190,6%"],
        ["190.6%"],
    ]


def test_a_quarrel_over_what_was_reached_keeps_both_shares(edition):
    """
    Tarakan 2024: two diamonds, either share.
    """
    found = pairs(View(offices=("tarakan",)), "revenue", "revenue_target")
    plot = pair(found.rows, ID, LIGHT)

    assert column(plot, "dots", "shape") == [DIAMOND, DIAMOND]
    assert column(plot, "labels", "text") == ["588,2% atau 647,1%"]


def test_the_goal_is_a_stroke_and_what_was_reached_a_dot(edition):
    """
    Blitar spent less than its ceiling in 2024.
    """
    found = pairs(View(offices=("blitar",)), "budget_spent", "budget_allocated")
    plot = pair(found.rows, ID, LIGHT)

    assert column(plot, "dots", "x")[0] < column(plot, "goals", "x")[0]
    assert column(plot, "slots", "name") == ["Blitar 2024"]


def test_no_pairs_are_an_empty_drawing(capfd):
    """
    Without a warning.
    """
    plot = pair((), ID, LIGHT)

    assert "NaN" not in svg(plot, capfd)
    assert plot.rows["dots"] == []
