"""The command."""

import errno
import shutil
import subprocess
import sys

import pytest

from components import paths
from components.ingest import __main__ as command


def run(bench, *more):
    """The command on a workbench's folders; its exit code."""
    folders = {
        "--curated": bench.curated,
        "--catalogue": bench.catalogue,
        "--out": bench.out,
        "--releases": bench.releases,
    }
    return command.main([*more, *(str(word) for pair in folders.items() for word in pair)])


def test_a_good_build_tells_its_steps_and_its_end(bench, capsys):
    """
    The command says each step and closes with what is now there.
    """
    bench.edit("figures.csv", 4, "value", "15600")

    assert run(bench) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "Membaca: 252 baris"
    assert told[-1].startswith("Selesai: 60 pernyataan dari 17 laporan, edisi ")


def test_a_build_without_change_says_so(bench, capsys):
    """
    The second build closes with another sentence.
    """
    assert run(bench, "--lang", "en") == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("Nothing has changed: 60 statements")


@pytest.mark.parametrize(
    ("language", "sentence", "end"),
    [
        ("id", "SALAH: figures.csv, baris 4, kolom value: ", "Data tidak dibangun: 1 kesalahan"),
        ("en", "ERROR: figures.csv, row 4, column value: ", "The data were not built."),
    ],
)
def test_a_faulty_build_tells_the_fault_and_fails(bench, capsys, language, sentence, end):
    """
    Errors go to the error stream, in the language asked for, and the exit code is 1.
    """
    bench.edit("figures.csv", 4, "value", "15.500")

    assert run(bench, "--lang", language) == 1
    told = capsys.readouterr().err.splitlines()
    assert (told[0].startswith(sentence), told[-1].startswith(end)) == (True, True)


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "Diska penuh"),
        (errno.EROFS, "Tidak ada izin"),
        (errno.EACCES, "Tidak ada izin"),
        (errno.EIO, "Sistem menolak"),
    ],
)
def test_a_refusal_of_the_system_is_a_sentence(bench, capsys, monkeypatch, number, sentence):
    """
    A full disk, a locked folder or a broken disk is told in a sentence, not a trace.
    """

    def refuse(*_):
        raise OSError(number, "system words", str(bench.out))

    bench.edit("figures.csv", 4, "value", "15600")
    before = bench.bytes()
    monkeypatch.setattr("components.ingest.swap.put", refuse)

    assert run(bench) == 1
    assert capsys.readouterr().err.startswith(sentence)
    assert bench.bytes() == before


def test_the_module_runs_as_a_command(bench):
    """
    Python -m components.ingest exits with 1 where an input is missing.
    """
    shutil.rmtree(bench.catalogue)
    done = subprocess.run(
        [sys.executable, "-m", "components.ingest", "--curated", bench.curated,
         "--catalogue", bench.catalogue, "--out", bench.out, "--releases", bench.releases],
        cwd=paths.ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.returncode == 1
    assert "metrics.csv: berkas ini tidak ada di folder catalogue" in done.stderr
    assert "Traceback" not in done.stderr
