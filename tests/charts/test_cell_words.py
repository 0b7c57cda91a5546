"""Claims about components/charts/cell_words.py: what empty cells and stocks are called."""

import pytest

from components.charts.cell_words import place_text, sort_of
from components.charts.palette import LIGHT
from components.charts.silence_grid import silence_grid
from components.query import View, ask
from components.query.presence import State, presence
from components.query.silence import Found, silence
from tests.charts.drawing import EN, ID, column


def test_a_stock_is_never_a_whole_year(edition):
    """
    It is counted on a day.
    """
    grid = silence(View(metrics=("foreigners_resident",)), (2017, 2018))
    kept = {sort_of(cell, left=cell.partly) for cell in grid.cells if cell.found is Found.WHOLE}

    assert kept == {"coverage.sort.stock"}


def test_an_empty_cell_with_a_breakdown_lacks_but_a_total(edition):
    """
    Wonosobo told one Malaysian of its administrative actions in 2024, and no total.
    """
    view = View(metrics=("administrative_actions",), offices=("wonosobo",))
    (cell,) = (one for one in silence(view, (2024,)).cells)
    plot = silence_grid(silence(view, (2024,)), EN, LIGHT)

    assert (cell.found, cell.partly) == (Found.NOTHING, True)
    assert column(plot, "empty", "told") == ["no total for a year or part of one was found"]


@pytest.mark.parametrize(
    ("metric", "texts"),
    [
        (
            "foreigners_resident",
            {State.WHOLE: "angka pada satu tanggal", State.PART: "angka kira-kira"},
        ),
        (
            "passports_issued",
            {State.WHOLE: "setahun penuh", State.NEW: "dibuka 2026"},
        ),
    ],
)
def test_a_place_is_called_what_its_figure_is(metric, texts, edition):
    """
    On the map of any metric.
    """
    places = presence(ask(View(metrics=(metric,))))
    for state, text in texts.items():
        found = {
            place_text(one, places.answer.metric, ID) for one in places.places if one.state is state
        }
        assert found == {text}
