"""What a filter changes is announced, in the page's language; nothing else is."""

import re

import pytest

from components.model import Language
from components.words import speaking
from tests.audit.openings import ready
from tests.browser.waiting import settled, until

pytestmark = pytest.mark.browser

REGION = "[role=status].ki-said"


def said(page):
    """What the live region holds."""
    return page.locator(REGION).inner_text()


def title(page):
    """The finding above the chart."""
    return page.locator(".stMain .ki-title").first.inner_text()


@pytest.mark.parametrize("language", Language)
def test_another_finding_is_announced(reader, site, language):
    """
    Nothing as the page opens; the new finding once a filter has changed it, also with its
    popover still open, which hides the rest of the page from those who listen.
    """
    say = speaking(language)
    sign = "" if language is Language.ID else "&lang=en"
    reader.goto(f"{site}/bandingkan?metric=passports_issued{sign}")
    ready(reader)
    before = settled(reader, lambda: title(reader))

    assert said(reader) == ""

    reader.locator(".st-key-tahun button").first.click()
    reader.get_by_role("combobox", name=say("filter.year")).click()
    reader.get_by_role("option", name="2022", exact=True).click()

    assert until(reader, lambda: title(reader) != before)
    assert until(reader, lambda: said(reader).startswith(title(reader)))
    assert "2022" in said(reader)
    assert reader.locator(f"[aria-hidden=true] {REGION}, {REGION}[aria-hidden=true]").count() == 0


def test_a_count_is_announced_where_there_is_no_chart(reader, site):
    """
    How many figures a search of the data has left.
    """
    reader.goto(f"{site}/data?metric=passports_issued")
    ready(reader)
    settled(reader, reader.locator(".stMain caption").first.inner_text)
    before = said(reader)
    reader.get_by_role("link", name=speaking(Language.ID)("filter.clear")).click()

    assert before == ""
    assert until(reader, lambda: re.search(r"\d", said(reader)))
    assert said(reader) == reader.locator(".stMain caption").first.inner_text()


def test_another_page_announces_nothing_of_its_own(reader, site):
    """
    There the focus goes to the heading, which is read out.
    """
    reader.goto(f"{site}/layanan")
    ready(reader)
    settled(reader, lambda: title(reader))
    before = title(reader)
    reader.locator(".st-key-nav a[href*='cakupan']").click()

    assert until(reader, lambda: title(reader) != before)
    settled(reader, lambda: title(reader))
    assert said(reader) == ""
