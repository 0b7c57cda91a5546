"""Claims about components/render/silence_counts.py: what the words of coverage count."""

import pytest

from components.charts.cell_words import wanting
from components.model import Language
from components.query import View
from components.query.silence import Found, silence
from components.render.silence_counts import filled, filled_facts, remaining, tally_lines
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
YEARS = (2023, 2024, 2025)


@pytest.mark.parametrize(
    ("metric", "left", "expected"),
    [
        ("deportations", False, "plain"),
        ("deportations", True, "some"),
        ("foreigners_resident", False, "plain"),
        ("foreigners_resident", True, "stock"),
    ],
)
def test_only_a_total_is_wanting_where_breakdowns_are_told(metric, left, expected, catalogue):
    """
    And of a stock no year is spoken of.
    """
    assert wanting(catalogue.metric(metric), left=left) == expected


def test_an_empty_cell_of_which_a_breakdown_is_told_remains(edition):
    """
    Belawan's 15 of 2021 are of illegal fishing alone; of 2020 nothing is told.
    """
    grid = silence(View(offices=("belawan",), metrics=("deportations",)), (2020, 2021))

    assert {cell.found for cell in grid.cells} == {Found.NOTHING}
    assert [cell.year for cell in remaining(grid.cells)] == [2021]


def test_a_stock_is_filled_but_never_with_a_whole_year(edition):
    """
    It is counted on a day.
    """
    grid = silence(View(metrics=("foreigners_resident",)), YEARS)
    facts = filled_facts(grid.cells, EN)

    assert (facts["found"] != "0", facts["whole"]) == (True, "0")
    assert "whole" not in " ".join([*filled(grid.cells, EN)]).casefold()
    assert any(line.startswith("Figure on a date: ") for line in tally_lines(grid.cells, EN))


def test_where_no_cell_is_empty_nothing_is_said_of_empty_ones(small_world):
    """
    Nor of filled ones where none counts.
    """
    full = silence(View(offices=("contoh-dua",)), (2022, 2023, 2024)).cells
    unborn = silence(View(offices=("contoh-tiga",)), (2021,)).cells

    assert filled(full, ID) == ["Terisi 3 dari 3 kotak, 3 dengan angka setahun penuh."]
    assert filled(unborn, ID) == []
    assert tally_lines(unborn, ID) == [
        "Tidak dihitung karena belum ada atau tidak berlaku: 1 kotak."
    ]
