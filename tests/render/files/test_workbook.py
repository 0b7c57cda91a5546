"""Claims about components/render/files/workbook.py and its tabs: rows for a spreadsheet."""

import io
import re
import warnings
import zipfile
from datetime import date, datetime
from decimal import Decimal

import openpyxl
import pytest
import xlsxwriter

from components.render.drawing import Chart
from components.render.drawings import DRAWN, draw
from components.render.files.listing import listing
from components.render.files.tab import MOST_LINKS, Amount, Link, Tab, put
from components.render.files.workbook import xlsx_bytes
from tests.render.files.samples import BASE, EN, ID, VIEWS, drawn, nothing

NAMES = {
    "id": ["Data", "Kuitansi", "Kamus kolom", "Baca dulu"],
    "en": ["Data", "Receipts", "Codebook", "Read me"],
}


def opened(made):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return openpyxl.load_workbook(io.BytesIO(made))


def sheet_of(drawing, say, place=0, base=BASE):
    return opened(xlsx_bytes(drawing, say, base)).worksheets[place]


def columns_of(sheet):
    """The cells below each head."""
    return {cells[0].value: cells[1:] for cells in sheet.iter_cols()}


def written(*cells):
    """Some cells as a workbook has them."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    put(book, Tab(name="x", heads=tuple(f"h{n}" for n, _ in enumerate(cells)), rows=(cells,)))
    book.close()
    return opened(out.getvalue()).active[2]


@pytest.mark.parametrize("say", [ID, EN])
@pytest.mark.parametrize("chart", DRAWN)
def test_every_chart_has_its_four_sheets(chart, say):
    """
    In the reader's language, with a row for each row and its receipt.
    """
    drawing = drawn(chart, say)
    rows = len(listing(drawing, say, BASE).rows)

    book = opened(xlsx_bytes(drawing, say, BASE))

    assert book.sheetnames == NAMES[say.language]
    assert [sheet.max_row - 1 for sheet in book.worksheets[:2]] == [rows, rows]
    assert all(sheet.freeze_panes == "A2" and sheet.auto_filter.ref for sheet in book.worksheets)


def test_values_are_numbers_and_days_are_days():
    """
    A spreadsheet can add, sort and filter them.
    """
    cells = columns_of(sheet_of(drawn(Chart.TREND, EN), EN))

    assert {type(one.value) for one in cells["Figure"]} == {int}
    assert {one.number_format for one in cells["Figure"]} == {"#,##0"}
    assert {type(one.value) for one in cells["To"]} == {datetime}
    assert {one.number_format for one in cells["To"]} == {"yyyy-mm-dd"}
    assert {type(one.value) for one in cells["Year"]} == {int}


def test_values_are_those_of_the_drawing():
    """
    Exactly, rupiah in full.
    """
    drawing = drawn(Chart.SPENDING, EN)

    actual = [one.value for one in columns_of(sheet_of(drawing, EN))["Figure"]]

    assert actual == [float(one.value) for one in drawing.figures]


@pytest.mark.parametrize(
    ("cell", "value", "form"),
    [
        (Amount(Decimal("94.19"), "percent"), 94.19, '0.00"%"'),
        (Amount(Decimal("94.00"), "percent"), 94, '0"%"'),
        (Amount(Decimal("31871.00"), "documents"), 31871, "#,##0"),
        (Amount(Decimal("96.25"), "score"), 96.25, "#,##0.00"),
        (date(2024, 12, 18), datetime.fromisoformat("2024-12-18"), "yyyy-mm-dd"),
        (2024, 2024, "0"),
        (True, True, "General"),
        (None, None, "General"),
        ("", None, "General"),
    ],
)
def test_a_cell_has_the_type_and_form_of_its_value(cell, value, form):
    """
    A year has no thousands mark, a percentage its sign.
    """
    actual = written(cell)[0]

    assert (actual.value, actual.number_format) == (value, form)


def test_a_number_too_long_for_a_sheet_is_a_text():
    """
    Fifteen digits are all that a worksheet holds; the seventeenth would be made up.
    """
    actual = written(Amount(Decimal("123456789012345678.90"), "IDR"))[0]

    assert actual.value == "123456789012345678.9"


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("=1+1", "=1+1"),
        ("{=1+1}", "{=1+1}"),
        ("https://example.test", "https://example.test"),
        ("007", "007"),
        ("a" * 40_000, "a" * 32_767),
        ("_x0041_", "_x0041_"),
        ("\x00\x07", "_x0000__x0007_"),  # as Office Open XML spells them
    ],
)
def test_a_text_is_a_text(text, held):
    """
    Never a formula, a link or a number, however it looks or how long it is.
    """
    actual = written(text)[0]

    assert (actual.value, actual.data_type, actual.hyperlink) == (held, "s", None)


@pytest.mark.parametrize(
    ("address", "linked"),
    [
        ("https://contoh.test/angka/1", True),
        ("/angka/1", False),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("https://contoh.test/" + "a" * 3000, False),
    ],
)
def test_only_a_safe_address_is_a_link(address, linked):
    """
    The rest is its own text.
    """
    actual = written(Link(address, address))[0]

    assert (actual.value, bool(actual.hyperlink)) == (address, linked)


def test_a_sheet_of_very_many_links_still_opens():
    """
    Excel refuses more than 65,530; beyond that addresses are texts.
    """
    assert MOST_LINKS < 65_530


@pytest.mark.parametrize("chart", [Chart.TREND, Chart.SERVICES])
def test_hostile_words_stay_texts(chart, hostile_edition):
    """
    In every sheet: no formula, and no link but over http.
    """
    book = opened(xlsx_bytes(draw(chart, VIEWS[chart], ID), ID, BASE))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]

    assert [cell.value for cell in cells if cell.data_type == "f"] == []
    links = [cell.hyperlink.target for cell in cells if cell.hyperlink]
    assert links
    assert all(re.match("https?://", target) for target in links)


def test_receipts_are_in_words():
    """
    The period, the wording and the reason as a receipt says them.
    """
    cells = columns_of(sheet_of(drawn(Chart.TREND, ID), ID, place=1))
    said = {name: one[0].value for name, one in cells.items()}

    assert said["Angka"] == "25.939 dokumen"
    assert said["Periode"] == "2018"
    assert said["Bunyi laporan"] == "angka itu sendiri"
    assert said["Kuitansi"].startswith(f"{BASE}/angka/")


def test_the_codebook_explains_every_column_and_code():
    """
    Each head of the data, the count with its law, each status that a cell can have.
    """
    drawing = drawn(Chart.TREND, ID)
    book = opened(xlsx_bytes(drawing, ID, BASE))
    heads = {cell.value for cell in book.worksheets[0][1]}
    entries = list(book.worksheets[2].iter_rows(min_row=2, values_only=True))

    assert heads <= {name for _, name, _, _ in entries}
    assert {"shown", "told_early", "approx", "doubtful", "IDR"} <= {
        code for _, _, code, _ in entries
    }
    law = next(meaning for _, _, code, meaning in entries if code == "passports_issued")
    assert "UU No. 6 Tahun 2011" in law


def test_the_notes_name_caveats_terms_and_edition(edition):
    """
    What a reader must know who has only this file.
    """
    rows = sheet_of(drawn(Chart.TREND, EN), EN, place=3).iter_rows(min_row=2, values_only=True)
    said = "\n".join(f"{name}: {text}" for name, text in rows)

    for part in ("Not comparable as they stand", "CC BY 4.0", edition.id, "Empty is not zero"):
        assert part in said


@pytest.mark.parametrize("chart", [Chart.TREND, Chart.SERVICES])
def test_a_workbook_is_dated_by_its_edition(chart):
    """
    The same bytes whenever it is made.
    """
    drawing = drawn(chart, ID)
    first, second = (xlsx_bytes(drawing, ID, BASE) for _ in range(2))

    dates = zipfile.ZipFile(io.BytesIO(first)).read("docProps/core.xml").decode()

    assert first == second
    assert re.findall(r">(\d{4}-\d\d-\d\dT[^<]*)<", dates) == ["2026-11-21T00:00:00Z"] * 2
    assert {one.date_time[0] for one in zipfile.ZipFile(io.BytesIO(first)).infolist()} == {1980}


@pytest.mark.parametrize("say", [ID, EN])
def test_nothing_found_is_a_workbook_without_rows(say):
    """
    With heads, codebook and the words that say so.
    """
    book = opened(xlsx_bytes(nothing(say), say, BASE))

    assert [sheet.max_row for sheet in book.worksheets[:2]] == [1, 1]
    assert book.worksheets[3]["B2"].value == nothing(say).caption.title


def test_without_a_base_there_are_no_links_of_ours():
    """
    A relative address opens nothing from a file.
    """
    cells = columns_of(sheet_of(drawn(Chart.TREND, ID), ID, base=""))

    assert not any(one.hyperlink for one in cells["Kuitansi"])
    assert all(one.hyperlink for one in cells["Alamat laporan"])
