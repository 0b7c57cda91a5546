"""Claims about components/render/glossary.py: the reader's language, and metrics by their names."""

import pytest

from components.model import Language, Phrase
from components.query.glossary import Term, glossary
from components.render.glossary import Entry, entry, glossary_list
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)


@pytest.mark.parametrize(
    ("say", "expected"),
    [
        (ID, Entry("Penundaan", "", "Menunggu.", "Bukan “Perkara pidana”.")),
        (EN, Entry("Deferral", "Penundaan", "Waits.", "Not “Prosecutions”.")),
    ],
)
def test_a_term_is_told_in_one_language(catalogue, say, expected):
    """English keeps the Indonesian word beside it, for that is what reports print."""
    term = Term(
        Phrase("Penundaan", "deferral"),
        Phrase("Menunggu.", "Waits."),
        Phrase("Bukan `prosecutions`.", "Not `prosecutions`."),
    )
    name = say.of(catalogue.metric("prosecutions").short)

    actual = entry(term, catalogue, say)

    assert (actual.name, actual.original, actual.meaning) == (
        expected.name,
        expected.original,
        expected.meaning,
    )
    assert f"“{name}”" in actual.trap


@pytest.mark.parametrize("say", [ID, EN])
def test_the_list_holds_every_term_and_escapes_what_it_says(catalogue, say):
    """One dt a term; quotation marks of the file stay text."""
    html = glossary_list(catalogue, say)

    assert html.count("<dt>") == len(glossary())
    assert "`" not in html
    assert '"biasa"' not in html
