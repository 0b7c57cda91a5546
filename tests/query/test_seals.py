"""Claims about components/query/seals.py: read once, and again as soon as anything has changed."""

import os
import shutil

import pytest

from components import paths
from components.query import opening, seals
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


def test_an_edition_of_large_files_is_hashed_once_and_a_spoiled_one_refused(
    tmp_path, small_world, monkeypatch
):
    """
    The second opening reads no file to its end; a letter changed in one is still noticed.
    """
    monkeypatch.setattr(seals, "FOLDER", tmp_path / "seals")
    monkeypatch.setattr(seals, "SETTLED", -1.0)
    monkeypatch.setattr(opening, "READ_WHOLE", 0)
    hashed, as_before = [], opening.sha256
    monkeypatch.setattr(opening, "sha256", lambda content: hashed.append(1) or as_before(content))
    folder = tmp_path / "metrics"
    shutil.copytree(paths.METRICS, folder)

    first, second = opening.opened(folder), opening.opened(folder)

    assert first == second
    assert len(hashed) == len(list(folder.iterdir())) - 1
    file = folder / "figures.parquet"
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    with pytest.raises(opening.Refused, match="hash"):
        opening.opened(folder)
