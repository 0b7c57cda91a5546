"""Claims about components/render/example.py: real cases, told safely."""

from dataclasses import replace

import pytest

from components.model import Language
from components.render.example import contradiction, report, told_of
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)


@pytest.mark.parametrize(
    ("say", "expected"),
    [
        (ID, "terlalu kecil untuk digambar"),
        (EN, "too small to draw"),
    ],
)
def test_a_narrow_gap_is_told_as_one_mark(edition, say, expected):
    """Blitar 2023: nine passports in thirty-one thousand."""
    assert expected in contradiction(edition, say, "blitar", "passports_issued", 2023)


@pytest.mark.parametrize(("say", "expected"), [(ID, "membawa semuanya"), (EN, "carry them all")])
def test_a_wide_gap_is_carried_whole(edition, say, expected):
    """Wonosobo 2023: more than a third apart."""
    assert expected in contradiction(edition, say, "wonosobo", "passports_issued", 2023)


@pytest.mark.parametrize(
    ("office", "metric", "year"),
    [
        ("blitar", "passports_issued", 1999),
        ("blitar", "no-such-metric", 2023),
        ("no-such-office", "passports_issued", 2023),
        ("blitar", "passports_issued", 2024),
    ],
)
def test_without_a_contradiction_there_is_no_example(edition, office, metric, year):
    """Nothing is invented, and nothing breaks."""
    assert contradiction(edition, ID, office, metric, year) == ""


def test_each_value_links_to_its_receipt_in_the_readers_language(edition):
    """The English text opens English receipts."""
    text = contradiction(edition, EN, "blitar", "passports_issued", 2023)

    assert text.count("(/angka/") == text.count("?lang=en)") == 2


def test_a_publishers_name_stays_text(edition, monkeypatch):
    """Data are never Markdown."""
    figure = told_of(edition, "blitar", "passports_issued", 2023).figure
    source = replace(edition.sources[figure.source], publisher="**Koran** [x](http://jahat)")
    monkeypatch.setitem(vars(edition), "sources", {figure.source: source})

    actual = report(figure, edition, ID)

    assert r"\*\*Koran\*\* \[x\]" in actual
    assert "http:" not in actual
