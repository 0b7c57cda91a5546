"""A newcomer's four questions, in both languages: each is answered in at most four actions."""

import re

import pytest

from components.model import Language
from components.words import speaking
from tests.audit.openings import ready
from tests.browser.waiting import until

pytestmark = pytest.mark.browser

MOST = 4
LANGUAGES = list(Language)


class Newcomer:
    """Somebody who follows what the page says, and counts what they do: a press, or typed words."""

    def __init__(self, page, language):
        self.page, self.say, self.actions = page, speaking(language), 0

    def press(self, what):
        """One action: a click on something that can be seen."""
        what.first.click()
        self.actions += 1

    def type(self, words):
        """One action: words typed where one is."""
        self.page.keyboard.type(words)
        self.actions += 1

    def sees(self, words, level=None):
        """Whether a heading comes to say that."""
        headings = self.page.get_by_role("heading", level=level, name=re.compile(words))
        return until(self.page, lambda: headings.count() > 0)

    def start(self, site):
        """The front page, as a search engine leads to it."""
        self.page.goto(site + ("" if self.say.language is Language.ID else "/?lang=en"))
        ready(self.page)


@pytest.fixture(params=LANGUAGES, ids=str)
def newcomer(request, reader, site):
    """A newcomer on the front page."""
    one = Newcomer(reader, request.param)
    one.start(site)
    return one


def _compare(newcomer):
    """The header's second link; the page before it has folds of the same names."""
    newcomer.press(newcomer.page.locator(".st-key-nav a").nth(1))
    assert newcomer.sees(newcomer.say("bandingkan.heading"), level=1)


def _office(newcomer, typed="kota batu"):
    newcomer.press(newcomer.page.get_by_role("combobox", name=newcomer.say("ringkasan.search")))
    newcomer.type(typed)
    newcomer.press(newcomer.page.get_by_role("option"))


def test_where_is_my_office(newcomer):
    """
    Three: the search, the name of one's own town, the one that is offered.
    """
    _office(newcomer)

    assert newcomer.sees("Malang", level=1)
    assert newcomer.actions <= MOST


def test_does_it_refuse_more_than_its_peers(newcomer):
    """
    Four: the office's page leads to its refusals beside those of its peers, as a rate.
    """
    _office(newcomer, "blitar")
    assert newcomer.sees("Blitar", level=1)
    refusals = newcomer.page.locator("[class*='st-key-sebanding-'] a[href*='refusals']")
    refusals.first.wait_for()
    newcomer.press(refusals)
    newcomer.page.wait_for_url(re.compile("/bandingkan"))
    address = newcomer.page.evaluate("location.search")

    # Of each thousand passports, from the least to the most among them; Blitar is in the drawing.
    assert newcomer.sees("1[.,]000", level=2)
    assert "Blitar" in newcomer.page.locator(".stMain").inner_text()
    assert "per=" in address
    assert address.count("office=") > 1
    assert newcomer.actions <= MOST


def test_where_does_that_number_come_from(newcomer):
    """
    Two more from a chart: its table, the figure; then the receipt names the report.
    """
    _compare(newcomer)
    summary = newcomer.page.locator("summary", has_text=newcomer.say("chart_card.table"))
    summary.first.wait_for()
    newcomer.press(summary)
    newcomer.press(newcomer.page.locator("table.ki-table a[href*='/angka/']:visible"))
    newcomer.page.wait_for_url(re.compile("/angka/"))

    outside = newcomer.page.locator("a[href^='https://']")

    assert outside.count() > 0
    assert newcomer.actions <= MOST


def test_give_me_an_embed(newcomer):
    """
    Four: compare, what can be taken away, the studio, copy.
    """
    newcomer.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    _compare(newcomer)
    share = newcomer.page.locator(".ki-share > summary")
    share.first.wait_for()
    newcomer.press(share)
    newcomer.press(newcomer.page.get_by_role("link", name=newcomer.say("share.studio")))
    # the page before it has buttons that copy, too
    assert newcomer.sees(newcomer.say("sematkan.heading"), level=1)
    copy = newcomer.page.locator("[data-copy]")
    copy.first.wait_for()
    newcomer.press(copy)

    def copied():
        return "<iframe" in newcomer.page.evaluate("navigator.clipboard.readText()")

    assert until(newcomer.page, copied)
    assert newcomer.actions <= MOST
