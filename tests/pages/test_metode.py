"""Claims about pages/metode.py: the rules, in words, in both languages."""

import pytest

from components.model import Language
from components.query.glossary import glossary
from components.render.method import SECTIONS
from components.words import speaking
from components.words.prose import prose
from tests.pages.opening import opened as page_opened
from tests.pages.opening import shown

LANGUAGES = list(Language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_stands_under_an_anchor_that_the_contents_link_to(language):
    """The same anchors in both languages, so that a link survives the switch."""
    page = opened(language)

    assert not page.exception
    assert [header.proto.anchor for header in page.header] == list(SECTIONS)
    assert [name for name in SECTIONS if f'href="#{name}"' not in shown(page)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_in_the_readers_language(language):
    """Heading, section titles and texts."""
    say, page = speaking(language), opened(language)

    titles = [header.value for header in page.header]

    assert say("metode.heading") in shown(page)
    assert titles == [say(f"metode.title.{name}") for name in SECTIONS]
    assert len(page.markdown) == len(SECTIONS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_glossary_holds_every_term(language):
    """As many terms as the file has."""
    assert shown(opened(language)).count("<dt>") == len(glossary())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_text_is_of_a_length_that_is_read(language):
    """A method that nobody finishes protects nobody: some fifteen hundred words, cases apart."""
    words = " ".join(prose(f"metode/{name}", language) for name in SECTIONS).split()

    assert 900 <= len(words) <= 1700


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_opens_on_the_small_world(small_world, language):
    """Without Blitar and Wonosobo the rules stand alone."""
    page = opened(language)

    assert not page.exception
    assert len(page.header) == len(SECTIONS)


def test_a_bad_link_gives_a_sentence():
    """Not a stack."""
    page = opened(Language.ID, v="nosuchrelease")

    assert not page.exception
    assert speaking(Language.ID)("error.home") in shown(page)


def opened(language, **asked):
    """The page at an address."""
    return page_opened("metode", lang=language, **asked)
