"""Claims about components/render/kept_links.py: a pinned drawing never leads out of its edition."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest

from components.charts.palette import LIGHT
from components.model import Language
from components.query import View
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.kept_links import with_pin
from components.words import speaking

ASKED = [
    (Chart.TREND, View(offices=("malang", "blitar"))),
    (Chart.DISAGREEMENTS, View()),
    (Chart.SERVICES, View(offices=("blitar",))),
    (Chart.NATIONALITIES, View()),
]


def links(drawing):
    """Where marks and table lead to."""
    plots = [panel.paint(LIGHT, 600) for panel in drawing.panels if panel.paint]
    rows = [row for plot in plots for every in plot.rows.values() for row in every]
    marks = [row["href"] for row in rows if row.get("href")]
    cells = re.findall(r'href="(/[^"]*)"', drawing.table)
    return [*marks, *(cell.replace("&amp;", "&") for cell in cells)]


@pytest.mark.parametrize(("chart", "view"), ASKED)
@pytest.mark.parametrize("language", list(Language))
def test_every_link_of_a_pinned_drawing_keeps_its_edition(chart, view, language, edition):
    """
    And its language; the same links otherwise, in the same order.
    """
    say = speaking(language)
    pinned = links(draw(chart, view.with_(release=edition.id), say))
    live = links(draw(chart, view, say))
    read = [parse_qs(urlsplit(link).query) for link in pinned]

    assert [one.pop("v") for one in read] == [[edition.id]] * len(pinned)
    assert read == [parse_qs(urlsplit(link).query) for link in live]
    assert pinned


def test_a_live_drawing_pins_nothing():
    """
    Its reader wants what is newest.
    """
    found = links(draw(Chart.TREND, View(offices=("malang",)), speaking(Language.ID)))

    assert [link for link in found if "v=" in link] == []


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("/angka/1", "/angka/1?v=e"),
        ("/kantor?office=a", "/kantor?office=a&v=e"),
        ("/kantor?office=a#b", "/kantor?office=a&v=e#b"),
        ("/angka/1?v=older", "/angka/1?v=older"),
    ],
)
def test_an_address_is_pinned_once(address, kept):
    """
    What names an edition means that one.
    """
    assert with_pin(address, "e") == kept
