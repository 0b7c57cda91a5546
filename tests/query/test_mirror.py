"""Data in an object store: moto's S3 on loopback, a folder behind the same face, and neither."""

import shutil

import pytest
from pyarrow import fs

from components.query import View, ask, mirror, release
from components.query.mirror import Mirror
from components.query.store import condition
from tests.conftest import forget
from tests.query.editions import recorded
from tests.s3 import created, place, s3


@pytest.fixture(scope="module")
def server():
    """An S3 server on loopback."""
    with s3() as address:
        yield address


@pytest.fixture
def bucket(server, world_folder):
    """The address of a bucket with the small world in it."""
    given = created(server, "data/situs")
    system, root = fs.FileSystem.from_uri(given)
    fs.copy_files(
        str(world_folder),
        f"{root}/metrics",
        source_filesystem=fs.LocalFileSystem(),
        destination_filesystem=system,
    )
    return given


@pytest.fixture
def store(tmp_path, world_folder):
    """A folder in the shape of a store: metrics/ and releases/."""
    shutil.copytree(world_folder, tmp_path / "store" / "metrics")
    return tmp_path / "store"


@pytest.fixture
def at(tmp_path, monkeypatch):
    """Point DATA_URL at an address, as if the process had just begun; threads end with the test."""
    begun = []
    monkeypatch.setattr(mirror, "CACHE", tmp_path / "cache")

    def begin(url):
        for one in begun:
            one.close()
        forget()
        monkeypatch.setenv("DATA_URL", str(url))
        monkeypatch.setattr(mirror, "EVERY", 3600.0)
        begun.append(mirror.of_url())
        return begun[-1]

    yield begin
    for one in begun:
        one.close()
    forget()


def test_the_data_may_lie_in_an_object_store(bucket, at, world_folder):
    """
    The same answers as from the folder; the cache holds the same bytes.
    """
    kept = at(bucket)

    assert ask(View()).release.name == "contoh"
    assert (condition().origin, condition().well) == ("store", True)
    assert {p.name: p.read_bytes() for p in kept.folder().iterdir()} == {
        p.name: p.read_bytes() for p in world_folder.iterdir()
    }


def test_the_explorer_starts_from_the_cache_when_the_store_is_away(store, at):
    """
    It says so, and takes up what is new once the store is back.
    """
    at(store)
    known = release(None)
    gone = store.rename(store.with_name("gone"))
    kept = at(store)
    answered = release(None)
    kept.pull()

    assert answered.id == known.id
    assert (condition().origin, condition().well) == ("cache", False)
    gone.rename(store)
    assert kept.pull()
    assert condition().well


def test_a_half_uploaded_edition_is_not_taken_from_the_store(store, at):
    """
    The record says more bytes than there are: the edition before answers, and why is said.
    """
    kept = at(store)
    old = release(None)
    (store / "metrics" / "report.md").write_text("# lain\n")
    recorded(store / "metrics", name="next")
    (store / "metrics" / "report.md").write_text("# l")

    assert not kept.pull()
    assert release(None) is old
    assert condition().refused == "report.md has 3 of 7 bytes"


def test_a_new_edition_is_linked_and_sent_only_where_it_differs(store, at, monkeypatch):
    """
    By content hash: what is here is not sent again.
    """
    kept = at(store)
    release(None)
    (store / "metrics" / "report.md").write_text("# lain\n")
    recorded(store / "metrics", name="next")
    sent = []
    real = mirror.fetch.__globals__["_copy"]
    monkeypatch.setitem(
        mirror.fetch.__globals__,
        "_copy",
        lambda system, place, path, said: (sent.append(path.name), real(system, place, path, said)),
    )

    assert kept.pull()
    assert sent == ["report.md"]
    assert release(None).name == "next"


def test_a_pinned_edition_is_brought_from_the_store(store, at):
    """
    From releases/, once, whole or not at all.
    """
    at(store)
    release(None)
    old = shutil.copytree(store / "metrics", store / "releases" / "abcabcabcabc")
    recorded(old, id="abcabcabcabc", name="older")

    assert release("abcabcabcabc").name == "older"


@pytest.mark.parametrize("name", ["../../evil", ".hidden", "a/b"])
def test_a_record_that_names_a_place_elsewhere_is_refused(store, tmp_path, name):
    """
    Nothing is written outside the cache.
    """
    record = store / "metrics" / "release.json"
    record.write_text(record.read_text().replace("events.parquet", name))
    kept = Mirror(str(store), tmp_path / "other")

    assert not kept.pull()
    assert kept.refused == "release.json names a file that is none"
    assert not list(tmp_path.rglob("evil"))


def test_no_secret_of_the_address_is_said(at, server):
    """
    The key in a store's URL stays out of what machines and the log are told.
    """
    kept = at(place(server, "nowhere/x", keys="AKID:topsecret"))
    kept.pull()

    assert kept.away
    assert "topsecret" not in repr(condition())
