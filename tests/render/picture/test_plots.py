"""Claims about components/render/picture/plots.py: the marks of a drawing and where they lead."""

import pytest

from components.charts.palette import LIGHT
from components.model import Language
from components.query import View
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.kept_links import with_pin
from components.render.picture import engraver
from components.render.picture.plots import panels
from components.words import speaking

ASKED = [
    (Chart.TREND, View(offices=("malang", "blitar"))),
    (Chart.NATIONALITIES, View()),
    (Chart.SERVICES, View(offices=("blitar",))),
]


def leads(drawing):
    """Where the marks of a drawing lead, in the order in which they are painted."""
    found = panels(drawing, LIGHT, 600)
    return [ink.href for trace in found.traces for ink in trace.inks if ink.href]


@pytest.mark.parametrize(("chart", "view"), ASKED)
def test_a_pinned_view_is_engraved_with_the_live_one_and_leads_to_its_own(chart, view, edition):
    """
    Vega draws once for both; every mark of the pinned one leads into its edition.
    """
    say = speaking(Language.EN)
    live = leads(draw(chart, view, say))
    before = engraver._drawn.cache_info().misses
    pinned = leads(draw(chart, view.with_(release=edition.id), say))

    assert live
    assert all(link.startswith("/") for link in live)
    assert pinned == [with_pin(link, edition.id) for link in live]
    assert engraver._drawn.cache_info().misses == before
