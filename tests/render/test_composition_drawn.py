"""Claims about components/render/drawn/composition.py: kinds and breakdowns, one drawing."""

import pytest

from components.charts.palette import LIGHT
from components.model import Language
from components.query import View
from components.render.drawing import Chart
from components.render.drawings import draw
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)


def drawn(metric, *offices, say=ID, **fields):
    return draw(Chart.COMPOSITION, View(metrics=(metric,), offices=offices, **fields), say)


@pytest.mark.parametrize(
    ("say", "title"),
    [
        (
            ID,
            (
                "Dari 145.466 paspor terbit di Bandung pada 2024, laporan merinci paspor "
                "nonelektronik 86.457 dan paspor elektronik 57.987; 0,7% tak dirinci laporan "
                "yang ditemukan"
            ),
        ),
        (
            EN,
            (
                "Of 145,466 passports issued at Bandung in 2024, reports name non-electronic "
                "86,457 and e-passports 57,987; 0.7% not broken down in the reports found"
            ),
        ),
    ],
)
def test_kinds_are_named_short_and_what_is_left_is_said(say, title):
    """
    86,457 and 57,987 of 145,466.
    """
    found = drawn("passports_issued", say=say)

    assert found.caption.title == title
    assert found.view.last == 2024


@pytest.mark.parametrize(
    ("metric", "office", "number", "end"),
    [
        ("stay_permits", "tarakan", 2024, "rincian melebihi total"),
        ("stay_permits", "batam", 2024, "total tak ditemukan"),
        ("passports_issued", "pontianak", 2025, "ada angka kira-kira"),
    ],
)
def test_where_nothing_can_be_reckoned_the_title_says_why(metric, office, number, end):
    """
    Never filled up to a hundred per cent.
    """
    found = drawn(metric, office, first=number, last=number)

    assert found.caption.title.endswith(f"; {end}")
    assert "Ujung terbuka" not in found.caption.subtitle


def test_every_mark_and_row_leads_to_a_receipt_of_the_drawing():
    """
    The kinds' statements are the drawing's own, though of other metrics.
    """
    found = drawn("stay_permits", "surabaya", "batam", last=2024)
    plot = found.panels[0].paint(LIGHT, 720)
    ids = {figure.id for figure in found.figures}

    marked = {row["figure"] for name in ("segments", "totals") for row in plot.rows[name]}
    assert len(marked) == 7
    assert marked <= ids
    assert all(f"/angka/{one}" in found.table for one in marked)
    assert {figure.metric for figure in found.figures} == {
        "stay_permits",
        "stay_permits_visit",
        "stay_permits_limited",
        "stay_permits_permanent",
    }


def test_what_else_an_office_breaks_down_stands_below_its_kinds():
    """
    Singaraja told its passports of 2024 by kind and by purpose.
    """
    found = drawn("passports_issued", "singaraja")

    assert [panel.title for panel in found.panels] == ["Menurut jenis", "Menurut tujuan, pada 2024"]
    assert len({panel.alt for panel in found.panels}) == 2
    assert found.alt == " ".join(panel.alt for panel in found.panels)
    assert found.table.count("<table") == 2


def test_without_kinds_one_office_is_broken_down():
    """
    Blitar told purposes, and no kinds of books.
    """
    found = drawn("passports_issued", "blitar")

    assert found.view.last == 2023
    assert "Wisata: 16.661 dari 31.589" in found.caption.title
    assert found.alt == found.caption.alt


def test_nothing_found_says_so():
    """
    Malang's passports are told by nothing.
    """
    found = drawn("passports_issued", "malang")

    assert found.empty
    assert found.caption.title == "Tak ditemukan rincian paspor terbit untuk Malang"


def test_an_old_address_still_means_what_it_drew():
    """
    The view of a drawing draws the same again.
    """
    for found in (drawn("stay_permits"), drawn("passports_issued", "singaraja")):
        again = draw(Chart.COMPOSITION, found.view, ID)

        assert (again.view, again.caption) == (found.view, found.caption)
