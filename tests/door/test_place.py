"""Addresses and languages."""

import pytest
from starlette.datastructures import QueryParams

from components.door.place import Place, address, depth_of, language_of, place
from components.model import Language


@pytest.mark.parametrize(
    ("query", "language"),
    [
        ("", Language.ID),
        ("lang=id", Language.ID),
        ("lang=en", Language.EN),
        ("lang=EN", Language.ID),
        ("lang=", Language.ID),
        ("lang=jv&lang=en", Language.EN),
        ("office=malang&lang=en", Language.EN),
    ],
)
def test_the_address_alone_names_the_language(query, language):
    """No word, or none of ours, means Indonesian."""
    assert language_of(QueryParams(query)) is language


@pytest.mark.parametrize(
    ("path", "language", "base", "there"),
    [
        ("/", Language.ID, "", "/"),
        ("/kantor", Language.EN, "", "/kantor?lang=en"),
        ("/kantor", Language.ID, "https://a.example/", "https://a.example/kantor"),
        ("/", Language.EN, "https://a.example", "https://a.example/?lang=en"),
    ],
)
def test_an_address_carries_a_language_only_when_it_must(path, language, base, there):
    """Indonesian needs no word in the address."""
    assert address(path, language, base) == there


def test_a_page_is_known_by_its_slug_and_its_words():
    """The first page begins with a question, the others with a heading."""
    assert place("", "ringkasan") == Place(
        path="/",
        title="ringkasan.nav",
        heading="ringkasan.question",
        description="ringkasan.description",
        lead="ringkasan.lead",
    )
    assert place("kantor", "kantor").heading == "kantor.heading"


@pytest.mark.parametrize(("path", "depth"), [("/a", 0), ("/a/b", 1), ("/a/b/", 2), ("/" * 99, 20)])
def test_depth_has_an_end(path, depth):
    """An absurd address does not make an absurd page."""
    assert depth_of(path) == depth
