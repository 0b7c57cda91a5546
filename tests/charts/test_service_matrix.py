"""Claims about components/charts/service_matrix.py and its rows."""

import pytest

from components.charts.brand import SIZE
from components.charts.matrix_rows import MOST_LINES, TIGHT_COLUMN
from components.charts.measure import text_width
from components.charts.palette import DARK, LIGHT
from components.charts.service_matrix import NAMES, service_matrix
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


@pytest.mark.parametrize("say", [ID, EN])
def test_no_head_is_cut(say, found):
    """
    At either width, in either language.
    """
    heads = service_matrix(found, say, LIGHT, offices=OFFICES, kinds=found.kinds).rows["kinds"]

    assert [row for row in heads if "…" in f"{row['tight']}{row['roomy']}"] == []
    assert max(row["tight"].count("\n") for row in heads) < MOST_LINES


def test_no_letter_is_smaller_than_eleven_pixels(found):
    """
    LOOK 3: the floor.
    """
    spec = service_matrix(found, ID, LIGHT, offices=OFFICES, kinds=found.kinds).frame.spec
    sizes = [one["mark"]["fontSize"] for one in spec["layer"] if one["mark"]["type"] == "text"]

    assert min(sizes) >= 11


@pytest.mark.parametrize("say", [ID, EN])
def test_every_column_of_the_page_has_room_for_its_words(say, found):
    """
    The page is at least 1088 pixels wide: 68 for each of fourteen kinds.
    """
    rows = service_matrix(found, say, LIGHT, offices=OFFICES, kinds=found.kinds).rows
    wide = max(text_width(line, SIZE) for row in rows["runs"] for line in row["tight"].split("\n"))

    assert (1088 - NAMES) / len(found.kinds) > TIGHT_COLUMN
    assert wide <= TIGHT_COLUMN


def test_a_cell_tells_name_years_and_count(found):
    """
    As far as there are lines for them; the tip tells all.
    """
    plot = service_matrix(found, ID, LIGHT, offices=("blitar", "bandung"), kinds=found.kinds)
    cells = {(row["office"], row["kind"]): row for row in plot.rows["runs"]}
    sick = cells["Blitar", "Kunjungan pemohon sakit"]

    assert sick["tight"] == "Sambang\nSakit\n2024"
    assert "Sambang Sakit (nama buatan kantor)" in sick["names"]
    assert sick["words"].endswith(".")
    assert "127 kali ’24" in cells["Bandung", "Jemput bola kelompok"]["tight"]


def test_a_service_without_a_name_has_a_broken_rim(found):
    """
    So that tone alone says nothing.
    """
    rows = service_matrix(found, ID, LIGHT, offices=OFFICES, kinds=found.kinds).rows["runs"]
    plain = {row["fill"] for row in rows if row["dashed"]}

    assert plain == {LIGHT.soft}
    assert LIGHT.soft not in {row["fill"] for row in rows if not row["dashed"]}
