"""Claims about components/render/links.py: where links may go."""

import pytest

from components.model import Language
from components.render.links import address, figure_address, outside
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.test/a?b=c&d=e#f", "https://example.test/a?b=c&d=e#f"),
        ("http://example.test", "http://example.test"),
        (" https://example.test/a ", ""),
        ("javascript:alert(1)", ""),
        ("JAVASCRIPT:alert(1)", ""),
        ("data:text/html,x", ""),
        ("//example.test/a", ""),
        ("/relative", ""),
        ("ftp://example.test/a", ""),
        ("https://", ""),
        ("https://exa mple.test", ""),
        ("https://example.test/\n", ""),
        ('https://example.test/"x', ""),
        ("https://[bad", ""),
        ("", ""),
    ],
)
def test_only_a_clean_web_address_becomes_a_link(url, expected):
    """
    What was keyed as an address can be anything.
    """
    actual = outside(url)

    assert actual == expected


@pytest.mark.parametrize(
    ("say", "pin", "expected"),
    [
        (ID, None, "/angka/abc"),
        (EN, None, "/angka/abc?lang=en"),
        (ID, "r1", "/angka/abc?v=r1"),
        (EN, "r1", "/angka/abc?v=r1&lang=en"),
    ],
)
def test_a_receipt_is_linked_in_the_reader_s_language(say, pin, expected):
    """
    DECISIONS 15: every link carries the language when it is not Indonesian.
    """
    actual = figure_address("abc", say, pin)

    assert actual == expected


def test_an_id_cannot_leave_its_path():
    """
    An id is one segment of an address.
    """
    actual = figure_address("../x?y#z", ID)

    assert actual == "/angka/..%2Fx%3Fy%23z"


def test_our_addresses_keep_what_they_ask():
    """
    Parameters come before the language.
    """
    actual = address("/kantor", EN, [("office", "malang")])

    assert actual == "/kantor?office=malang&lang=en"
