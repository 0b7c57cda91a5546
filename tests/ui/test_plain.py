"""Claims about components/ui/plain.py: a label is what it says and nothing more."""

import pytest
from markdown_it import MarkdownIt

from components.ui.plain import JOINER, plain
from tests.hostile.strings import INERT


@pytest.mark.parametrize("text", INERT, ids=range(len(INERT)))
def test_markdown_makes_nothing_of_a_label(text):
    """
    One paragraph of words; what is read is what was written, but for joiners that nobody sees.
    """
    told = MarkdownIt("commonmark").parse(plain(text))
    inside = told[1].children if len(told) > 1 else []

    assert [one.type for one in told] == ["paragraph_open", "inline", "paragraph_close"]
    assert {one.type for one in inside} <= {"text", "text_special"}
    read = "".join(one.content for one in inside).replace(JOINER, "")
    assert read.split() == text.split()


@pytest.mark.parametrize("name", ["Kelas I TPI Malang", "Jawa Timur (12)", "Paspor per 1.000"])
def test_an_ordinary_name_stays_as_it_is(name):
    """
    What the data really say needs no backslash.
    """
    assert plain(name) == name


@pytest.mark.parametrize("text", ["https://jahat.example", "www.jahat.example", "a@jahat.example"])
def test_an_address_is_not_found_in_a_label(text):
    """
    Streamlit looks for bare addresses after Markdown was read, where no backslash helps.
    """
    assert JOINER in plain(text)
