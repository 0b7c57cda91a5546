"""Claims about components/words."""

from datetime import date
from decimal import Decimal
from string import Formatter

import pytest

from components.model import Language, Period, Unit
from components.words import sentences, speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
BREAK = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("value", "unit", "indonesian", "english"),
    [
        ("31871", Unit.DOCUMENTS, "31.871", "31,871"),
        ("0", Unit.PEOPLE, "0", "0"),
        ("999", Unit.PEOPLE, "999", "999"),
        ("6900000", Unit.PEOPLE, "6.900.000", "6,900,000"),
        ("19.67", Unit.SCORE, "19,67", "19.67"),
        ("94.19", Unit.PERCENT, "94,19%", "94.19%"),
        ("333.68", Unit.PERCENT, "333,68%", "333.68%"),
        ("100", Unit.PERCENT, "100%", "100%"),
        ("11040000000", Unit.IDR, f"Rp{BREAK}11,04{BREAK}miliar", f"IDR{BREAK}11.04 billion"),
        ("11720000000", Unit.IDR, f"Rp{BREAK}11,72{BREAK}miliar", f"IDR{BREAK}11.72 billion"),
        ("33810000000", Unit.IDR, f"Rp{BREAK}33,81{BREAK}miliar", f"IDR{BREAK}33.81 billion"),
        ("2000000", Unit.IDR, f"Rp{BREAK}2{BREAK}juta", f"IDR{BREAK}2 million"),
        ("500000", Unit.IDR, f"Rp{BREAK}500.000", f"IDR{BREAK}500,000"),
    ],
)
def test_values_are_written_as_each_language_writes_them(value, unit, indonesian, english):
    """
    Marks, signs and words of size come from CLDR, not from us.
    """
    actual = [say.value(Decimal(value), unit).replace(BREAK, " ") for say in (ID, EN)]

    assert actual == [indonesian.replace(BREAK, " "), english.replace(BREAK, " ")]


@pytest.mark.parametrize(
    ("start", "end", "indonesian", "english"),
    [
        ("2024-01-01", "2024-12-31", "2024", "2024"),
        ("2023-01-01", "2023-11-30", "Januari sampai November 2023", "January to November 2023"),
        ("2024-05-01", "2024-05-31", "Mei 2024", "May 2024"),
        ("2024-05-04", "2024-05-04", "4 Mei 2024", "4 May 2024"),
        (
            "2024-01-01",
            "2024-12-23",
            "1 Januari sampai 23 Desember 2024",
            "1 January to 23 December 2024",
        ),
        (
            "2024-10-01",
            "2025-10-31",
            "Oktober 2024 sampai Oktober 2025",
            "October 2024 to October 2025",
        ),
        (
            "2024-10-02",
            "2025-10-05",
            "2 Oktober 2024 sampai 5 Oktober 2025",
            "2 October 2024 to 5 October 2025",
        ),
    ],
)
def test_periods_are_said_as_short_as_they_can_be(start, end, indonesian, english):
    """
    A whole year by its number, whole months by name, the rest by their days.
    """
    period = Period(date.fromisoformat(start), date.fromisoformat(end))

    actual = [ID.period(period), EN.period(period)]

    assert actual == [indonesian, english]


@pytest.mark.parametrize(
    ("start", "end", "indonesian"),
    [
        ("2023-01-01", "2023-11-30", "s.d. Nov"),
        ("2023-01-01", "2023-09-06", "s.d. 6/9"),
        ("2023-07-01", "2023-09-30", "Jul–Sep"),
        ("2023-07-04", "2023-07-04", "4/7"),
        ("2023-02-01", "2023-02-28", "Feb"),
        ("2023-01-01", "2023-01-31", "Jan"),
        ("2024-10-01", "2025-10-15", "1/10/24–15/10/25"),
    ],
)
def test_a_part_year_carries_its_end_on_the_mark(start, end, indonesian):
    """
    Short enough to stand beside a dot.
    """
    actual = ID.until(Period(date.fromisoformat(start), date.fromisoformat(end)))

    assert actual == indonesian


def test_both_languages_have_the_same_sentences():
    """
    Every sentence of the site exists in Indonesian and in English.
    """
    actual = set(sentences(Language.ID)) ^ set(sentences(Language.EN))

    assert actual == set()


@pytest.mark.parametrize("key", sorted(sentences(Language.ID)))
def test_a_sentence_has_the_same_placeholders_in_both_languages(key):
    """
    No language leaves a fact out.
    """
    id_, en = (_placeholders(sentences(language)[key]) for language in Language)

    assert id_ == en


@pytest.mark.parametrize("language", Language)
def test_no_sentence_is_empty(language):
    """
    An empty sentence would be a silent gap on a page; only nouns may be empty, where the
    value (rupiah, per cent) or the metric's own name already says it.
    """
    actual = [
        key
        for key, sentence in sentences(language).items()
        if not sentence.strip() and not key.startswith(("unit.", "sentence.noun."))
    ]

    assert actual == []


def _placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}
