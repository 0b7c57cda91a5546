"""Claims about components/charts/service_matrix.py and its rows."""

import pytest

from components.charts.palette import DARK, LIGHT
from components.charts.service_matrix import service_matrix
from components.model import Brand
from components.query import View
from components.query.services import services
from tests.charts.drawing import EN, ID, column

OFFICES = ("palembang", "blitar", "malang")


@pytest.fixture
def found(edition):
    """Who runs what."""
    return services(View())


def test_every_office_and_kind_is_one_cell(found):
    """
    Told or empty.
    """
    plot = service_matrix(found, ID, LIGHT, offices=OFFICES, kinds=found.kinds)
    cells = len(plot.rows["runs"]) + len(plot.rows["empty"])

    assert cells == len(OFFICES) * len(found.kinds)
    assert column(plot, "slots", "name") == ["", "Palembang", "Blitar", "Malang"]


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_the_tone_says_whose_name_it_is(found, look):
    """
    The office's own, the nation's, nobody's.
    """
    plot = service_matrix(found, ID, look, offices=OFFICES, kinds=found.kinds)
    tones = {Brand.OFFICE: look.accent, Brand.NATIONAL: look.sequential[1], Brand.NONE: look.soft}
    wanted = {run.office.short: tones[run.brand] for run in found.of_kind("home_visit_sick")}
    sick = {
        row["office"]: row["fill"]
        for row in plot.rows["runs"]
        if row["href"] == "/layanan?service=home_visit_sick"
    }

    assert sick == {office: wanted[office] for office in sick}
    assert "Blitar" in sick


def test_a_matrix_without_a_width_gives_each_column_its_room(found):
    """
    Ninety-four pixels, beside the names.
    """
    plot = service_matrix(found, EN, LIGHT, offices=OFFICES, kinds=found.kinds[:4])

    assert plot.frame.spec["width"] == 124 + 4 * 94
