"""Claims about components/render/picture/bare.py: plots for pages that say the words themselves."""

import pytest

from components.charts.palette import LIGHT
from components.query import View
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.picture import plot_svg
from tests.render.picture.eyes import ASKED, ID, drawing, seen

TEN = (
    "blitar",
    "malang",
    "batam",
    "makassar",
    "medan",
    "kediri",
    "wonosobo",
    "jambi",
    "palembang",
    "denpasar",
)
BUDGET = 12_000


@pytest.mark.parametrize("width", [360, 720])
@pytest.mark.parametrize("chart", [Chart.TREND, Chart.RANKING])
def test_ten_offices_take_no_more_than_twelve_kilobytes(chart, width, edition):
    """
    Two of them, narrow and wide, go into an embed of 15 kB gzip with room to spare.
    """
    drawn = draw(chart, View(offices=TEN), ID)

    assert 0 < len(plot_svg(drawn, LIGHT, width)) <= BUDGET


@pytest.mark.parametrize("name", [name for name in ASKED if name not in ("nothing", "map")])
def test_every_figure_drawn_leads_to_its_receipt_and_says_its_sentence(name, edition):
    """
    A link with a title is a tooltip without script.
    """
    drawn = drawing(name)
    found = seen(plot_svg(drawn, LIGHT, 720))
    titles = [
        "".join(one.itertext()) for one in found.root.iter("{http://www.w3.org/2000/svg}title")
    ]

    assert found.links
    assert {link.split("/")[2] for link in found.links} <= {one.id for one in drawn.figures}
    assert len(titles) == len(found.links)
    assert all(title.endswith(".") for title in titles)


def test_a_plot_takes_part_in_the_page(edition):
    """
    Named for those who hear it, without ground, title or credit: the page has them.
    """
    drawn = drawing("trend")
    svg = plot_svg(drawn, LIGHT, 720)
    found = seen(svg)

    assert found.root.get("aria-label") == drawn.caption.alt
    assert found.root.get("viewBox", "").startswith("0 0 720 ")
    assert drawn.caption.title not in svg
    assert 'width="100%"' not in svg


def test_two_plots_on_one_page_share_no_id(edition):
    """
    The narrow and the wide one each have their prefix.
    """
    drawn = drawing("ranking of all")
    narrow, wide = (seen(plot_svg(drawn, LIGHT, *one)).ids for one in ((360, "n"), (720, "w")))

    assert narrow
    assert set(narrow).isdisjoint(wide)


def test_nothing_to_draw_is_no_svg(edition):
    """
    The page says that nothing was found.
    """
    assert plot_svg(drawing("nothing"), LIGHT, 720) == ""
