"""Claims about components/render/counting.py: nouns, small numbers, lists cut short."""

import pytest

from components.model import Language
from components.render.counting import alike, among, capital, names, small, things, with_noun
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)


@pytest.mark.parametrize(
    ("number", "say", "expected"),
    [
        (1, ID, "satu kantor"),
        (1, EN, "one office"),
        (6, ID, "enam kantor"),
        (9, EN, "nine offices"),
        (10, ID, "10 kantor"),
        (1330, ID, "1.330 kantor"),
        (1330, EN, "1,330 offices"),
    ],
)
def test_things_are_spelt_below_ten_and_take_the_right_noun(number, say, expected):
    """
    Counts of things read as a newspaper writes them.
    """
    actual = things(number, "office", say)

    assert actual == expected


@pytest.mark.parametrize(
    ("noun", "number", "expected"),
    [("person|people", 1, "1 person"), ("person|people", 2, "2 people"), ("orang", 2, "2 orang")],
)
def test_a_noun_with_a_bar_has_two_forms(noun, number, expected):
    """
    One for one, one for the rest; a language with one form gives one.
    """
    actual = with_noun(str(number), noun, number)

    assert actual == expected


@pytest.mark.parametrize(
    ("items", "say", "expected"),
    [
        (["A"], ID, "A"),
        (["A", "B"], ID, "A dan B"),
        (["A", "B", "C"], EN, "A, B and C"),
        (["A", "B", "C"], ID, "A, B, dan C"),
        (["A", "B", "C", "D"], ID, "A, B, C, dan satu lainnya"),
        (["A", "B", "C", "D"], EN, "A, B, C and one other"),
        (["A", "B", "C", "D", "E"], EN, "A, B, C and two others"),
    ],
)
def test_a_long_list_counts_its_rest(items, say, expected):
    """
    At most so many names, here three.
    """
    actual = names(items, say, most=3)

    assert actual == expected


def test_a_capital_leaves_the_rest_alone():
    """
    PNBP stays PNBP.
    """
    actual = (capital("paspor PNBP"), capital("PNBP paspor"), capital(""))

    assert actual == ("Paspor PNBP", "PNBP paspor", "")


def test_small_numbers_have_words_in_both_languages():
    """
    Nought to nine.
    """
    actual = [small(number, EN) for number in (0, 3, 10)]

    assert actual == ["no", "three", "10"]


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [((1, 2), ["satu", "dua"]), ((1, 12), ["1", "12"]), ((39, 133), ["39", "133"]), ((), [])],
)
def test_numbers_of_one_phrase_are_written_alike(numbers, expected):
    """
    Never "1 dari dua kantor".
    """
    assert alike(numbers, ID) == expected


@pytest.mark.parametrize(
    ("some", "of", "expected"),
    [(1, 2, ("one", "two offices")), (1, 133, ("1", "133 offices")), (0, 1, ("no", "one office"))],
)
def test_some_of_so_many_are_written_alike(some, of, expected):
    """
    With the noun of the whole.
    """
    assert among(some, of, "office", EN) == expected
