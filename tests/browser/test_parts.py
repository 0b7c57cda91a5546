"""Claims about what a click does not do: draw what stands around, or load the site anew."""

import pytest

from tests.browser.waiting import until

OURS = "() => { window.ours = true }"
STILL = "() => window.ours === true"
HEADER = ".st-key-kop .ki-lang"
DIRECTORY = ".stExpander"
OFFICES_TOLD, ANSWERED = b"-kept-offices", b"-tahun"


@pytest.fixture
def opened(site, reader):
    """Opens a page and marks it as this one."""

    def go(path):
        reader.goto(f"{site}/{path}")
        reader.wait_for_selector("[data-test-script-state=notRunning] .st-key-kaki")
        reader.evaluate(OURS)
        return reader

    return go


def test_a_filter_leaves_the_header_and_its_language_link_follows(opened):
    """
    The header is not drawn for a filter, and yet the other language is asked the same.
    """
    page = opened("bandingkan?office=malang")
    page.eval_on_selector(HEADER, "header => { header.ours = true }")

    page.click(".st-key-metrics input")
    page.keyboard.type("Deportasi")
    page.get_by_role("option", name="Deportasi", exact=True).click()

    asked = "?office=malang&metric=deportations&lang=en"
    assert until(page, lambda: page.get_attribute(".ki-lang a", "href") == asked)
    assert page.eval_on_selector(HEADER, "header => header.ours")


def test_the_offices_by_the_handful_are_made_when_they_are_wanted(opened):
    """
    The heaviest of the filters costs nothing while it is closed.
    """
    page = opened("bandingkan")

    assert page.locator(".st-key-province").count() == 0
    page.get_by_role("button", name="Kelompok").click()

    page.wait_for_selector(".st-key-province input")


@pytest.mark.parametrize("place", ["bandingkan", "penegakan"])
def test_a_handful_is_told_among_the_filters_around_the_answer(opened, place):
    """
    It takes the place of the offices chosen before, and the answer follows.
    """
    page = opened(place)
    page.get_by_role("button", name="Kelompok").click()
    page.click(".st-key-class input")
    page.get_by_role("option").first.click()

    assert until(page, lambda: "office=" in page.evaluate("location.search"))
    asked = page.evaluate("new URLSearchParams(location.search).getAll('office').length")
    chips = page.locator(".st-key-kept-offices button")
    told = page.locator(".st-key-saring-kantor")
    assert until(page, lambda: chips.count() == asked or str(asked) in told.inner_text())


def test_another_metric_leaves_the_offices_as_they_are(reader, opened):
    """
    The answer alone is drawn anew: what stands above it is not even sent again.
    """
    heard = []
    reader.on("websocket", lambda s: s.on("framereceived", lambda told: heard.append(bytes(told))))
    page = opened("bandingkan?office=malang&office=blitar&chart=ranking")
    title = page.locator(".stMain .ki-title").first
    before = title.inner_text()
    first, heard[:] = b"".join(heard), []

    page.click(".st-key-metrics input")
    page.keyboard.type("Deportasi")
    page.get_by_role("option", name="Deportasi", exact=True).click()

    assert until(page, lambda: title.inner_text() != before)
    assert OFFICES_TOLD in first
    assert ANSWERED in b"".join(heard)
    assert OFFICES_TOLD not in b"".join(heard)


def test_the_years_are_made_when_they_are_wanted_and_stay_open(opened):
    """
    Who picks the first may pick the last; above the chart both are told.
    """
    page = opened("bandingkan?office=malang")
    counts = page.locator(".stMain .ki-sub").first

    assert page.locator(".st-key-first").count() == 0
    page.locator(".st-key-tahun button").first.click()
    for field, year in (("first", "2021"), ("last", "2023")):
        page.click(f".st-key-{field} input")
        page.get_by_role("option", name=year, exact=True).click()
        assert until(page, lambda year=year: year in counts.inner_text())

    assert counts.inner_text().startswith("Tahun 2021–2023 · Kantor: 1 dari 1")


def test_a_link_is_followed_also_while_a_popover_is_open(opened):
    """
    It closes with the click, and says so after the link was asked for.
    """
    page = opened("bandingkan")
    page.locator(".st-key-tahun button").first.click()
    page.wait_for_selector(".st-key-last input")

    page.locator(".st-key-nav a", has_text="Penegakan").click(force=True)

    heading = page.locator("h1").first
    assert until(page, lambda: heading.inner_text() == "Penegakan hukum keimigrasian")
    assert until(page, lambda: page.locator("#stFloatingOverlayPortal [role=dialog]").count() == 0)
    page.locator(".st-key-tahun button").first.click()
    page.wait_for_selector(".st-key-last input")


def test_our_own_link_leads_on_without_loading_the_site_again(opened):
    """
    There, back by the browser's button, and the page is the one that was loaded first.
    """
    page = opened("kantor")
    group = page.locator(DIRECTORY).nth(1)

    group.locator("summary").click()
    link = group.locator(".ki-links a").first
    there = link.get_attribute("href")
    link.click()
    page.wait_for_url(f"**{there}")
    name = page.locator("h1").first
    assert until(page, lambda: name.inner_text().startswith("Kantor Imigrasi"))
    page.go_back()

    assert until(page, lambda: name.inner_text() == "Cari satu kantor")
    assert page.evaluate(STILL)
