"""No row vanishes without a word, whatever is typed into it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from components.ingest.material import gather
from components.ingest.sheets import SHEETS

COLUMNS = list(SHEETS["figures"].columns)
ODD = ["", " ", ";", "a;b", "contoh-satu", "2024-12-31", "0", "31.871", "purpose=hajj", "eq", "*"]
TEXTS = st.sampled_from(ODD) | st.text(max_size=12).filter(lambda text: "\x00" not in text)


@pytest.mark.parametrize("column", COLUMNS)
@settings(
    max_examples=8,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(text=TEXTS)
def test_a_row_becomes_a_statement_or_an_error(bench, column, text):
    """
    Any text in any cell of a figure gives a statement or an error, never a trace or a gap.
    """
    kept = bench.file("figures.csv").read_bytes()
    try:
        bench.edit("figures.csv", 8, column, text)
        material = gather(bench.curated, bench.catalogue, lambda _step, _n: None)
    finally:
        bench.file("figures.csv").write_bytes(kept)

    assert material.stopped or material.told.count == 60


def test_an_empty_folder_gives_sentences(tmp_path):
    """
    Where there is no file at all, every file is named and nothing breaks.
    """
    material = gather(tmp_path, tmp_path, lambda _step, _n: None)

    missing = {fault.file for fault in material.faults}
    expected = {sheet.file for sheet in SHEETS.values()}
    assert missing == expected | {"release.toml", "provinces.topojson"}
