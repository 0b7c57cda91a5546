"""Claims about components/charts/leader.py and breaks.py."""

import pytest

from components.charts.breaks import beside, break_row
from components.charts.leader import leader
from components.charts.palette import LIGHT
from components.charts.placing import Box, Field, Label, Spot, placed
from components.charts.ruler import TIERS, Ruler
from components.charts.trend import trend
from components.query import View, ask
from tests.charts.drawing import ID

HERE = Label(text="Bekasi", x=200, y=150, size=13, needed=True)
REVENUE = View(metrics=("revenue",), offices=("manokwari", "bandung", "bekasi", "labuan-bajo"))


def spot(x, y):
    """A spot of forty by sixteen pixels."""
    return Spot(x, y, Box(x - 20, y - 8, x + 20, y + 8))


@pytest.mark.parametrize(("x", "y", "led"), [(200, 132, False), (200, 80, True), (120, 120, True)])
def test_only_a_name_that_stands_far_off_has_a_leader(x, y, led):
    """
    From the rim of its mark to its own edge.
    """
    assert leader(HERE, spot(x, y))["led"] is led


def test_a_leader_begins_at_the_mark_and_ends_at_the_name():
    """
    Straight up where the name stands above.
    """
    row = leader(HERE, spot(200, 80))

    assert (row["to_x"], row["to_y"]) == (0, -62)
    assert 0 > row["from_y"] > row["to_y"]


def test_every_name_that_floats_has_its_leader(edition):
    """
    Offices of very different size: Labuan Bajo over Manokwari, at every width.
    """
    rows = trend(ask(REVENUE), ID, LIGHT).rows["labels"]
    far = [row for row in rows if row["bold"] and abs(row["dy"]) > 40]

    assert far
    assert {row["led"] for row in far} == {True}


def test_a_name_keeps_clear_of_a_change_of_rules(edition):
    """
    Where it can stand on its own side of the line, it does.
    """
    ruler = Ruler(years=(2023, 2024, 2025), top=10, height=300)
    (event,) = ask(REVENUE).breaks
    row = break_row(event, ID)
    plot = beside(Field(width=400, height=300), [row], ruler)
    line = ruler.across(row["x"], 400)
    at = Label(text="Bekasi", x=line - 20, y=150, size=13, needed=True)
    (found,) = placed([at], plot)

    assert not found.box.meets(Box(line - 1, 0, line + 1, 300))


def test_a_name_does_not_stand_beside_another_mark(edition):
    """
    It would be taken for its name: on a phone Bekasi stood beside the dot of Bandung.
    """
    rows = trend(ask(REVENUE), ID, LIGHT).rows["labels"]
    narrow = {row["text"]: row for row in rows if row["tier"] == TIERS[0].number}

    assert narrow["Bekasi"]["dx"] > 0
