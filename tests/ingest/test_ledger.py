"""The ledger: rows go in as the file has them and come out by office."""

import pytest

from components.ingest import ledger as module
from components.ingest.ledger import Ledger
from components.ingest.read import Row
from components.ingest.sheets import SHEETS

COLUMNS = SHEETS["figures"].columns


def row(line, office, **cells):
    """A row of figures.csv."""
    texts = dict.fromkeys(COLUMNS, "") | {"office_id": office} | cells
    return Row("figures.csv", line, texts)


@pytest.fixture
def laid(tmp_path, monkeypatch):
    """Three offices keyed in turn, put down after every second row, four rows to a page."""
    monkeypatch.setattr(module, "HELD", 2)
    monkeypatch.setattr(module, "A_PAGE", 4)
    ledger = Ledger(tmp_path)
    rows = [row(line, "abc"[line % 3], note=f'"{line}",\n') for line in range(2, 11)]
    for one in rows:
        ledger.enter(one, f"{one.line:012x}")
    return ledger, rows


def test_every_row_comes_back_as_it_was_with_its_id(laid):
    """
    Commas, quotes and line ends too.
    """
    ledger, rows = laid
    found = [keyed for page in ledger.pages() for keyed in page]

    assert sorted(found, key=lambda keyed: keyed[0].line) == [
        (one, f"{one.line:012x}") for one in rows
    ]


def test_an_office_is_whole_and_in_the_order_of_the_file(laid):
    """
    No office is in two pages, for its statements are set beside one another.
    """
    ledger, _ = laid
    pages = [[one for one, _ in page] for page in ledger.pages()]

    assert [{one["office_id"] for one in page} for page in pages] == [{"c"}, {"a"}, {"b"}]
    assert [[one.line for one in page] for page in pages] == [[2, 5, 8], [3, 6, 9], [4, 7, 10]]


def test_small_offices_share_a_page(laid, monkeypatch):
    """
    In the order of their lines, so that a small file is read as if there were no pages.
    """
    monkeypatch.setattr(module, "A_PAGE", 9)
    ledger, rows = laid

    assert [[one for one, _ in page] for page in ledger.pages()] == [rows]


def test_a_row_that_comes_later_takes_its_place(laid):
    """
    A corrected row is entered when all others are; the pages can be asked again.
    """
    ledger, _ = laid
    list(ledger.keys())
    ledger.enter(row(1, "c"), "0" * 12)

    assert [one.line for one, _ in next(ledger.pages())] == [1, 2, 5, 8]


def test_a_column_that_holds_no_offices_opens_no_file_for_each(tmp_path, monkeypatch):
    """
    A file in which columns are swapped has a word of its own in every row.
    """
    monkeypatch.setattr(module, "MOST_SHELVES", 3)
    ledger = Ledger(tmp_path)
    for line in range(2, 22):
        ledger.enter(row(line, f"o{line}"), "0" * 12)
    pages = list(ledger.pages())

    assert len(list(tmp_path.iterdir())) == 3
    assert sorted(one.line for page in pages for one, _ in page) == list(range(2, 22))
