"""Faults and their sentences."""

import re
from pathlib import Path
from string import Formatter

import pytest

import components.ingest
from components.ingest.faults import error, in_order, warning
from components.model import Language
from components.words import sentences, speaking

SOURCE = Path(components.ingest.__file__).parent
USED = re.compile(r'(error|warning|Unfit|_above)\(\s*"([a-z_]+)"')
CHOSEN = re.compile(r'"([a-z_]+)" if near else (?:Unfit\()?"([a-z_]+)"')
CODE = "".join(file.read_text(encoding="utf-8") for file in sorted(SOURCE.rglob("*.py")))
KEYS = sorted(
    {key for _, key in USED.findall(CODE)} | {key for pair in CHOSEN.findall(CODE) for key in pair}
)
WARNINGS = sorted(
    {
        found[1]
        for file in (SOURCE / "doubts").rglob("*.py")
        for found in USED.findall(file.read_text())
    }
)


def holes(sentence):
    """The placeholders of a sentence."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("key", KEYS)
def test_every_fault_has_its_sentence_in_both_languages(key):
    """
    Each key that the code names is a sentence in both languages with the same placeholders.
    """
    said = [sentences(language)[f"ingest.fault.{key}"] for language in Language]

    assert holes(said[0]) == holes(said[1])


@pytest.mark.parametrize("key", WARNINGS)
def test_every_warning_has_a_heading_in_the_report(key):
    """
    Each kind of warning has its title in both languages.
    """
    assert all(f"ingest.kind.{key}" in sentences(language) for language in Language)


def test_no_sentence_is_left_over():
    """
    Both languages have the same keys, and every fault's sentence is used by some check.
    """
    mine = [
        {key for key in sentences(language) if key.startswith("ingest.")} for language in Language
    ]

    assert mine[0] == mine[1]
    assert {key.split(".")[-1] for key in mine[0] if key.startswith("ingest.fault.")} == set(KEYS)


def test_a_fault_says_its_place_and_its_sentence():
    """
    File, row and column come first, then what was found.
    """
    fault = error("number_grouped", "figures.csv", [2], "value", found="31.871", write="31871")

    assert fault.said(speaking(Language.ID)) == (
        "figures.csv, baris 2, kolom value: "
        "tertulis “31.871”; pemisah ribuan tidak dipakai di sini, tulis 31871"
    )


def test_many_rows_are_counted_rather_than_listed():
    """
    The first ten rows are named, the others counted.
    """
    fault = warning("undated", "sources.csv", range(2, 14), "published", n="12")

    assert fault.place(speaking(Language.EN)) == (
        "sources.csv, rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, and 2 more, column published"
    )


def test_a_cell_without_end_is_cut():
    """
    A cell of a thousand characters does not fill the screen.
    """
    fault = error("number", "figures.csv", [2], "value", found="x" * 1000)

    assert len(fault.sentence(speaking(Language.ID))) < 400


def test_errors_come_before_warnings():
    """
    Whatever the order of finding, errors lead and the rest follows by file and row.
    """
    late, early = error("empty", "b.csv", [9]), error("empty", "b.csv", [10])
    doubt = warning("negative", "a.csv", [1])

    assert in_order([doubt, early, late]) == [late, early, doubt]
