"""Claims about components/ui/part.py: what a filter redraws, and that it is all of one edition."""

import pytest

from components.errors import UnknownSlug
from components.query import release
from components.query.store import current
from components.ui import address
from components.ui import part as module
from tests.pages.opening import opened, shown

REDRAW = module._part.__wrapped__


class Whole(Exception):
    """The whole page is to be drawn."""


@pytest.fixture
def whole(monkeypatch):
    """Says that the whole page is drawn, in place of Streamlit."""

    def rerun():
        raise Whole

    monkeypatch.setattr(module.st, "rerun", rerun)


def test_a_part_is_drawn_from_the_edition_of_the_page_around_it(whole, monkeypatch):
    """
    Also where another one is built while it is drawn.
    """
    edition, seen = release(None), []
    monkeypatch.setattr(module, "told", lambda draw: draw())

    REDRAW(lambda: seen.append(current()), edition)

    assert seen == [edition]


def test_a_new_edition_draws_the_whole_page(whole, monkeypatch):
    """
    Else the figures would be of another day than the footer says.
    """
    edition, drawn = release(None), []
    monkeypatch.setattr(module, "current", object)

    with pytest.raises(Whole):
        REDRAW(lambda: drawn.append(1), edition)
    assert drawn == []


def test_a_fault_within_a_part_is_told_in_words_and_the_frame_stays():
    """
    Header and footer stand around the sentence, once.
    """
    page = opened("bandingkan", office="tidak-ada")

    text = shown(page)
    assert not page.exception
    assert text.count("<h1") == 1
    assert "ki-lang" in text
    assert "ki-foot" in text


def test_the_address_is_read_once_while_a_page_is_drawn(monkeypatch):
    """
    However many filters ask what is asked; and anew for the next page.
    """
    read = []
    monkeypatch.setattr(address, "_read_pairs", lambda: read.append(1) or (("office", "malang"),))

    for _ in range(2):
        module.told(lambda: [address.asked() for _ in range(9)])

    assert len(read) == 2


def test_an_unknown_thing_is_said_by_told(monkeypatch):
    """
    A page's own fault becomes a sentence and is not raised.
    """
    said = []
    monkeypatch.setattr(module, "manner", lambda: None)
    monkeypatch.setattr(module.frame, "sorry", lambda error, _: said.append(error.status))

    def draw():
        raise UnknownSlug(kind="office", slug="x", near="")

    module.told(draw)

    assert said == [404]


def test_an_address_within_a_part_within_a_part_is_read_once(monkeypatch):
    """
    The inner part is drawn while the outer one is: what they are asked is the same.
    """
    read = []
    monkeypatch.setattr(address, "_read_pairs", lambda: read.append(1) or (("office", "malang"),))

    module.told(lambda: module.told(address.asked))

    assert len(read) == 1
