"""The pages that only the copy has."""

import re

import pytest

from components.model import Language
from components.publish.fronts import PAGES, fronts
from components.publish.spelling import address
from components.render.page import WAYS_ON
from components.render.sitemap import PAGES as LISTED


@pytest.fixture(scope="module")
def pages(edition):
    """Every page by its address."""
    return {str(one): text for one, text in fronts(edition, base="https://ki.example")}


def test_the_front_page_leads_to_every_office_and_metric(edition, pages):
    """
    So that a copy can be read from its root, in both languages.
    """
    for slug in (*edition.catalogue.offices, *edition.catalogue.metrics):
        assert re.search(rf'href="/[km]/{re.escape(slug)}"', pages["/"])
        assert re.search(rf'href="/[km]/{re.escape(slug)}\?lang=en"', pages["/?lang=en"])


def test_every_page_of_the_explorer_has_a_word_in_the_copy(pages):
    """
    A link to the explorer leads to a page that says where the figures are, not to nothing.
    """
    named = {*LISTED, *(path for path, _ in WAYS_ON)} - {"/"}

    assert named <= set(PAGES)
    for path in PAGES:
        assert "salinan" in pages[path]
        assert "copy" in pages[str(address(path, [("lang", "en")]))]


@pytest.mark.parametrize("language", Language)
def test_each_page_is_in_its_language_and_leads_to_the_other(pages, language):
    """
    But for the missing page, which stands at addresses that it does not know.
    """
    there = str(address("/404.html", [("lang", str(language))]))

    assert f'<html lang="{language}"' in pages[there]
    assert "hreflang" not in pages[there]
    assert "hreflang" in pages[str(address("/metode", [("lang", str(language))]))]
