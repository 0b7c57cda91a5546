"""One reader's journey in a real browser: from the front page to a shared comparison."""

import re
from functools import partial

import pytest

from tests.browser.waiting import settled, until

pytestmark = pytest.mark.browser

CHART = "svg.marks"
DRAWN = '[data-test-script-state="notRunning"]'


def test_a_reader_finds_compares_checks_and_shares(site, reader, chromium):
    """
    Find Malang, compare it with Blitar, open a receipt, follow the report, go back, switch
    the language, and give the address to somebody else, who sees the same chart.
    """
    outside = []
    reader.on("request", lambda request: outside.append(request.url))

    _find_malang(site, reader)
    _compare_with_blitar(site, reader)
    told = _drawn(reader)
    _open_a_receipt_and_return(reader)
    _undo_one_filter(reader)
    _switch_to_english(reader)
    shared = reader.evaluate("location.href")
    english = _drawn(reader)

    assert told
    assert [figure.replace(".", ",") for figure in told] == english
    assert _seen_by_another(chromium, shared) == english
    assert [url for url in outside if not url.startswith((site, "data:", "blob:"))] == []


def test_a_bad_address_is_a_sentence_and_an_unknown_path_a_404(site, reader):
    """
    People get words; machines get the right status.
    """
    reader.goto(f"{site}/kantor?office=atlantis")
    reader.get_by_role("heading", level=1).filter(has_text="Tidak ditemukan").wait_for()

    missing = reader.goto(f"{site}/tidak-ada")

    assert missing is not None
    assert missing.status == 404


def test_a_change_of_theme_redraws_the_chart(site, reader):
    """
    Light and dark follow the reader's choice while the page is open.
    """
    reader.emulate_media(color_scheme="light")
    reader.goto(f"{site}/bandingkan?office=malang&office=blitar")
    reader.wait_for_selector(CHART)
    light = _ink(reader)

    reader.emulate_media(color_scheme="dark")

    assert until(reader, lambda: _ink(reader) != light)


def _find_malang(site, reader):
    reader.goto(site)
    box = reader.get_by_role("combobox", name="Cari kantor")
    box.click()
    box.type("kota batu")
    reader.get_by_role("option").first.click()
    reader.wait_for_url(re.compile("/kantor"))
    reader.get_by_role("heading", level=1).filter(has_text="Malang").wait_for()
    assert "office=malang" in _address(reader)


def _compare_with_blitar(site, reader):
    reader.locator(".st-key-nav").get_by_role("link", name="Bandingkan").click()
    reader.get_by_role("heading", level=1).filter(has_text="Bandingkan kantor").wait_for()
    for office in ("Malang", "Blitar"):
        box = reader.locator(".st-key-add_office").get_by_role("combobox")
        box.click()
        box.type(office)
        reader.get_by_role("option").filter(has_text=re.compile(f"^{office}")).first.click()
        slug = f"office={office.lower()}"
        assert until(reader, partial(_asks, reader, slug))
    reader.wait_for_selector(CHART)
    reader.get_by_role("heading", name=re.compile("73.338")).wait_for()


def _open_a_receipt_and_return(reader):
    reader.get_by_text("Lihat sebagai tabel").click()
    reader.locator("table.ki-table").get_by_role("link", name="73.338").first.click()
    reader.wait_for_url(re.compile("/angka/"))
    reader.get_by_role("heading", level=1).filter(has_text="73.338").wait_for()
    report = reader.get_by_role("link", name=re.compile("laporan", re.IGNORECASE)).first
    assert report.get_attribute("href").startswith("https://")
    reader.go_back()
    reader.wait_for_selector(CHART)


def _undo_one_filter(reader):
    reader.get_by_role("radio", name="Tabel").or_(
        reader.get_by_role("button", name="Tabel")
    ).first.click()
    assert until(reader, lambda: "chart=table" in _address(reader))
    reader.go_back()
    assert until(reader, lambda: "chart=table" not in _address(reader))
    reader.wait_for_selector(CHART)
    assert "office=malang&office=blitar" in _address(reader)


def _switch_to_english(reader):
    reader.get_by_role("link", name="EN", exact=True).click()
    reader.get_by_role("heading", level=1).filter(has_text="Compare offices").wait_for()
    reader.wait_for_selector(CHART)
    assert reader.evaluate("document.documentElement.lang") == "en"


def _seen_by_another(chromium, address):
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(address)
    page.wait_for_selector(CHART)
    figures = _drawn(page)
    context.close()
    return figures


def _drawn(page):
    """The figures written in the chart, in the order of the drawing."""
    page.wait_for_selector(DRAWN)
    texts = settled(page, lambda: page.locator(f"{CHART} text").all_text_contents())
    return [found for text in texts for found in re.findall(r"\d{1,3}(?:[.,]\d{3})+", text)]


INK = "() => document.querySelector('svg.marks text').getAttribute('fill')"


def _ink(page):
    return page.evaluate(INK)


def _asks(page, words):
    return words in _address(page)


def _address(page):
    # page.url lags behind after pushState
    return page.evaluate("location.href")
