"""What a reader meets on the way through the explorer: the frame, the theme, the way back."""

import pytest

from tests.browser.waiting import settled, until

pytestmark = pytest.mark.browser

CHART = "svg.marks"
PHONE = {"width": 390, "height": 844}
SHOWN = """() => [...document.querySelectorAll('.stElementToolbar button')]
    .filter((one) => one.checkVisibility()).length
    / document.querySelectorAll('svg.marks').length"""
LINE = 24
"""Pixels: a place that is off by less than a line of text is the same place."""
TOP = "document.querySelector('.stMain')?.scrollTop"
WITHIN = """() => {
  const link = document.querySelector('.st-key-nav a[aria-current]')?.getBoundingClientRect();
  return Boolean(link) && link.left >= 0 && link.right <= innerWidth;
}"""
FOOT = "getComputedStyle(document.querySelector('.st-key-kaki')).visibility"
GROUND = "getComputedStyle(document.documentElement).colorScheme"
SAID = "[...document.querySelectorAll('svg.marks [aria-label]')].map((one) => one.ariaLabel)"


def test_of_streamlits_chart_buttons_the_whole_screen_is_left(site, reader):
    """
    The others would show a scaffold for a table, and a picture without its title.
    """
    reader.goto(f"{site}/bandingkan?office=malang&office=blitar")
    reader.wait_for_selector(CHART)

    assert reader.evaluate(SHOWN) == 1


def test_a_chart_reads_out_sentences_and_warns_of_nothing(site, reader):
    """
    No names of our columns, and a quiet console.
    """
    warned = []
    reader.on("console", lambda said: warned.append(said.text))
    reader.goto(f"{site}/bandingkan?office=malang&office=blitar")
    reader.wait_for_selector(CHART)
    assert until(reader, lambda: reader.evaluate(SAID))
    said = reader.evaluate(SAID)

    assert [words for words in said if not words.endswith(".")] == []
    assert warned == []


def test_after_a_receipt_the_reader_is_where_they_were(site, reader):
    """
    Back leads to the same place of the page.
    """
    reader.goto(f"{site}/anggaran")
    reader.wait_for_selector(CHART)
    assert until(reader, lambda: reader.evaluate(FOOT) == "visible")
    reader.evaluate("document.querySelector('.stMain').scrollTo(0, 900)")
    reader.goto(f"{site}/tidak-ada")
    reader.go_back()

    assert until(reader, lambda: abs(reader.evaluate(TOP) - 900) < LINE)


def test_on_a_phone_the_present_page_is_in_view(site, reader):
    """
    The row of links is pushed to where the reader is.
    """
    reader.set_viewport_size(PHONE)
    reader.goto(f"{site}/data")

    assert until(reader, lambda: reader.evaluate(WITHIN))


def test_on_a_phone_a_dot_of_the_map_is_no_button(site, reader):
    """
    It lies nearer to its neighbours than a finger is wide; on a wide screen it leads on.
    """
    for size, opens in ((PHONE, False), ({"width": 1280, "height": 900}, True)):
        reader.set_viewport_size(size)
        reader.goto(site)
        dot = reader.locator(f"{CHART} [aria-label^='Makassar']").first
        dot.scroll_into_view_if_needed()
        box = settled(reader, dot.bounding_box)
        reader.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

        assert until(reader, lambda: "office=makassar" in reader.url, looks=25) is opens


def test_a_choice_of_theme_goes_along_to_pages_without_streamlit(site, reader):
    """
    Taken down when it is made, wherever the reader has wandered by then.
    """
    reader.emulate_media(color_scheme="light")
    reader.goto(site)
    reader.locator(".st-key-nav").get_by_role("link", name="Bandingkan").click()
    reader.get_by_role("heading", level=1).filter(has_text="Bandingkan kantor").wait_for()
    reader.locator(".stMainMenu button").click()
    reader.get_by_role("menuitemradio", name="Gelap").click()
    assert until(
        reader, lambda: "Dark" in (reader.evaluate("localStorage.getItem('ki-theme')") or "")
    )
    reader.goto(f"{site}/tidak-ada")

    assert reader.evaluate(GROUND) == "dark"
