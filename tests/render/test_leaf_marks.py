"""Claims about components/render/leaf_marks.py and leaf_colours.py: the dress of small pages."""

import re
from urllib.parse import unquote
from xml.etree import ElementTree as ET

from components.charts.palette import DARK, LIGHT
from components.model import Language
from components.query import View
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.leaf_colours import Dye, of_both, of_dyes, of_one
from components.render.leaf_marks import FILLS, SHAPES, mark_rules
from components.render.legend import CELLS, MARKS, PLACES
from components.words import speaking

ID = speaking(Language.ID)


def test_only_the_signs_of_the_key_are_dressed():
    """
    An embed carries no rule that it does not need.
    """
    legend = draw(Chart.TREND, View(offices=("blitar", "malang")), ID).legend

    named = set(re.findall(r"ki-mark-([a-z]+)", legend))
    ruled = set(re.findall(r"\.ki-mark-([a-z]+)\{", mark_rules(legend)))

    assert ruled == named
    assert mark_rules("") == ""


def test_every_sign_that_a_key_can_show_has_a_shape():
    """
    A new status without a shape would be an empty place before its word.
    """
    assert {*MARKS.values(), *PLACES.values()} <= set(SHAPES)
    assert {*CELLS.values(), "own", "national", "plain"} <= set(FILLS)


def test_every_shape_is_an_image():
    """
    A data address that a browser can draw.
    """
    rules = mark_rules("".join(f'"ki-mark-{name}"' for name in SHAPES))
    found = re.findall(r'svg\+xml,([^"]+)"', rules)
    drawn = [ET.fromstring(unquote(one)) for one in found]  # noqa: S314 - our own

    assert len(drawn) == len(SHAPES)
    assert all(len(one) > 0 for one in drawn)


def test_a_page_of_one_theme_knows_its_colours_alone():
    """
    Light has no dark in it.
    """
    assert (LIGHT.ink in of_one(LIGHT), DARK.ink in of_one(LIGHT)) == (True, False)


def test_a_page_of_both_themes_follows_the_reader():
    """
    Light first, for who says nothing; dark where the reader's setting says so.
    """
    dye = Dye("#111111", "#EEEEEE")

    light, dark = of_both({dye}).split("@media(prefers-color-scheme:dark)")

    assert (f"{dye.variable}:#111111" in light, f"{dye.variable}:#EEEEEE" in dark) == (True, True)


def test_dyes_follow_a_page_that_sets_its_own_scheme():
    """
    The site's pages keep a choice of theme; an old browser stays light.
    """
    dye = Dye("#111111", "#EEEEEE")

    assert "light-dark(#111111,#EEEEEE)" in of_dyes({dye})
    assert of_dyes(()) == ""
