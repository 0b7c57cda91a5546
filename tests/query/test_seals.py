"""Claims about components/query/seals.py: read once, and again as soon as anything has changed."""

import os

import pytest

from components.query import seals
from components.query.seals import sealed


@pytest.fixture
def file(tmp_path, monkeypatch):
    """A file that was written a while ago."""
    monkeypatch.setattr(seals, "FOLDER", tmp_path / "seals")
    monkeypatch.setattr(seals, "SETTLED", -1.0)
    path = tmp_path / "figures.parquet"
    path.write_bytes(b"rows")
    return path


def reading(read, *, good=True):
    """A check that is counted."""

    def check():
        read.append(good)
        return good

    return check


def test_a_good_file_is_read_once(file):
    """
    Whoever asks again with the same hash is believed.
    """
    read = []

    assert [sealed(file, "hash", reading(read)) for _ in range(3)] == [True] * 3
    assert len(read) == 1


def test_a_bad_file_is_read_each_time(file):
    """
    No seal says that something is wrong.
    """
    read = []

    assert [sealed(file, "hash", reading(read, good=False)) for _ in range(2)] == [False] * 2
    assert len(read) == 2


@pytest.mark.parametrize(
    "change",
    [
        lambda path: path.write_bytes(b"other"),
        lambda path: path.write_bytes(b"swor"),
        lambda path: os.utime(path, ns=(0, 0)),
        lambda path: path.replace(path.with_name("x")) and path.write_bytes(b"rows"),
    ],
    ids=["longer", "as long", "an older time", "another file"],
)
def test_a_file_that_was_touched_is_read_again(file, change):
    """
    The system alone sets the time of the last change, whatever time the file is given.
    """
    read = []
    sealed(file, "hash", reading(read))
    change(file)

    sealed(file, "hash", reading(read))
    sealed(file, "another hash", reading(read))

    assert len(read) == 3


def test_a_file_written_this_moment_is_not_sealed(file, monkeypatch):
    """
    The clock of the file system might not tell a second writing from the first.
    """
    monkeypatch.setattr(seals, "SETTLED", 3600.0)
    read = []

    assert all(sealed(file, "hash", reading(read)) for _ in range(2))
    assert len(read) == 2


def test_where_no_seal_can_be_kept_the_answer_is_the_same(file, monkeypatch):
    """
    A folder that cannot be written costs only the reading.
    """
    monkeypatch.setattr(seals, "FOLDER", file / "no folder")
    read = []

    assert all(sealed(file, "hash", reading(read)) for _ in range(2))
    assert len(read) == 2
