"""Claims about components/query/glossary.py."""

from components import paths
from components.model import Language
from components.query.glossary import FILE, glossary


def test_every_row_of_the_glossary_is_a_term():
    """
    Nothing of the file's table is lost.
    """
    text = (paths.CATALOGUE / FILE).read_text(encoding="utf-8")
    rows = [
        line for line in text.splitlines() if line.startswith("| ") and "Istilah / Term" not in line
    ]

    assert len(glossary()) == len(rows) > 30


def test_every_term_is_told_in_both_languages():
    """
    Name, meaning and trap, none empty, none with the other language left in it.
    """
    for term in glossary():
        for phrase in (term.name, term.meaning, term.trap):
            for language in Language:
                said = phrase.in_(language)

                assert said
                assert " / " not in said


def test_a_term_reads_as_it_should():
    """
    Pencegahan is an exit ban, and not a hold-back at a checkpoint.
    """
    (term,) = [one for one in glossary() if one.name.id == "Pencegahan"]

    assert term.name.en == "exit ban"
    assert term.meaning.en.startswith("Temporary ban on leaving")
    assert term.trap.id == "Dapat mengenai WNI; bukan penundaan di TPI."
