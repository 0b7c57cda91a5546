"""Claims about components/charts/silence_grid.py and the grid it is drawn on."""

from dataclasses import replace

import pytest

from components.charts.palette import DARK, LIGHT
from components.charts.silence_grid import metric_grid, silence_grid
from components.query import View, ask
from components.query.last_word import Order
from components.query.silence import Found, of_office, silence
from tests.charts.drawing import EN, ID, column

YEARS = tuple(range(2016, 2026))


@pytest.fixture
def grid(edition):
    """Passports issued over ten years."""
    return silence(View(offices=("blitar", "malang", "sampit", "banyuwangi")), YEARS)


def test_the_office_of_which_most_is_known_comes_first(grid):
    """
    By the evidence held, not by size or name.
    """
    names = column(silence_grid(grid, ID, LIGHT), "slots", "name")

    assert names == ["", "Blitar", "Malang", "Banyuwangi", "Sampit"]


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (Order.EVIDENCE, ["Blitar", "Malang", "Banyuwangi", "Sampit"]),
        (Order.NAME, ["Banyuwangi", "Blitar", "Malang", "Sampit"]),
        (Order.NEWEST, ["Banyuwangi", "Blitar", "Malang", "Sampit"]),
        (Order.OLDEST, ["Malang", "Blitar", "Banyuwangi", "Sampit"]),
    ],
)
def test_the_order_of_the_rows_may_be_chosen(order, names, grid):
    """
    By age, offices without a dated report of the metric come last.
    """
    plot = silence_grid(grid, ID, LIGHT, order=order)

    assert column(plot, "slots", "name")[1:] == names


def test_what_was_found_is_a_cell_that_leads_to_a_receipt(grid):
    """
    What was not is a pale cell that leads nowhere.
    """
    plot = silence_grid(grid, EN, LIGHT)
    found = [cell for cell in grid.cells if cell.told]

    assert len(plot.rows["cells"]) == len(found)
    assert all(link.startswith("/angka/") for link in column(plot, "cells", "href"))
    assert set(column(plot, "empty", "fill")) == {LIGHT.panel}


def test_an_office_not_yet_open_has_no_cell(grid):
    """
    A blank before the opening is not silence.
    """
    plot = silence_grid(grid, ID, LIGHT)
    unopened = [cell for cell in grid.cells if cell.found is Found.NOT_OPEN]
    drawn = len(plot.rows["cells"]) + len(plot.rows["empty"])

    assert unopened
    assert drawn == len(grid.cells) - len(unopened)


def test_a_quarrel_has_a_sign_as_well_as_a_tone(grid):
    """
    Blitar 2019 and 2020: a diamond in a soga cell.
    """
    plot = silence_grid(grid, ID, DARK)
    quarrels = [cell for cell in grid.cells if cell.found is Found.DISPUTED]

    assert len(plot.rows["signs"]) == len(quarrels) == 2
    assert column(plot, "cells", "fill").count(DARK.highlight) == 2


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_each_sort_of_finding_has_its_own_tone(look, edition):
    """
    Fill and rim together tell all of them apart.
    """
    grid = silence(View(), YEARS)
    plot = silence_grid(grid, ID, look)
    tones = {(row["fill"], row["rim"]) for row in (*plot.rows["cells"], *plot.rows["empty"])}

    assert len(tones) == len({cell.found for cell in grid.cells if cell.found.counts})


def test_no_cells_make_no_rows(grid):
    """
    An empty block is an empty drawing.
    """
    plot = silence_grid(replace(grid, cells=()), ID, LIGHT)

    assert [len(plot.rows[name]) for name in ("slots", "cells", "empty")] == [1, 0, 0]


def test_one_office_is_drawn_metric_by_year(edition):
    """
    In the order given, without what cannot apply to it.
    """
    catalogue = edition.catalogue
    metrics = tuple(map(catalogue.metric, ("deportations", "arrivals", "passports_issued")))
    office = ask(View(offices=("blitar",))).offices[0]
    plot = metric_grid(of_office(office, metrics, YEARS), ID, LIGHT)

    assert column(plot, "slots", "name") == ["", "Deportasi", "Paspor terbit"]
