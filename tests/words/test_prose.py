"""Claims about components/words/prose.py and the long texts themselves."""

from string import Formatter

import pytest

from components.model import Language
from components.words.prose import FOLDER, prose

NAMES = sorted(f"{file.parent.name}/{file.stem}" for file in (FOLDER / Language.ID).glob("*/*.md"))
NOT_IN_OUR_FONTS = set("≥≤≈→▲▼‰")


def test_both_languages_have_the_same_texts():
    """A section exists in both languages or in none."""
    english = sorted(
        f"{file.parent.name}/{file.stem}" for file in (FOLDER / Language.EN).glob("*/*.md")
    )

    assert english == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_leave_the_same_places_open(name):
    """What is computed for one language is told in the other too."""
    indonesian, english = (placeholders(prose(name, language)) for language in Language)

    assert indonesian == english


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", NAMES)
def test_a_text_is_drawn_by_our_fonts_and_holds_no_markup_but_markdown(name, language):
    """No sign that the Latin subset lacks, no tag, no heading (the page sets those)."""
    text = prose(name, language)

    assert NOT_IN_OUR_FONTS & set(text) == set()
    assert "<" not in text
    assert [line for line in text.splitlines() if line.startswith("#")] == []


def placeholders(text):
    return {field for _, field, _, _ in Formatter().parse(text) if field}
