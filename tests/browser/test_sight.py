"""What axe cannot see: lettering in charts, headings, zoom, spacing, targets, motion, language."""

import pytest

from tests.audit.openings import UNFOLD, ready
from tests.browser.sight import (
    CLIPPED,
    HEADINGS,
    LETTERING,
    SMALL,
    SPACING,
    SPILL,
    contrast,
    jumps,
)
from tests.browser.test_access import PAGES
from tests.browser.waiting import until

pytestmark = pytest.mark.browser

LEAST = 4.5
LIGHT_PAGES = ("/k/blitar", "/m/passports_issued", "/tidak-ada")
# 1280 pixels at 400 %, and 780 at 200 %.
ZOOMED = (320, 390)


@pytest.fixture(scope="module")
def small(chromium):
    """A narrow page, for all that is only measured."""
    context = chromium.new_context(
        viewport={"width": 320, "height": 640},
        color_scheme="dark",
        reduced_motion="reduce",
        bypass_csp=True,
    )
    context.set_default_timeout(90_000)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("page", [*PAGES, *LIGHT_PAGES])
def test_a_page_holds_at_four_hundred_percent(site, small, page):
    """
    Headings in order; nothing wider than the window, also with wide spacing; nothing of ours too
    small to hit; every lettering of a chart readable on what is behind it.
    """
    small.set_viewport_size({"width": ZOOMED[0], "height": 640})
    small.goto(site + page)
    ready(small)
    small.evaluate(UNFOLD)
    ready(small)

    levels = small.evaluate(HEADINGS)
    spill = small.evaluate(SPILL)
    little = small.evaluate(SMALL)
    faint = {
        (words, fill, behind, round(contrast(fill, behind), 1))
        for words, fill, behind in small.evaluate(LETTERING)
        if contrast(fill, behind) < LEAST
    }
    small.add_style_tag(content=SPACING)
    small.set_viewport_size({"width": ZOOMED[1], "height": 640})
    ready(small)

    assert levels.count(1) == 1
    assert jumps(levels) == []
    assert spill <= 0
    assert little == []
    assert faint == set()
    assert small.evaluate(SPILL) <= 0
    assert small.evaluate(CLIPPED) == []


@pytest.mark.parametrize(("query", "language"), [("", "id"), ("?lang=en", "en")])
def test_the_language_is_said_from_the_first_byte(site, reader, query, language):
    """
    In what the server sends, and once Streamlit has come up.
    """
    told = reader.context.request.get(f"{site}/kantor{query}").text()
    reader.goto(f"{site}/kantor{query}")
    ready(reader)

    assert f'<html lang="{language}"' in told
    assert reader.evaluate("document.documentElement.lang") == language


def test_a_switch_of_language_changes_what_the_page_says_it_is(site, reader):
    """
    There and back with the browser's own button.
    """
    reader.goto(f"{site}/metode")
    ready(reader)
    reader.get_by_role("link", name="EN", exact=True).click()
    assert until(reader, lambda: reader.evaluate("document.documentElement.lang") == "en")
    reader.go_back()

    assert until(reader, lambda: reader.evaluate("document.documentElement.lang") == "id")


def test_less_motion_is_no_motion(site, small):
    """
    Nothing moves for longer than a blink.
    """
    small.goto(f"{site}/metode")
    ready(small)
    longest = small.evaluate(
        """() => Math.max(...[...document.querySelectorAll('.stApp *')].map((one) => {
          const { transitionDuration, animationDuration } = getComputedStyle(one);
          return Math.max(...`${transitionDuration}, ${animationDuration}`.split(', ')
            .map(parseFloat));
        }))"""
    )

    assert longest <= 0.01
