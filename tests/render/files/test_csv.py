"""Claims about components/render/files/csv.py: rows below lines that say what they are."""

import csv
import io
import re
from decimal import Decimal

import duckdb
import pytest

from components.render.drawing import Chart
from components.render.drawings import DRAWN, draw
from components.render.files.csv import LINES, csv_bytes
from components.render.files.listing import listing
from tests.render.files.samples import BASE, EN, ID, VIEWS, drawn, nothing


def parted(made):
    lines = made.decode().split("\n", LINES)
    return lines[:LINES], list(csv.DictReader(io.StringIO(lines[LINES], newline="")))


@pytest.mark.parametrize("say", [ID, EN])
@pytest.mark.parametrize("chart", DRAWN)
def test_every_chart_has_its_rows_below_its_words(chart, say):
    """
    As many notes as are announced, then the header, then a row a statement.
    """
    found = drawn(chart, say)

    notes, rows = parted(csv_bytes(found, say, BASE))

    assert all(note.startswith("# ") for note in notes)
    assert notes[0] == f"# {' '.join(found.caption.title.split())}"
    assert len(rows) == len(listing(found, say, BASE).rows)


def test_the_notes_say_source_licence_edition_and_citation(edition):
    """
    A file that is passed on by itself still says whose it is and of what day.
    """
    notes, _ = parted(csv_bytes(drawn(Chart.TREND, EN), EN, BASE))
    said = "\n".join(notes)

    actual = [word in said for word in ("Source:", "CC BY 4.0", edition.id, "21 November 2026")]

    assert all(actual)
    assert f"{BASE}/g/trend.html?office=malang" in said


def test_numbers_and_days_are_plain():
    """
    No thousands mark, no float: 31871 and 2024-12-31.
    """
    _, rows = parted(csv_bytes(drawn(Chart.TREND, ID), ID, BASE))
    row = next(one for one in rows if one["value"] == "31871")

    assert row["period_end"] == "2024-12-31"
    assert all(Decimal(one["value"]) >= 0 for one in rows)


def test_a_file_has_no_mark_at_its_head_and_ends_its_lines_alike():
    """
    UTF-8 without a BOM, LF alone.
    """
    made = csv_bytes(drawn(Chart.RANKING, ID), ID, BASE)

    assert made.startswith(b"# ")
    assert b"\r" not in made


@pytest.mark.parametrize("chart", [Chart.TREND, Chart.SERVICES, Chart.RANKING])
def test_hostile_words_run_nowhere(chart, hostile_edition):
    """
    No cell begins a formula, in a row or in a note, and no note breaks its line.
    """
    made = csv_bytes(draw(chart, VIEWS[chart], ID), ID, BASE)
    notes, rows = parted(made)

    cells = [cell for row in rows for cell in row.values() if cell]
    cells += [cell for note in notes for cell in next(csv.reader([note]))]

    assert rows
    assert [cell for cell in cells if cell.startswith(tuple("=+-@\t\r"))] == []
    assert not any('"' in note for note in notes)


@pytest.mark.parametrize("chart", [Chart.TREND, Chart.SERVICES])
def test_hostile_words_break_no_row(chart, hostile_edition):
    """
    Every row has every column, and its own id or office first.
    """
    found = draw(chart, VIEWS[chart], ID)

    _, rows = parted(csv_bytes(found, ID, BASE))

    assert len(rows) == len(listing(found, ID, BASE).rows)
    assert all(None not in row and None not in row.values() for row in rows)
    assert not any(re.match("#", next(iter(row.values()))) for row in rows)


def test_duckdb_reads_it(tmp_path):
    """
    With the notes skipped, dates are dates and numbers are numbers.
    """
    path = tmp_path / "trend.csv"
    path.write_bytes(csv_bytes(drawn(Chart.TREND, ID), ID, BASE))

    found = duckdb.sql(f"from read_csv('{path}', skip={LINES}, header=true)")
    kinds = dict(zip(found.columns, map(str, found.types), strict=True))

    assert (kinds["period_end"], kinds["value"]) == ("DATE", "BIGINT")
    assert len(found) == len(drawn(Chart.TREND, ID).figures)


def test_nothing_found_is_a_header():
    """
    And no row, and no error.
    """
    notes, rows = parted(csv_bytes(nothing(ID), ID, BASE))

    assert (len(notes), rows) == (LINES, [])
