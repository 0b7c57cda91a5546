"""Claims about components/render/leaf_plot.py: a drawing within HTML, narrow and wide."""

import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from components.charts.palette import DARK, LIGHT
from components.model import Language
from components.query import View
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.leaf_plot import MOST_TOUCHED, in_page
from components.render.leaf_plot import _alike as alike
from components.render.picture.plots import ENDLESS, panels
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
VIEWS = {
    Chart.TREND: View(offices=("blitar", "malang", "kediri")),
    Chart.PROFILE: View(offices=("blitar",)),
    Chart.OFFICE_COVERAGE: View(offices=("blitar",)),
    Chart.NATIONALITIES: View(metrics=("deportations",)),
    Chart.COMPOSITION: View(metrics=("deportations",)),
}


def drawn(chart, say=ID):
    return draw(chart, VIEWS.get(chart, View()), say)


@pytest.mark.parametrize("chart", Chart)
def test_light_and_dark_differ_in_colours_alone(chart):
    """
    So one drawing in variables serves both; else it would keep its light ground.
    """
    drawing = drawn(chart)
    light, dark = (panels(drawing, look, 600).cut(ENDLESS).inks for look in (LIGHT, DARK))

    assert alike(light, dark)


def test_a_drawing_in_both_themes_wears_variables_and_no_ground():
    """
    Every colour is a custom property of a pair that is told with it.
    """
    plot = in_page(drawn(Chart.TREND), None)
    worn = set(re.findall(r"var\((--c\w+)\)", plot.narrow + plot.wide))

    assert worn == {dye.variable for dye in plot.dyes}
    assert re.findall(r"#[0-9A-F]{6}", plot.narrow + plot.wide) == []


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_a_drawing_in_one_theme_is_painted_outright(look):
    """
    An author who chose a theme needs no variables.
    """
    plot = in_page(drawn(Chart.TREND), look)

    assert "var(" not in plot.wide
    assert (look.highlight in plot.wide, plot.dyes) == (True, frozenset())


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_each_form_is_valid_and_named_by_the_alternative_text(say):
    """
    A group with links in it, called what the picture shows; its links are not tab stops, for
    the table has them.
    """
    drawing = drawn(Chart.TREND, say)
    plot = in_page(drawing, None)
    roots = [ET.fromstring(form) for form in (plot.narrow, plot.wide)]  # noqa: S314 - our own
    links = [link for root in roots for link in root.iter("{http://www.w3.org/2000/svg}a")]

    assert [root.get("aria-label") for root in roots] == [drawing.caption.alt] * 2
    assert {link.get("tabindex") for link in links} == {"-1"}
    assert all(link.get("href", "").startswith("/angka/") for link in links)


def test_two_drawings_on_a_page_share_no_id():
    """
    An id that stands twice would draw the marks of the one in the other.
    """
    one, other = (in_page(drawn(Chart.TREND), None, prefix) for prefix in ("p0", "p1"))
    ids = [
        found
        for plot in (one, other)
        for form in (plot.narrow, plot.wide)
        for found in re.findall(r' id="([^"]+)"', form)
    ]

    assert len(ids) == len(set(ids)) > 0


def test_so_many_marks_are_no_buttons_on_a_phone():
    """
    A grid of hundreds of cells is read there, not tapped; the wide form keeps its links.
    """
    plot = in_page(drawn(Chart.COVERAGE), None)

    assert plot.wide.count("<a ") > MOST_TOUCHED
    assert plot.narrow.count("<a ") == 0


def test_services_name_their_kinds_on_a_phone_too():
    """
    Issue 4: nothing to push sideways, and no word made smaller.
    """
    plot = in_page(drawn(Chart.SERVICES), None)

    assert ["Sambang Sakit" in form for form in (plot.narrow, plot.wide)] == [True, True]
    assert ["Kunjungan" in form for form in (plot.narrow, plot.wide)] == [True, True]


def test_nothing_found_is_nothing_drawn():
    """
    The page says so in words.
    """
    drawing = replace(drawn(Chart.TREND), sources=(), figures=())

    assert in_page(drawing, None).wide == ""


def test_a_drawing_that_changes_with_the_theme_keeps_its_light_ground():
    """
    Were a chart ever to draw other marks in the dark, it would still be legible.
    """
    drawing = drawn(Chart.TREND)
    panel = drawing.panels[0]

    def paint(look, width):
        return panel.paint(look, width if look is LIGHT else 500)

    plot = in_page(replace(drawing, panels=(replace(panel, paint=paint),)), None)

    assert f'<rect width="100%" height="100%" fill="{LIGHT.background}"' in plot.wide
    assert plot.dyes == frozenset()
