"""Claims about components/charts/service_matrix.py and its rows."""

import pytest

from components.charts.brand import SIZE
from components.charts.matrix_rows import MOST_LINES, TIGHT_COLUMN
from components.charts.measure import text_width
from components.charts.palette import DARK, LIGHT
from components.charts.service_lines import lines_of
from components.charts.service_matrix import NAMES, service_matrix
from components.model import Brand
from components.query import View
from components.query.services import services
from components.render.picture.engraver import engraved
from components.render.picture.tracing import traced
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


def test_a_matrix_without_a_width_takes_its_containers(found):
    """
    The page is never pushed sideways for it.
    """
    plot = service_matrix(found, EN, LIGHT, offices=OFFICES, kinds=found.kinds[:4])

    assert plot.frame.spec["width"] == "container"


def words_at(found, say, width, kinds, offices=OFFICES):
    """The letters that are seen at a width, each with its place."""
    plot = service_matrix(found, say, LIGHT, offices=offices, kinds=kinds, width=width)
    inks = traced(engraved(plot, width)).inks
    return [(ink, "\n".join(ink.lines)) for ink in inks if ink.lines and ink.style]


@pytest.mark.parametrize("say", [ID, EN])
@pytest.mark.parametrize("width", [320, 360, 600, 760, 1000])
def test_below_the_room_for_columns_every_kind_and_office_is_named(say, width, found):
    """
    P's wish 8: pictures and phones had columns without a name. No line runs out of its cell.
    """
    every = tuple(dict.fromkeys((*OFFICES, *(run.office.slug for run in found.runs))))[:20]
    seen = words_at(found, say, width, found.kinds, every)
    texts = {text.replace("-\n", "").replace("\n", " ") for _, text in seen}
    kinds = {say.of(found.release.catalogue.label("service_kind", one)) for one in found.kinds}
    cell = (width - 6) / lines_of(width - 6)

    assert kinds <= texts
    assert {found.release.catalogue.office(one).short for one in OFFICES} <= texts
    assert [
        line
        for ink, _ in seen
        for line in ink.lines
        if text_width(line, ink.size) > cell - ink.x % cell + 2
    ] == []


def test_with_room_for_its_columns_it_is_a_matrix_on_a_phone_as_well(found):
    """
    Two kinds at three offices: names at the left, kinds above.
    """
    seen = words_at(found, ID, 360, ("home_visit_sick", "drive_thru"))
    left = [text for ink, text in seen if dict(ink.style).get("text-anchor") == "end"]

    assert left == ["Palembang", "Blitar", "Malang"]


@pytest.mark.parametrize("width", [314, 416, 520, 624, 832])
def test_in_lines_no_two_cells_share_a_place(width, found):
    """
    Each kind begins a line of its own; its name stands before its cells.
    """
    rows = service_matrix(found, ID, LIGHT, offices=OFFICES, kinds=found.kinds, width=width).rows
    columns = lines_of(width)
    placed = [
        (row[f"line_{columns}"], row["nth"] % columns) for row in (*rows["kinds"], *rows["runs"])
    ]

    assert len(set(placed)) == len(placed)
    assert max(line for line, _ in placed) + 1 == rows["size"][0][f"lines_{columns}"]
    assert [row["nth"] for row in rows["kinds"]] == [0] * len(found.kinds)


def test_a_picture_is_cut_between_two_kinds(found):
    """
    As many rows as lines; each kind is named at its last, where it may be cut off.
    """
    rows = service_matrix(found, ID, LIGHT, offices=OFFICES, kinds=found.kinds, width=340).rows

    assert len(rows["slots"]) == rows["size"][0]["lines_3"]
    assert [row["name"] for row in rows["slots"] if row["name"]] == list(found.kinds)


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
