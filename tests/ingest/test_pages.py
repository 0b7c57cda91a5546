"""Large files are built page by page: what comes out is what one page would give."""

import fcntl
import gc
import os
import tempfile

import pytest

from components.ingest import changes, index, keyed, ledger, room
from components.ingest.build import build

FIGURES = "figures.csv"


@pytest.fixture
def paged(monkeypatch):
    """Every bound so low that the small world goes through all of them many times."""
    monkeypatch.setattr(ledger, "A_PAGE", 1)
    monkeypatch.setattr(ledger, "HELD", 5)
    monkeypatch.setattr(index, "AT_ONCE", 7)
    monkeypatch.setattr(changes, "AT_ONCE", 7)
    monkeypatch.setattr(keyed, "MANY", 25)


def test_a_build_in_pages_gives_the_same_bytes(bench, paged):
    """
    Figures, index, changes and reports: of the second release, which has one before it.
    """
    before = bench.bytes()
    bench.swap("release.toml", '"contoh"', '"contoh-2"')
    bench.edit(FIGURES, 4, "value", "15600")
    assert bench.build().release
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ledger, "A_PAGE", 20_000)
        patch.setattr(index, "AT_ONCE", 250_000)
        patch.setattr(changes, "AT_ONCE", 250_000)
        whole = build(bench.curated, bench.catalogue, bench.root / "whole", bench.releases)

    assert whole.release
    written = {path.name: path.read_bytes() for path in (bench.root / "whole").iterdir()}
    assert {name: len(content) for name, content in written.items()} == {
        name: len(content) for name, content in bench.bytes().items()
    }
    assert written == bench.bytes() != before


def test_every_fault_of_every_page_is_reported_at_once(bench, paged):
    """
    By file, row and column, in the same order and words as if all were read together.
    """
    for line, column, text in ((4, "value", "x"), (20, "unit", "y"), (50, "office_id", "z")):
        bench.edit(FIGURES, line, column, text)
    paged_faults = bench.build().faults
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ledger, "A_PAGE", 20_000)
        faults = bench.build().faults

    assert [(one.rows, one.column) for one in faults if one.stops] == [
        ((4,), "value"),
        ((20,), "unit"),
        ((50,), "office_id"),
    ]
    assert paged_faults == faults


def test_a_correction_moves_a_row_to_the_page_of_its_office(bench, paged):
    """
    Corrected before it is laid down, under the id that it had as keyed.
    """
    header, *rows = bench.table(FIGURES)
    line = next(n for n, row in enumerate(rows) if row[1] == "contoh-dua")
    key = "|".join(rows[line][header.index(name)] for name in header[:5]) + "|"
    key += rows[line][header.index("breakdown")]
    bench.add(
        "corrections.csv", correction_id="moved-office", figure_key=key, column="office_id",
        expects="contoh-dua", becomes="contoh-satu", why_id="salah kantor", why_en="wrong office",
        since="2025-01-15",
    )  # fmt: skip

    assert bench.build().release
    (correction,) = [
        row for row in bench.rows("corrections") if row["correction_id"] == "moved-office"
    ]
    (figure,) = [row for row in bench.rows() if row["figure_id"] == correction["figure_id"]]
    assert figure["office_id"] == "contoh-satu"


def test_a_long_build_tells_how_far_it_is(bench, paged):
    """
    Rows while they are read, statements while they are checked, each more than before.
    """
    told = []
    bench.swap("release.toml", '"contoh"', '"contoh-2"')
    build(
        bench.curated, bench.catalogue, bench.out, bench.releases,
        lambda step, n: told.append((step, n)),
    )  # fmt: skip

    read = [n for step, n in told if step == "read"]
    stood = [n for step, n in told if step == "stand"]
    assert read[:2] == [25, 50]
    assert len(stood) > 3
    assert stood == sorted(stood)
    assert stood[-1] == 60


def test_a_room_is_gone_when_nobody_needs_it(tmp_path, monkeypatch):
    """
    What a killed build left is cleared, what another still holds or has just made is not.
    """
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left, held, new = (tmp_path / f"{room.PREFIX}{name}" for name in ("left", "held", "new"))
    for folder in (left, held, new):
        folder.mkdir()
        (folder / room.HELD).touch()
    for folder in (left, held):
        os.utime(folder, (0, 0))
    with (held / room.HELD).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        mine = room.Room()

    assert mine.folder.is_dir()
    assert [folder.exists() for folder in (left, held, new)] == [False, True, True]
    folder = mine.folder
    del mine
    gc.collect()
    assert not folder.exists()
