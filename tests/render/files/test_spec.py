"""Claims about components/render/files/spec.py: the chart for those who draw it themselves."""

import json
from xml.etree import ElementTree as ET

import altair as alt
import pytest
import vl_convert

from components.render.drawing import Chart
from components.render.drawings import DRAWN
from components.render.files.spec import spec_bytes
from tests.render.files.samples import BASE, EN, ID, drawn, nothing


def read(drawing, say):
    return json.loads(spec_bytes(drawing, say, BASE))


@pytest.mark.parametrize("chart", DRAWN)
def test_every_chart_is_valid_vega_lite_that_draws_without_us(chart):
    """
    By the schema that it names, and with nothing left to fetch.
    """
    spec = read(drawn(chart, EN), EN)

    alt.Chart.from_dict(spec)
    picture = ET.fromstring(vl_convert.vegalite_to_svg(spec, allowed_base_urls=[]))  # noqa: S314

    assert spec["$schema"].startswith("https://vega.github.io/schema/vega-lite/")
    assert float(picture.get("width")) > 0


@pytest.mark.parametrize("say", [ID, EN])
def test_the_words_around_the_chart_travel_with_it(say):
    """
    Vega draws no title of ours; who draws it again can.
    """
    drawing = drawn(Chart.RANKING, say)

    actual = read(drawing, say)

    meta = actual["usermeta"]
    assert (meta["title"], meta["source"]) == (drawing.caption.title, drawing.caption.source)
    assert (actual["description"], meta["licence"]) == (drawing.caption.alt, "CC BY 4.0")


def test_the_data_are_inlined_and_their_links_lead_to_us():
    """
    A mark of a chart on another site still opens its receipt here.
    """
    datasets = read(drawn(Chart.TREND, ID), ID)["datasets"]

    links = [row["href"] for rows in datasets.values() for row in rows if row.get("href")]

    assert links
    assert all(link.startswith(f"{BASE}/") for link in links)


@pytest.mark.parametrize("say", [ID, EN])
def test_nothing_found_draws_nothing_and_says_so(say):
    """
    A blank chart is valid too.
    """
    spec = read(nothing(say), say)

    alt.Chart.from_dict(spec)

    assert spec["usermeta"]["title"] == nothing(say).caption.title
