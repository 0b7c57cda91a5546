"""A reader without a mouse: everything can be reached, worked and seen, and no place is lost."""

import re
from functools import partial

import pytest

from tests.browser.keyboard import here, opened, pressed, round_trip
from tests.browser.waiting import until

pytestmark = pytest.mark.browser

COMPARED = "/bandingkan?office=malang&office=blitar"
POPOVER = "#stFloatingOverlayPortal [role=dialog]"
ORDER = [
    "merek",
    "nav",
    "kop",
    "add_office",
    "kumpulan",
    "kept-offices",
    "metrics",
    "chart",
    "tahun",
]


def test_the_tab_key_goes_through_the_page_in_its_order_and_is_always_seen(site, reader):
    """
    Skip link, header, filters, chart, what lies under it, footer; no trap, and no hidden stop.
    """
    opened(reader, site + COMPARED)

    stops, unseen = round_trip(reader)
    keys = list(dict.fromkeys(key for _, key, _ in stops if key))

    assert unseen == []
    assert [key for key in keys if key in ORDER] == ORDER
    assert keys[-1] == "kaki-tautan"
    assert any(tag == "SUMMARY" and "tabel" in name for tag, _, name in stops)


def test_the_skip_link_leads_past_the_header(site, reader):
    """
    To the heading; the next stop is the first filter.
    """
    opened(reader, site + COMPARED)
    pressed(reader, "Tab")

    arrived = pressed(reader, "Enter")
    onward = pressed(reader, "Tab")

    assert (arrived[0], arrived[2]) == ("H1", "Bandingkan kantor")
    assert onward[1] == "add_office"


def test_a_chip_that_is_taken_out_leaves_the_focus_at_its_neighbour(site, reader):
    """
    The chip is gone with the rerun, the reader is not sent to the top of the page.
    """
    opened(reader, site + COMPARED)
    reader.locator(".st-key-kept-offices button").first.focus()
    pressed(reader, "Enter")

    assert until(reader, lambda: "office=malang" not in reader.evaluate("location.search"))
    assert until(reader, lambda: here(reader)[1:] == ("kept-offices", "Blitar  ×"))


def test_a_popover_takes_the_focus_in_and_gives_it_back(site, reader):
    """
    It hangs at the end of the document, where Tab alone would come last.
    """
    opened(reader, site + COMPARED)
    reader.locator(".st-key-tahun button").first.focus()
    pressed(reader, "Enter")

    assert until(reader, lambda: here(reader)[1] == "first")
    assert pressed(reader, "Tab")[1] == "last"
    pressed(reader, "Escape")
    assert until(reader, lambda: reader.locator(POPOVER).count() == 0)
    assert here(reader)[1] == "tahun"


def test_a_field_in_a_popover_keeps_the_focus_when_it_was_used(site, reader):
    """
    What it changed is drawn anew around it; the next field is one step on.
    """
    opened(reader, site + COMPARED)
    reader.locator(".st-key-tahun button").first.focus()
    pressed(reader, "Enter")
    assert until(reader, lambda: here(reader)[1] == "first")

    reader.keyboard.type("2021")
    reader.get_by_role("option", name="2021", exact=True).wait_for()
    pressed(reader, "Enter")

    assert until(reader, partial(_asks, reader, "from=2021"))
    assert until(reader, lambda: here(reader)[1] == "first")
    assert pressed(reader, "Tab")[1] == "last"


def test_a_mouse_does_not_call_up_a_keyboard(site, reader):
    """
    Who taps the popover open is not put into a field, which would raise a phone's keyboard.
    """
    opened(reader, site + COMPARED)
    reader.locator(".st-key-tahun button").first.click()

    assert until(reader, lambda: reader.locator(f"{POPOVER} input").count() > 0)
    reader.wait_for_timeout(300)
    assert here(reader)[1] == "tahun"


def test_an_office_is_found_compared_and_its_receipt_opened(site, reader):
    """
    Search, the header, the field of offices, another shape, the table and a figure in it.
    """
    opened(reader, site)
    reader.get_by_role("combobox", name="Cari kantor").focus()
    reader.keyboard.type("kota batu")
    reader.get_by_role("option").first.wait_for()
    pressed(reader, "Enter")
    reader.get_by_role("heading", level=1).filter(has_text="Malang").wait_for()

    reader.locator(".st-key-nav a", has_text="Bandingkan").focus()
    pressed(reader, "Enter")
    assert until(reader, lambda: here(reader)[::2] == ("H1", "Bandingkan kantor"))
    reader.locator(".st-key-add_office input").focus()
    reader.keyboard.type("blitar")
    reader.get_by_role("option").first.wait_for()
    pressed(reader, "Enter")
    assert until(reader, partial(_asks, reader, "office=blitar"))

    reader.locator(".st-key-chart button").first.focus()
    pressed(reader, "ArrowRight")
    pressed(reader, "Enter")
    assert until(reader, partial(_asks, reader, "chart="))

    reader.locator("summary", has_text="tabel").first.focus()
    pressed(reader, "Enter")
    reader.locator("table.ki-table a").first.focus()
    reader.keyboard.press("Enter")  # away from this page, where nobody can be asked any more
    reader.wait_for_url(re.compile("/angka/"))


def test_a_table_is_scrolled_by_the_arrow_keys(site, chromium):
    """
    Its box is a stop of the Tab key with a name, and moves.
    """
    context = chromium.new_context(viewport={"width": 390, "height": 800})
    context.set_default_timeout(90_000)
    try:
        page = context.new_page()
        opened(page, f"{site}/bandingkan?office=blitar&chart=table")
        box = page.locator(".ki-scroll").first
        box.focus()
        pressed(page, "ArrowRight", 4)

        assert box.get_attribute("aria-label")
        assert until(page, lambda: box.evaluate("one => one.scrollLeft") > 0)
    finally:
        context.close()


def test_the_studio_gives_its_code_without_a_mouse(site, chromium):
    """
    Theme, width and the copy button; what is copied is said.
    """
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="id-ID")
    context.set_default_timeout(90_000)
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site)
    try:
        page = context.new_page()
        opened(page, f"{site}/sematkan?office=malang&office=blitar")
        page.get_by_role("radio", name="Gelap").focus()
        pressed(page, "Space")
        assert until(page, lambda: "theme=dark" in _frame(page))
        # Held by itself, for its words change once it is pressed.
        button = page.get_by_role("button", name="Salin bingkai saja").element_handle()
        button.focus()
        pressed(page, "Enter")

        assert until(page, lambda: button.get_attribute("aria-live") == "polite")
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied.startswith("<iframe")
        assert "theme=dark" in copied
    finally:
        context.close()


def _frame(page):
    return page.locator(".st-key-pratinjau iframe").first.get_attribute("src") or ""


def _asks(page, words):
    return words in page.evaluate("location.search")
