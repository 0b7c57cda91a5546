"""Claims about components/ui/address.py: what is kept of an address, and for whom."""

from urllib.parse import parse_qs, urlsplit

import pytest

from components.query import View
from components.ui import address
from components.ui.address import href, with_links

HERE = (("office", "malang"),)


@pytest.fixture
def typed(monkeypatch):
    """Puts pairs into the address bar."""

    def put(*pairs):
        monkeypatch.setattr(address, "_read_pairs", lambda: pairs)

    put(*HERE)
    return put


def link(made):
    """A piece of HTML that carries the address on, which notes each time that it is made."""

    @with_links
    def piece(metric):
        made.append(metric)
        return href("bandingkan", View(metrics=(metric,)))

    return piece


def test_html_with_links_is_made_once_for_an_address(typed):
    """
    The same address and arguments: the same piece; other arguments: another.
    """
    made = []
    piece = link(made)

    first, again, other = piece("deportations"), piece("deportations"), piece("revenue")

    assert made == ["deportations", "revenue"]
    assert first is again
    assert "revenue" in other


@pytest.mark.parametrize("sign", [("lang", "en"), ("theme", "dark")])
def test_no_reader_is_given_the_links_of_another(typed, sign):
    """
    Language and theme stand in each link: who reads otherwise has links of their own.
    """
    made = []
    piece = link(made)
    piece("deportations")
    typed(*HERE, sign)

    told = parse_qs(urlsplit(piece("deportations")).query)

    assert made == ["deportations"] * 2
    assert told[sign[0]] == [sign[1]]


def test_an_older_edition_has_its_own_links(typed, edition):
    """
    An address that pins an edition leads to nothing but that edition.
    """
    made = []
    piece = link(made)
    piece("deportations")
    typed(*HERE, ("v", edition.id))

    assert f"v={edition.id}" in piece("deportations")
    assert made == ["deportations"] * 2
