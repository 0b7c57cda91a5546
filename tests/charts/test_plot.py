"""Claims about components/charts/plot.py: a frame, its rows, and what Vega sees of them."""

import json
import re

import pytest

from components.charts.palette import LIGHT
from components.model import Language
from components.query import View
from components.render.drawing import Chart
from components.render.drawings import DRAWN, draw
from components.words import speaking

ASKED = re.compile(r"data\('([a-z_]+)'\)")
NAMED = re.compile(r'"name": "([a-z_]+)"')
ONE = View(offices=("blitar",))


@pytest.mark.parametrize("chart", list(DRAWN))
def test_every_data_set_that_an_expression_asks_is_carried_by_a_layer(chart, edition):
    """
    Vega-Lite sends on no other: the height of a composition was then never that of its rows.
    """
    view = ONE if chart in {Chart.PROFILE, Chart.OFFICE_COVERAGE} else View()
    panels = [one for one in draw(chart, view, speaking(Language.ID)).panels if one.paint]

    assert panels
    for panel in panels:
        spec = json.dumps(panel.paint(LIGHT, 360).frame.spec["layer"])
        whole = json.dumps(panel.paint(LIGHT, 360).frame.spec)

        assert set(ASKED.findall(whole)) <= set(NAMED.findall(spec))
