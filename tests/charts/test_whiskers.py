"""Claims about components/charts/whiskers.py, and the ranking that wears them."""

import pytest

from components.charts.palette import LIGHT
from components.charts.ranking import ranking
from components.query import View, ask
from tests.charts.drawing import ID, svg

REFUSALS = View(metrics=("passport_refusals_nonprocedural",), per="passports_issued")


def test_a_ratio_wears_its_interval_and_a_disputed_one_none(edition):
    """
    2023: Blitar's nine in a thousand, and Wonosobo over which reports differ.
    """
    answer = ask(REFUSALS)
    plot = ranking(answer, ID, LIGHT, year=2023)
    names = {row["slot"]: row["name"] for row in plot.rows["slots"]}
    worn = {names[row["y"]]: (row["x"], row["x2"]) for row in plot.rows["whiskers"]}
    (blitar,) = (r for r in answer.ratios if (r.told.office, r.told.year) == ("blitar", 2023))

    assert worn["Blitar"] == (blitar.interval.low, blitar.interval.high)
    assert "Wonosobo" not in worn


def test_a_label_stands_clear_of_the_line(edition):
    """
    Right of its end, or left of its beginning where the edge is near.
    """
    plot = ranking(ask(REFUSALS), ID, LIGHT, year=2023)
    labels = {row["y"]: (row["x"], row["x2"]) for row in plot.rows["labels"]}

    assert [(row["x"], row["x2"]) for row in plot.rows["whiskers"]] == [
        labels[row["y"]] for row in plot.rows["whiskers"]
    ]


def test_the_scale_holds_every_line(edition):
    """
    An interval may reach further than the largest ratio.
    """
    plot = ranking(ask(REFUSALS), ID, LIGHT, year=2024)

    assert plot.rows["span"][1]["x"] >= max(row["x2"] for row in plot.rows["whiskers"])


@pytest.mark.parametrize("width", [None, 320])
def test_plain_figures_wear_none(width, edition, capfd):
    """
    A count as printed is no sample of anything.
    """
    plot = ranking(ask(View()), ID, LIGHT, year=2024, width=width)

    assert plot.rows["whiskers"] == []
    assert "NaN" not in svg(plot, capfd)
