"""make verify: the release in place against what the CSVs give."""

import json

import pytest

from components.ingest.__main__ import main


def verified(bench, capsys, language="en"):
    """The exit code and what was said."""
    folders = {
        "--curated": bench.curated,
        "--catalogue": bench.catalogue,
        "--out": bench.out,
        "--releases": bench.releases,
    }
    words = [str(word) for pair in folders.items() for word in pair]
    code = main(["--verify", "--lang", language, *words])
    said = capsys.readouterr()
    return code, (said.out or said.err).strip()


def test_a_release_is_what_the_csvs_give(bench, capsys):
    """
    Every file by its SHA-256, and nothing is written.
    """
    before = bench.bytes()
    code, said = verified(bench, capsys)

    assert code == 0
    assert said.startswith(f"It matches: the {len(before) - 1} files of release ")
    assert bench.bytes() == before


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda b: (b.out / "events.parquet").unlink(), "events.parquet is missing"),
        (lambda b: (b.out / "events.parquet").write_bytes(b"x"), "events.parquet is damaged"),
        (lambda b: (b.out / "more.txt").write_text("x"), "more.txt is no part"),
        (lambda b: b.edit("figures.csv", 4, "value", "15600"), "figures.parquet differs"),
        (lambda b: b.edit("figures.csv", 4, "value", "x"), "The CSVs hold errors"),
        (lambda b: (b.out / "release.json").unlink(), "release.json is missing"),
    ],
)
def test_what_differs_is_named(bench, capsys, spoil, sentence):
    """
    Exit 1 and a sentence with the file.
    """
    spoil(bench)
    code, said = verified(bench, capsys)

    assert (code, said.startswith(sentence)) == (1, True), said


def test_a_forged_record_does_not_help(bench, capsys):
    """
    Another file with a record that agrees with it is still not what the CSVs give.
    """
    record = json.loads((bench.out / "release.json").read_text())
    record["date"] = "2020-01-01"
    (bench.out / "release.json").write_text(json.dumps(record))

    assert verified(bench, capsys)[0] == 1


def test_the_sentence_is_indonesian_by_default(bench, capsys):
    """
    As of every command.
    """
    assert verified(bench, capsys, "id")[1].startswith("Cocok: ")
