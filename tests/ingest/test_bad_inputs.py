"""Every bad input gives its sentence, names its place, and leaves the old release alone."""

import pytest

from components.ingest.faults import Severity
from components.ingest.sheets import SHEETS
from components.model import Language
from components.words import speaking

FIGURES, SOURCES, OFFICES = "figures.csv", "sources.csv", "offices.csv"
KEY = "contoh-kanim-2023-01|contoh-satu|passports_issued|2022-01-01|2022-12-31|"
FIX = {
    "correction_id": "x",
    "figure_key": KEY,
    "column": "value",
    "expects": "20110",
    "becomes": "20111",
    "why_id": "salah",
    "why_en": "wrong",
    "since": "2025-01-15",
    "status": "applied",
}


def cell(name, line, column, text):
    """A change of one cell."""
    return lambda bench: bench.edit(name, line, column, text)


def row(name, **cells):
    """One row more."""
    return lambda bench: bench.add(name, **cells)


def raw(name, old, new):
    """A change of the file's bytes."""
    return lambda bench: bench.swap(name, old, new)


BAD: list[tuple] = [
    # what is done, file, row, column, words that the Indonesian sentence must hold
    (cell(FIGURES, 2, "value", "31,871"), FIGURES, 2, "value", ["31,871", "tulis 31871"]),
    (cell(FIGURES, 2, "value", "31.871"), FIGURES, 2, "value", ["31.871", "tulis 31871"]),
    (cell(FIGURES, 2, "value", "1.234.567,5"), FIGURES, 2, "value", ["tulis 1234567.5"]),
    (cell(FIGURES, 2, "value", "94,19"), FIGURES, 2, "value", ["94,19", "tulis 94.19"]),
    (cell(FIGURES, 2, "value", "Rp 5 juta"), FIGURES, 2, "value", ["Rp 5 juta", "bilangan"]),
    (cell(FIGURES, 2, "value", ""), FIGURES, 2, "value", ["kosong"]),
    (cell(FIGURES, 2, "value", "NaN"), FIGURES, 2, "value", ["NaN", "bilangan"]),
    (cell(FIGURES, 2, "office_id", "contoh-sattu"), FIGURES, 2, "office_id", ["contoh-satu"]),
    (cell(FIGURES, 2, "office_id", "contoh-ketiga"), FIGURES, 2, "office_id", ["contoh-tiga"]),
    (cell(FIGURES, 2, "office_id", "contoh-satu;contoh-dua"), FIGURES, 2, "office_id", [";"]),
    (cell(FIGURES, 2, "office_id", ""), FIGURES, 2, "office_id", ["kosong"]),
    (cell(FIGURES, 2, "source_id", "zzz"), FIGURES, 2, "source_id", ["zzz", SOURCES]),
    (cell(FIGURES, 2, "metric_id", "pasport_issued"), FIGURES, 2, "metric_id", ["passports_iss"]),
    (cell(FIGURES, 2, "period_start", "2022-13-01"), FIGURES, 2, "period_start", ["2024-12-31"]),
    (cell(FIGURES, 2, "period_end", "31/12/2022"), FIGURES, 2, "period_end", ["31/12/2022"]),
    (cell(FIGURES, 2, "period_end", "2021-12-31"), FIGURES, 2, "period_end", ["2022-01-01"]),
    (cell(FIGURES, 2, "unit", "document"), FIGURES, 2, "unit", ["documents"]),
    (cell(FIGURES, 2, "relation", "="), FIGURES, 2, "relation", ["eq", "approx"]),
    (cell(FIGURES, 2, "flag", "ragu"), FIGURES, 2, "flag", ["ragu", "doubtful"]),
    (cell(FIGURES, 2, "breakdown", "purpose=haj"), FIGURES, 2, "breakdown", ["purpose=hajj"]),
    (cell(FIGURES, 2, "breakdown", "hajj"), FIGURES, 2, "breakdown", ["kunci=nilai"]),
    (cell(FIGURES, 2, "breakdown", "purpose=*"), FIGURES, 2, "breakdown", ["dimensions.csv"]),
    (cell(FIGURES, 3, "source_id", "contoh-kanim-2023-01"), FIGURES, 3, "source_id", ["baris 2"]),
    (cell(SOURCES, 2, "origin", "pers"), SOURCES, 2, "origin", ["press"]),
    (cell(SOURCES, 3, "source_id", "contoh-kanim-2023-01"), SOURCES, 3, "source_id", ["baris 2"]),
    (cell(OFFICES, 2, "kind", "kantor"), OFFICES, 2, "kind", ["office", "regional"]),
    (cell(OFFICES, 2, "lat", "selatan"), OFFICES, 2, "lat", ["selatan", "derajat"]),
    (cell(OFFICES, 2, "tpi", "ya"), OFFICES, 2, "tpi", ["ya", "true"]),
    (cell("population.csv", 2, "population", "1.5"), "population.csv", 2, "population", ["bulat"]),
    (cell("services.csv", 2, "service_id", "drive"), "services.csv", 2, "service_id", ["drive"]),
    (cell("services.csv", 2, "period_end", ""), "services.csv", 2, "period_end", ["keduanya"]),
    (cell("events.csv", 2, "end", "2023-01-01"), "events.csv", 2, "end", ["2024-01-01"]),
    (cell("metrics.csv", 3, "aliases", "deportations"), "metrics.csv", 3, "aliases", ["milik"]),
    (
        cell("dimensions.csv", 30, "canonical_value", ""),
        "dimensions.csv",
        30,
        "canonical_value",
        ["berpasangan"],
    ),
    (row("corrections.csv", **FIX | {"expects": "1"}), "corrections.csv", 4, "expects", ["20110"]),
    (
        row("corrections.csv", **FIX | {"figure_key": KEY + "?"}),
        "corrections.csv",
        4,
        "figure_key",
        [KEY],
    ),
    (row("corrections.csv", **FIX | {"column": "nilai"}), "corrections.csv", 4, "column", ["nil"]),
    (
        row("moved_ids.csv", old_id="a", new_id="b", since="2025-01-15", why_id="x", why_en="x"),
        "moved_ids.csv",
        3,
        "new_id",
        ["nomor"],
    ),
    (raw(FIGURES, "source_id,", "\ufeffsource_id,"), FIGURES, 1, "", ["BOM"]),
    (raw(FIGURES, "20110", "20\x00110"), FIGURES, 2, "", ["NUL"]),
    (raw(FIGURES, "20110", "20\udcff110"), FIGURES, 2, "", ["UTF-8"]),
    (raw(FIGURES, "20110,", "20110,,"), FIGURES, 2, "", ["14 sel", "13"]),
    (raw(FIGURES, "20110,", '20110,"'), FIGURES, 2, "", ["tanda kutip"]),
    (raw(FIGURES, "source_id,", "sumber,"), FIGURES, 1, "source_id", ["wajib"]),
    (raw(FIGURES, ",flag", ",flag,catatan"), FIGURES, 1, "catatan", ["tidak dikenal"]),
    (raw(FIGURES, "note,checked", "checked,note"), FIGURES, 1, "", ["urutan"]),
    (raw(OFFICES, "office_id,", "office_id,office_id,"), OFFICES, 1, "", ["dua kali"]),
    (lambda bench: bench.file(FIGURES).write_text("a;b;c\n"), FIGURES, 1, "", ["titik koma"]),
    (lambda bench: bench.file(FIGURES).write_text(""), FIGURES, None, "", ["kosong"]),
    (lambda bench: bench.file(FIGURES).unlink(), FIGURES, None, "", ["tidak ada"]),
    (lambda bench: bench.file("release.toml").unlink(), "release.toml", None, "", ["tidak ada"]),
    (raw("release.toml", "name", "nama"), "release.toml", None, "name", ["2026-11"]),
    (raw("release.toml", "2025-01-15", '"kemarin"'), "release.toml", None, "date", ["kemarin"]),
    (raw("release.toml", "=", "::"), "release.toml", None, "", ["TOML"]),
    (raw("provinces.topojson", "Topology", "Topologi"), "provinces.topojson", None, "", ["peta"]),
]


