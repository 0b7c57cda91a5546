"""Claims about the words of components/render: every value has them, in both languages."""

import string

import pytest

from components.model import (
    Brand,
    Comparability,
    Coverage,
    Doubt,
    EventKind,
    Flag,
    Ground,
    Language,
    Origin,
    Reason,
    Relation,
    Standing,
    Status,
    Unit,
)
from components.query.silence import Found
from components.render.direction import Direction
from components.words import sentences
from components.words.speak import FOLDER

AREAS = (
    *("coverage", "dispute", "error", "found", "pair", "parts", "receipt", "sentence"),
    *("service", "standing", "status", "table", "unit", "verdict", "web"),
    *("api", "changes", "composition", "derived", "disagreement", "embed", "feed", "files"),
    *("funnel", "gate", "last_word", "leaf", "loosen", "matrix", "picture", "ranks", "strips"),
    *("exceeded", "sematkan", "share", "uprights", "value_map"),
)
PREFIXES = {
    "found.": Found,
    "status.name.": Status,
    "status.relation.": Relation,
    "status.": Flag,
    "unit.": Unit,
    "unit.label.": Unit,
    "verdict.heading.": Comparability,
    "verdict.doubt.": Doubt,
    "verdict.ground.": Ground,
    "standing.": Standing,
    "standing.reason.": Reason,
    "receipt.relation.": Relation,
    "receipt.coverage.": Coverage,
    "table.origin.": Origin,
    "table.brand.": Brand,
    "table.event.": EventKind,
    "sentence.long.": Direction,
}


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("prefix", sorted(PREFIXES))
def test_every_value_has_its_words(prefix, language):
    """
    A new member of an enum cannot reach a reader without words in both languages.
    """
    missing = [f"{prefix}{one}" for one in PREFIXES[prefix]]

    actual = [key for key in missing if key not in sentences(language)]

    assert actual == []


@pytest.mark.parametrize("section", ["did", "noun", "what"])
def test_every_metric_has_its_clause_noun_and_topic(catalogue, section):
    """
    A metric without them would still be told, by its unit and name; none is today.
    """
    keys = [f"sentence.{section}.{slug}" for slug in catalogue.metrics]

    actual = [key for key in keys for said in map(sentences, Language) if key not in said]

    assert actual == []


def test_every_kind_of_service_has_its_name(catalogue):
    """
    A kind is a slug; readers see words.
    """
    kinds = {service.kind for service in catalogue.services.values()}

    actual = [
        k for k in kinds for said in map(sentences, Language) if f"service.kind.{k}" not in said
    ]

    assert actual == []


@pytest.mark.parametrize("area", AREAS)
def test_both_languages_say_the_same_keys_with_the_same_placeholders(area):
    """
    A sentence that fills in one language fills in the other.
    """
    indonesian, english = (_shape(language, area) for language in Language)

    assert indonesian == english


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("language", list(Language))
def test_no_sentence_uses_a_sign_that_our_fonts_lack(language, area):
    """
    The Latin subset has no arrows and no signs of order: we write words.
    """
    text = (FOLDER / language / f"{area}.toml").read_text(encoding="utf-8")

    assert set(text) & set("≥≤≈→▲▼‰") == set()


def _shape(language, area):
    return {
        key: frozenset(name for _, name, _, _ in string.Formatter().parse(sentence) if name)
        for key, sentence in sentences(language).items()
        if key.startswith(f"{area}.")
    }
