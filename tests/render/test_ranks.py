"""Claims about components/render/ranks.py: places in words, and among whom."""

import pytest

from components.model import Language
from components.query import View, ask
from components.query.ranks import Rank
from components.render.ranks import rank_notes, rank_text
from components.render.tables import year_table
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)


def place(best, worst=None, of=26, part=0):
    return Rank(best=best, worst=worst or best, of=of, part=part)


@pytest.mark.parametrize(
    ("rank", "indonesian", "english"),
    [
        (place(3), "ke-3", "3rd"),
        (place(3, 5), "ke-3 sampai ke-5", "3rd to 5th"),
        (place(1, 2), "ke-1 sampai ke-2", "1st to 2nd"),
        (place(11, 13), "ke-11 sampai ke-13", "11th to 13th"),
        (place(21, 112), "ke-21 sampai ke-112", "21st to 112th"),
    ],
)
def test_a_place_is_one_or_from_one_to_another(rank, indonesian, english):
    """
    English ordinals by CLDR: 21st, but 11th and 112th.
    """
    assert (rank_text(rank, ID), rank_text(rank, EN)) == (indonesian, english)


@pytest.mark.parametrize(
    ("found", "ratio", "notes"),
    [
        ({}, False, 0),
        ({"a": place(1)}, False, 1),
        ({"a": place(1, 2)}, False, 2),
        ({"a": place(1, 2)}, True, 2),
    ],
)
def test_a_range_is_explained_where_there_is_one(found, ratio, notes):
    """
    And that a place is one of size, wherever there is any.
    """
    actual = rank_notes(found, ID, ratio=ratio)

    assert len(actual) == notes
    assert all("bukan mutu" in note for note in actual[:1])
    assert all(("kebetulan" in note) is ratio for note in actual[1:])


@pytest.mark.parametrize(
    ("say", "expected"),
    [
        (ID, ["Urutan besar (bukan mutu)", "ke-2 sampai ke-3", "tanpa urutan"]),
        (EN, ["Place by size (not quality)", "2nd to 3rd", "no place"]),
    ],
)
def test_the_table_of_a_year_has_a_column_of_places(say, expected):
    """
    Bekasi 2024 was told before the year was out; Jayapura's figure ends in September.
    """
    table = year_table(ask(View(metrics=("passports_issued",))), say, 2024)

    assert [text in table for text in expected] == [True] * 3


@pytest.mark.parametrize(
    "view",
    [
        View(metrics=("passports_issued",), offices=("blitar", "malang")),
        View(metrics=("passport_refusals",)),
        View(metrics=("foreigners_resident",)),
    ],
)
def test_a_table_without_places_has_no_such_column(view):
    """
    Two offices, what is not counted alike, what is counted on different days.
    """
    assert "Urutan besar" not in year_table(ask(view), ID, 2024)


def test_every_row_has_as_many_cells_as_there_are_columns():
    """
    Places among ratios as among counts.
    """
    asked = ask(View(metrics=("passports_issued_electronic",), per="passports_issued"))

    rows = year_table(asked, EN, 2024).split("<tr>")[1:]

    assert {row.count("<th") + row.count("<td") for row in rows} == {9}
