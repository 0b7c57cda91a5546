"""A site in a folder."""

import os
from pathlib import Path

import pytest

from components.publish.folder import Folder, NoRoom, NotOurs
from components.publish.store import Busy
from tests.publish.conftest import craft, published, tree
from tests.publish.fake import Fake


def test_the_new_site_takes_the_place_of_the_old_in_one_step(out, monkeypatch):
    """
    Until the exchange a reader finds the old site whole, and after it the new one.
    """
    published(out)
    before = tree(out)
    seen = []

    def watched(one, other):
        seen.extend([tree(out) == before, (one / "manifest.json").exists()])
        real(one, other)

    real = __import__("components.publish.folder", fromlist=["exchange"]).exchange
    monkeypatch.setattr("components.publish.folder.exchange", watched)
    published(out, Fake(mark="two"), made_with=craft(code="other"))

    assert seen == [True, True]
    assert b"two" in (out / "robots.txt").read_bytes()


def test_where_the_system_cannot_exchange_it_takes_two_steps(out, monkeypatch):
    """
    The end is the same.
    """
    monkeypatch.setattr("components.exchange.ctypes.CDLL", lambda *_, **__: object())
    published(out)
    published(out, Fake(mark="two"), made_with=craft(code="other"))

    assert b"two" in (out / "robots.txt").read_bytes()
    assert [path.name for path in out.parent.iterdir()] == [out.name]


def test_files_of_other_people_stay(out):
    """
    A CNAME, the git folder of a pages branch, a link: publish takes away only what it brought.
    """
    published(out)
    (out / "CNAME").write_text("imigrasi.example")
    (out / ".git").mkdir()
    (out / ".git" / "HEAD").write_text("ref")
    (out / "link").symlink_to("CNAME")
    published(out, Fake(mark="two"), made_with=craft(code="other"))

    assert (out / "CNAME").read_text() == "imigrasi.example"
    assert (out / ".git" / "HEAD").read_text() == "ref"
    assert (out / "link").readlink() == Path("CNAME")


def test_what_is_unchanged_stays_the_same_file(out):
    """
    A host that tells copies by file and time does not send it again.
    """
    published(out)
    before = (out / "robots.txt").stat()
    (out / "feed.xml").unlink()
    published(out)

    assert (out / "robots.txt").stat().st_ino == before.st_ino


@pytest.mark.parametrize("make", [lambda out: (out / "thesis.txt").write_text("x"), None])
def test_a_folder_of_somebody_else_is_never_exchanged(out, make):
    """
    Publishing to a home folder must not cost a home.
    """
    if make:
        out.mkdir()
        make(out)
    else:
        out.write_text("a file")

    with pytest.raises(NotOurs):
        Folder(out)


def test_an_empty_folder_will_do(out):
    """
    As a host or a container often gives it.
    """
    out.mkdir()

    assert published(out).written


def test_a_link_to_a_folder_stays_a_link(out, tmp_path):
    """
    What it leads to is published.
    """
    out.mkdir()
    (tmp_path / "link").symlink_to(out)
    published(tmp_path / "link")

    assert (tmp_path / "link").is_symlink()
    assert (out / "manifest.json").is_file()


def test_a_disk_of_its_own_is_refused():
    """
    No folder can take its place.
    """
    with pytest.raises(NoRoom):
        Folder(Path("/proc"))


def test_two_publishes_to_one_place_do_not_mix(out):
    """
    The second is told to wait.
    """
    first = Folder(out)
    with pytest.raises(Busy):
        Folder(out)
    first.close(done=True)

    assert published(out).written


def test_what_an_earlier_run_left_half_written_is_not_published(out):
    """
    Nor what it made of addresses that are asked for no more.
    """
    store = Folder(out)
    (store.site / "k").mkdir()
    (store.site / "k" / "old.html").write_text("old")
    (store.site / f"robots.txt.{os.getpid()}.part").write_text("ro")
    store.close(done=False)
    published(out)

    assert not (out / "k" / "old.html").exists()
    assert not list(out.rglob("*.part"))
