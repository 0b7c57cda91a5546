"""Claims about the pages themselves: a hostile address is explained once, as text."""

import re

import pytest

from components.model import Language
from components.words import speaking
from tests.pages.opening import PAGES, opened, shown

NEVER = ("<script>alert", "<img src=x", "Traceback", "/work/")
WRONG = (
    ({"v": "\x00"}, 410),
    ({"v": ["a", "b"]}, 410),
    ({"from": "0"}, 400),
    ({"from": "9999999"}, 400),
    ({"from": ["2021", "2022"]}, 400),
    ({"months": "13-1"}, 400),
    ({"office": "\x00"}, 404),
    ({"office": "a" * 10_000}, 404),
    ({"office": ["malang"] * 500}, 400),
    ({"metric": "**[x](javascript:alert(1))**"}, 404),
    ({"metric": "\u202epassports"}, 404),
    ({"service": "{{7*7}}"}, 404),
    ({"peer": "'\"><img src=x onerror=alert(1)>"}, 404),
    ({"\x00": "1"}, 400),
    ({"<img src=x>": "1"}, 400),
    ({"page": "99999999999"}, 400),
    ({"source": "\x00"}, 400),
    ({"theme": "<script>alert(1)</script>"}, 400),
)


def headings(page):
    """What the page is called, by its own first lines."""
    return re.findall(r"<h1[^>]*>(.*?)</h1>", shown(page), re.DOTALL)


@pytest.mark.parametrize(("asked", "status"), WRONG, ids=lambda given: str(given)[:40])
def test_a_wrong_address_is_explained_once(asked, status):
    """
    One heading, which is the error's; nothing of the address as markup, and no trace.
    """
    page = opened("bandingkan", lang=Language.EN, **asked)

    assert not page.exception
    assert headings(page) == [speaking(Language.EN)(f"error.title.{status}")]
    assert [raw for raw in NEVER if raw in shown(page)] == []


@pytest.mark.parametrize("name", PAGES)
def test_every_page_says_that_an_edition_is_not_held(edition, name):
    """
    Once, as what it is, and with the one that is held.
    """
    page = opened(name, v="../../etc")

    assert headings(page) == [speaking(Language.ID)("error.title.410")]
    assert shown(page).count("../../etc") == 1
    assert edition.id in shown(page)


@pytest.mark.parametrize("name", PAGES)
def test_every_page_refuses_markup_as_text(name):
    """
    Whoever is sent a poisoned link reads a sentence.
    """
    page = opened(name, lang=Language.EN, office="<script>alert(1)</script>")

    assert headings(page) == [speaking(Language.EN)("error.title.404")]
    assert "&lt;script&gt;alert(1)" in shown(page)
    assert [raw for raw in NEVER if raw in shown(page)] == []
