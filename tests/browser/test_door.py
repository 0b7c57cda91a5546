"""What a browser is told, asks and reports on its way through the door."""

from urllib.parse import urlsplit

import pytest

from components.ui.sitemap import PLACES
from tests.browser.waiting import until

UP = "document.querySelector('.stMain .stHtml') && !document.querySelector('[data-wait]')"


@pytest.fixture
def listened(reader):
    """A reader's page, and all that it asked for and complained about."""
    asked, said = [], []
    reader.on("request", lambda one: asked.append(one.url))
    reader.on("console", lambda one: said.append(one.text) if one.type == "error" else None)
    reader.on("pageerror", lambda one: said.append(str(one)))
    return reader, asked, said


def test_no_page_asks_anybody_else_and_none_breaks_the_policy(site, listened):
    """Over every page: one host, one socket, no cookie, nothing that the policy had to stop."""
    page, asked, said = listened
    for place in PLACES:
        page.goto(f"{site}/{place.path}")
        assert until(page, lambda: page.evaluate(UP)), place.path
    hosts = {urlsplit(url).netloc for url in asked if not url.startswith(("data:", "blob:"))}

    assert hosts == {urlsplit(site).netloc}
    assert said == []
    assert page.context.cookies() == []


def test_the_first_drawing_gives_way_to_the_page(site, listened):
    """Once it is up nothing of it is left, and what was inert can be used."""
    page, _, said = listened
    page.goto(f"{site}/bandingkan?office=malang&office=blitar")

    assert until(page, lambda: page.evaluate(UP))
    assert page.evaluate("document.querySelectorAll('h1').length") == 1
    assert page.evaluate("document.querySelector('#root').inert") is False
    assert said == []


def test_who_saves_data_decides_and_is_remembered(site, chromium):
    """Streamlit is not fetched before it is asked for; the next page does not ask again."""
    context = chromium.new_context(extra_http_headers={"Save-Data": "on"}, locale="id-ID")
    page = context.new_page()
    asked = []
    page.on("request", lambda one: asked.append(urlsplit(one.url).path))
    address = f"{site}/kantor?office=malang"
    page.goto(address)
    offer = page.locator("[data-start]")
    # the light page is known once the head of the address is, which a busy machine may make late
    assert until(page, lambda: offer.count() or not page.goto(address), looks=20)
    asked.clear()
    page.goto(address)
    unasked = [path for path in asked if path.startswith("/static/")]
    offer.click()

    assert unasked == []
    assert until(page, lambda: page.evaluate(UP))
    page.goto(address)
    assert until(page, lambda: page.evaluate(UP))
    context.close()
