"""Claims about pages/aksesibilitas.py: what works, what does not, the ways around."""

import pytest

from components.model import Language
from components.ui.accessibility import SECTIONS
from components.words import speaking
from tests.pages.opening import opened, shown

LANGUAGES = list(Language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_tells_its_sections_in_the_readers_language(language):
    """
    The same anchors in both languages; nothing left to be filled in.
    """
    say, page = speaking(language), opened("aksesibilitas", lang=language)

    assert not page.exception
    assert [header.proto.anchor for header in page.header] == list(SECTIONS)
    assert say("aksesibilitas.heading") in shown(page)
    assert "22" in page.markdown[1].value
    assert not any("{" in text.value for text in page.markdown)


@pytest.mark.parametrize(("language", "lang"), [(Language.ID, ""), (Language.EN, "?lang=en")])
def test_it_leads_to_pages_without_streamlit(language, lang):
    """
    An office, a metric and the figures, in the reader's language.
    """
    html = shown(opened("aksesibilitas", lang=language))

    assert f'href="/k/blitar{lang}"' in html
    assert f'href="/m/passports_issued{lang}"' in html
    assert "/api/v1/figures.csv" in html


def test_it_opens_on_the_small_world(small_world):
    """
    Another office stands for the example.
    """
    page = opened("aksesibilitas")

    assert not page.exception
    assert 'href="/k/' in shown(page)
