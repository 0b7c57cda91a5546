"""How files are read."""

import pytest

from components.ingest.read import read
from components.ingest.sheets import SHEETS

SHEET = SHEETS["office_aliases"]
HEADER = "alias,office_id\n"
FINE = {
    "plain": (f"{HEADER}a,b\nc,d\n", [(2, "a", "b"), (3, "c", "d")]),
    "line ends of Windows": ("alias,office_id\r\na,b\r\n", [(2, "a", "b")]),
    "no line end at the end": (f"{HEADER}a,b", [(2, "a", "b")]),
    "a blank line": (f"{HEADER}\na,b\n", [(3, "a", "b")]),
    "a cell of two lines": (f'{HEADER}"a\nz",b\nc,d\n', [(2, "a\nz", "b"), (4, "c", "d")]),
    "a quoted comma": (f'{HEADER}"a,z",b\n', [(2, "a,z", "b")]),
    "other line separators within a cell": (
        f"{HEADER}a\N{LINE SEPARATOR}z,b\n",
        [(2, "a\N{LINE SEPARATOR}z", "b")],
    ),
    "only a header": (HEADER, []),
}


@pytest.mark.parametrize("name", FINE)
def test_rows_come_with_the_line_on_which_they_begin(tmp_path, name):
    """
    Whatever the line ends and quotes, each row knows its line as an editor counts it.
    """
    text, expected = FINE[name]
    (tmp_path / SHEET.file).write_bytes(text.encode())

    page = read(tmp_path, SHEET)

    assert page.faults == ()
    assert [(row.line, row["alias"], row["office_id"]) for row in page.rows] == expected


def test_every_crooked_row_is_named(tmp_path):
    """
    Rows with too few and too many cells are all named, and the good ones are kept.
    """
    (tmp_path / SHEET.file).write_text(f"{HEADER}a\nb,c\nd,e,f\n")

    page = read(tmp_path, SHEET)

    assert [(fault.key, fault.rows) for fault in page.faults] == [
        ("fields", (2,)),
        ("fields", (4,)),
    ]
    assert (len(page.rows), page.whole) == (1, False)
