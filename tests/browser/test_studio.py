"""One author's way in a real browser: from a chart to the code that goes into an article."""

import pytest

from tests.browser.waiting import until

pytestmark = pytest.mark.browser

FRAME = ".st-key-pratinjau iframe"


def test_an_author_sees_the_embed_at_its_height_and_copies_its_code(site, chromium):
    """
    From under a chart to the studio; the frame is as wide as the article and as high as what it
    shows, on a phone as at a desk; a reload keeps the looks that were chosen; what is copied
    shows the same.
    """
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="id-ID")
    context.set_default_timeout(90_000)
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site)
    try:
        author = context.new_page()
        # A kiln that is still cold may not bake the first embed in time.
        ready = f"{site}/embed/trend?office=malang&office=blitar"
        assert until(author, lambda: context.request.get(ready).ok)
        author.goto(f"{site}/bandingkan?office=malang&office=blitar")
        author.locator(".ki-share > summary").click()
        author.get_by_role("link", name="Sematkan di artikel").click()

        assert until(author, lambda: _fits(author, 560))
        author.get_by_text("320 piksel, ponsel").click()
        assert until(author, lambda: _fits(author, 320))
        author.set_viewport_size({"width": 390, "height": 800})
        author.get_by_text("720 piksel, lebar").click()
        assert until(author, lambda: _fits(author, 720))
        assert author.evaluate("document.querySelector('.stMain').scrollWidth") <= 390

        author.get_by_text("Gelap", exact=True).click()
        assert until(author, lambda: "theme=dark" in author.locator(FRAME).get_attribute("src"))
        assert until(author, lambda: "look=dark" in author.url)
        author.reload()
        assert until(author, lambda: "theme=dark" in author.locator(FRAME).get_attribute("src"))
        assert until(author, lambda: _fits(author, 720))

        author.get_by_role("button", name="Salin bingkai saja").click()
        copied = author.evaluate("navigator.clipboard.readText()")
        seen = author.locator(FRAME).get_attribute("src") or ""

        assert copied.startswith(f'<iframe src="{site}{seen.replace("&", "&amp;")}"')
        assert "v=" in seen
    finally:
        context.close()


def test_a_preview_that_was_not_ready_is_asked_for_again(site, chromium):
    """
    A busy kiln answers 503 with a page that says nothing of its height; the reader does nothing,
    and the history has no step more.
    """
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="id-ID")
    context.set_default_timeout(90_000)
    asked = []

    def once_busy(route):
        asked.append(route.request.url)
        if len(asked) == 1:
            route.fulfill(status=503, content_type="text/html", body="<p>Coba lagi</p>")
        else:
            route.continue_()

    context.route("**/embed/**", once_busy)
    try:
        author = context.new_page()
        author.goto(f"{site}/sematkan?office=malang&office=blitar")
        before = author.evaluate("history.length")

        assert until(author, lambda: len(asked) > 1 and _fits(author, 560))
        assert len(set(asked)) == 1
        assert author.evaluate("history.length") == before
    finally:
        context.close()


def _fits(author, width):
    """Whether the frame has that width, and shows all of its page without room to spare."""
    box = author.locator(FRAME).bounding_box()
    page = author.locator(FRAME).element_handle().content_frame()
    high = page.evaluate("document.querySelector('figure') && document.body.scrollHeight")
    return abs(box["width"] - width) <= 1 and high and abs(box["height"] - high) <= 1
