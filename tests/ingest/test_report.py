"""The build report."""

import re

import pytest

from components.ingest.markdown import escaped

PLAIN = [
    ("a|b", "a\\|b"),
    ("<script>", "\\<script\\>"),
    ("[x](y)", "\\[x\\](y)"),
    ("*x* `y` ~z~ $w$", "\\*x\\* \\`y\\` \\~z\\~ \\$w\\$"),
    ("passports_issued", "passports_issued"),
    ("_slanted_", "\\_slanted\\_"),
    ("two\nlines\n- item", "two lines - item"),
]


@pytest.mark.parametrize(("text", "markdown"), PLAIN)
def test_text_from_the_data_is_never_markup(text, markdown):
    """
    Marks of Markdown and HTML are escaped, and a line stays one line.
    """
    assert escaped(text) == markdown


@pytest.mark.parametrize("text", ["https://x.y", "www.x.y", "a@b.c", ":smile:", "HTTP://X.Y"])
def test_text_from_the_data_never_becomes_a_link_or_a_picture(text):
    """
    What readers would turn into a link or an emoji is broken by a joiner that nobody sees.
    """
    joined = escaped(text)

    assert joined != text
    assert joined.replace("\N{WORD JOINER}", "") == text


@pytest.mark.parametrize(
    ("name", "headings"),
    [
        (
            "report.md",
            ["Isi", "Kesalahan", "Peringatan", "Koreksi", "Metrik yang belum ditempatkan"],
        ),
        (
            "report.en.md",
            ["Contents", "Errors", "Warnings", "Corrections", "Metrics that are not placed yet"],
        ),
    ],
)
def test_the_report_has_its_chapters_in_both_languages(bench, name, headings):
    """
    Counts, errors, warnings, corrections, unplaced metrics and what was dropped: always.
    """
    text = (bench.out / name).read_text(encoding="utf-8")

    assert re.findall(r"^## (.+)$", text, re.MULTILINE)[:5] == headings
    assert "`other:contoh_hitungan` (1)" in text
    assert "`figures.csv`: 60" in text
    assert "“40”" in text


def test_warnings_are_listed_by_kind_with_their_place(bench):
    """
    Each warning is one line under the title of its kind.
    """
    text = (bench.out / "report.md").read_text(encoding="utf-8")

    section = text.split("### Angka perbatasan di kantor tanpa TPI (1)")[1].split("#")[0]
    assert section.strip().startswith("- figures.csv, baris 53, kolom metric_id: ")


def test_hostile_text_stays_text(bench):
    """
    A printed figure that holds markup is shown as it is printed.
    """
    bench.edit("figures.csv", 2, "as_printed", "20.111 <img src=x> [klik](javascript:x) | a")
    bench.build()

    text = (bench.out / "report.md").read_text(encoding="utf-8")

    assert "20.111 \\<img src=x\\> \\[klik\\](javascript:x) \\| a" in text