@pytest.mark.parametrize("case", BAD, ids=lambda case: f"{case[1]}-{case[2]}-{case[3]}")
def test_a_bad_input_is_refused_with_its_sentence(bench, case):
    """
    A bad input is an error that names file, row and column and says what was expected.

    The release that was there before stays byte for byte.
    """
    spoil, file, line, column, words = case
    before = bench.bytes()
    spoil(bench)

    outcome = bench.build()

    hit = [
        fault
        for fault in outcome.faults
        if (fault.file, fault.column) == (file, column)
        and fault.rows == ((line,) if line else ())
        and all(word in fault.sentence(speaking(Language.ID)) for word in words)
    ]
    assert [fault.severity for fault in hit] == [Severity.ERROR], outcome.faults
    assert outcome.release is None
    assert bench.bytes() == before


@pytest.mark.parametrize("language", list(Language))
def test_all_faults_are_told_at_once(bench, language):
    """
    Three bad cells in three files give three sentences, in both languages.
    """
    bench.edit(FIGURES, 4, "value", "31,871")
    bench.edit(SOURCES, 4, "published", "kemarin")
    bench.edit("events.csv", 2, "kind", "hadiah")

    errors = [fault for fault in bench.build().faults if fault.stops]

    assert [fault.file for fault in errors] == ["events.csv", FIGURES, SOURCES]
    assert all(fault.said(speaking(language)).startswith(fault.file) for fault in errors)


@pytest.mark.parametrize("name", sorted(SHEETS))
def test_a_file_that_cannot_be_read_does_not_blame_the_others(bench, name):
    """
    Where one file is gone, its absence is the only error: no figure has "an unknown report".
    """
    bench.file(f"{name}.csv").unlink()

    errors = [fault for fault in bench.build().faults if fault.stops]

    assert [(fault.file, fault.key) for fault in errors] == [(f"{name}.csv", "file_missing")]
