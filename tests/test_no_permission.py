"""`make data` and `publish` where they may read and not write: run by another user than root."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from components import paths
from tests.chaos.newsroom import Newsroom
from tests.nobody import as_nobody
from tests.publish.slow import publish_slowly


@pytest.fixture
def open_folder():
    """A folder that others may go through, as those of pytest may not."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def contents(folder):
    """Every file below a folder, byte for byte."""
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_make_data_says_so_and_the_old_edition_stays(open_folder):
    """One sentence, exit 1, every byte as before, nothing left behind."""
    room = Newsroom.at(open_folder / "room")
    room.edit(1)
    before = contents(room.root)

    done = as_nobody(room.command, room.root, paths.ROOT)

    assert done.returncode == 1
    assert done.stderr.startswith("Tidak ada izin menulis atau membaca di ")
    assert len(done.stderr.splitlines()) == 1
    assert contents(room.root) == before


def test_publish_says_so_and_what_was_published_stays(open_folder):
    """The same, beside a site that was published before."""
    site = open_folder / "sites" / "situs"
    publish_slowly(site, "first", seconds=0, jobs=1)
    before = contents(site.parent)
    command = [sys.executable, "-m", "components.publish", str(site), "--base-url"]

    done = as_nobody([*command, "https://kinerja.example"], site.parent, paths.ROOT)

    assert done.returncode == 1
    assert done.stderr.startswith("Sistem menolak pekerjaan ini di ")
    assert len(done.stderr.splitlines()) == 1
    assert contents(site.parent) == before
