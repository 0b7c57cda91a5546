"""Claims about components/render/sitemap.py: what search engines are told."""

from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import pytest

from components.render import sitemap
from components.render.sitemap import (
    MOST_ADDRESSES,
    PAGES,
    lists_receipts,
    places_sitemap,
    receipts_sitemap,
    robots,
)
from components.ui.sitemap import PLACES

BASE = "https://b.test"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"


def urls(text):
    root = ET.fromstring(text.encode())  # noqa: S314 - our own answer
    assert root.tag == f"{MAP}urlset"
    return root.findall(f"{MAP}url")


def place_of(url):
    return url.find(f"{MAP}loc").text


def test_its_pages_are_those_of_the_site():
    """
    The same list as the navigation's.
    """
    assert sorted(PAGES) == sorted(f"/{place.path}" for place in PLACES)


def test_every_page_office_and_metric_is_there_in_both_languages(edition):
    """
    Once each, absolute, dated by the edition.
    """
    found = urls(places_sitemap(edition, BASE))

    places = [place_of(one) for one in found]
    count = len(PAGES) + len(edition.catalogue.offices) + len(edition.catalogue.metrics)
    assert len(places) == len(set(places)) == count * 2
    assert {f"{BASE}/k/malang", f"{BASE}/k/malang?lang=en", f"{BASE}/"} <= set(places)
    assert all(place.startswith(f"{BASE}/") for place in places)
    assert {one.find(f"{MAP}lastmod").text for one in found} == {edition.day.isoformat()}


def test_each_address_names_itself_and_its_other_language(edition):
    """
    Both ways, and the Indonesian one for whoever speaks neither.
    """
    known = {}
    for one in urls(places_sitemap(edition, BASE)):
        links = one.findall(f"{XHTML}link")
        known[place_of(one)] = {link.get("hreflang"): link.get("href") for link in links}

    for place, links in known.items():
        assert set(links) == {"id", "en", "x-default"}
        assert links["x-default"] == links["id"]
        assert place in links.values()
        assert known[links["en"]] == known[links["id"]]


def test_every_receipt_is_in_the_second_map(edition):
    """
    In both languages.
    """
    found = {place_of(one) for one in urls(receipts_sitemap(edition, BASE))}

    assert len(found) == 2 * len(edition.every())
    assert {urlsplit(place).path for place in found} == {f"/angka/{f.id}" for f in edition.every()}


def test_no_map_is_longer_than_search_engines_read(edition, monkeypatch):
    """
    Where the receipts are too many for one map, none is offered.
    """
    assert lists_receipts(edition)
    assert len(urls(places_sitemap(edition, BASE))) <= MOST_ADDRESSES

    monkeypatch.setattr(sitemap, "MOST_ADDRESSES", 100)

    assert not lists_receipts(edition)


@pytest.mark.parametrize("receipts", [True, False])
def test_robots_may_read_everything_and_find_the_maps(receipts):
    """
    An embed is not closed: it says itself that it is not to be shown.
    """
    text = robots(BASE, receipts=receipts)

    assert "Disallow: /embed" not in text
    assert "User-agent: *\nAllow: /\n" in text
    assert f"Sitemap: {BASE}/sitemap.xml\n" in text
    assert (f"Sitemap: {BASE}/sitemap-angka.xml\n" in text) is receipts
