"""A page on paper: the article without what only a screen can do."""

import pytest

from tests.audit.openings import ready

pytestmark = pytest.mark.browser

PAGES = (
    "bandingkan?office=malang&office=blitar",
    "penegakan?office=blitar",
    "layanan",
    "kantor?office=blitar",
    "cakupan",
    "data?office=blitar",
    "anggaran",
)
WORKED = ".stMain :is(.stSelectbox, .stMultiSelect, .stButtonGroup, .stPopover, .stButton)"
SEEN = """found => found
  .filter(one => one.checkVisibility() && one.getBoundingClientRect().height > 1)
  .map(one => one.closest("[class*=st-key-]")?.className ?? one.className)"""
ADDRESSES = """found => found.map(one => getComputedStyle(one, "::after").content)"""


@pytest.mark.parametrize("place", PAGES)
def test_nothing_that_is_pressed_or_chosen_is_printed(site, reader, place):
    """
    Filters, menus and buttons do nothing on paper; the heading and what was found stay.
    """
    reader.goto(f"{site}/{place}")
    ready(reader)
    reader.emulate_media(media="print")

    assert reader.eval_on_selector_all(WORKED, SEEN) == []
    assert reader.locator("h1").first.is_visible()
    assert reader.locator(".stMain :is(.stVegaLiteChart, table)").first.is_visible()


def test_a_printed_link_says_where_it_leads(site, reader):
    """
    A report is found again by its address, which stands behind its title.
    """
    reader.goto(f"{site}/data?office=blitar")
    ready(reader)
    reader.emulate_media(media="print")

    said = reader.eval_on_selector_all('table a[href^="http"]', ADDRESSES)
    assert said
    assert all("http" in one for one in said)
