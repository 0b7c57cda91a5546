"""A site in an object store: moto's S3 on loopback, and a folder behind the same face."""

from http.client import HTTPConnection

import pytest
from pyarrow import fs

from components.errors import ExplorerError
from components.publish import bucket
from components.publish.bucket import Bucket, Unreachable
from components.publish.plan import Section
from tests.publish.conftest import LINKED, WISHES, craft, run, tree
from tests.publish.fake import LIVE, PINNED, Fake
from tests.s3 import created, s3


@pytest.fixture(autouse=True)
def workshops(tmp_path, monkeypatch):
    """Half-made files lie in a folder of the test."""
    monkeypatch.setattr(bucket, "WORKSHOPS", tmp_path / "workshops")
    return tmp_path / "workshops"


@pytest.fixture(scope="module")
def server():
    """An S3 server on loopback."""
    with s3() as address:
        yield address


@pytest.fixture
def url(server, request):
    """A place in a bucket of its own, as the command line would name it."""
    name = f"wadah-{abs(hash(request.node.name)) % 10**8}"
    return created(server, f"{name}/situs"), f"{server}/{name}/situs/"


def test_an_object_store_holds_the_same_bytes(url):
    """
    Under the same paths, with the type and the cache rule that the server would say.
    """
    given, web = url
    outcome = run(Bucket(given))
    page, body = fetched(f"{web}k/contoh-satu/lang%3Den/index.html")
    kept, _ = fetched(
        f"{web}v/4137cd6bf193/embed/ranking/metric%3Ddeportations/to%3D2024/lang%3Den/index.html"
    )

    assert outcome.written == len(WISHES) + len(LINKED)
    assert body == Fake()("/k/contoh-satu", [("lang", "en")]).body
    assert page["Content-Type"] == "text/html; charset=utf-8"
    assert (page["Cache-Control"], kept["Cache-Control"]) == (LIVE, PINNED)


def test_a_second_run_sends_nothing(url, monkeypatch):
    """
    The manifest in the store says what is there, and a listing that it still is.
    """
    given, _ = url
    run(Bucket(given))
    monkeypatch.setattr(Bucket, "_put", lambda *_: pytest.fail("something was sent"))

    assert run(Bucket(given)).written == 0


def test_what_is_gone_goes_after_the_manifest(url, monkeypatch):
    """
    Whoever reads by the manifest never misses an object.
    """
    given, _ = url
    run(Bucket(given))
    told = []
    real = Bucket._put
    monkeypatch.setattr(
        Bucket, "_put", lambda self, path, *rest: (told.append(path), real(self, path, *rest))
    )
    store = Bucket(given)
    gone = store._place("feed.xml")
    outcome = run(store, wishes=[wish for wish in WISHES if wish.section != Section.FEEDS])

    assert outcome.removed == 2
    assert told == ["manifest.json"]
    assert store.system.get_file_info(gone).type is fs.FileType.NotFound


def fetched(address):
    """What a browser gets at an address of the store."""
    line = HTTPConnection(*address.removeprefix("http://").partition("/")[0].split(":"))
    try:
        line.request("GET", "/" + address.removeprefix("http://").partition("/")[2])
        answer = line.getresponse()
        return answer.headers, answer.read()
    finally:
        line.close()


@pytest.fixture
def local(tmp_path):
    """A folder behind the face of a store."""
    return tmp_path / "objects"


def test_any_url_that_pyarrow_knows_will_do(local):
    """
    The manifest is last; no store of this kind chooses between packed forms, so there are none.
    """
    run(Bucket(local.as_uri()))
    times = {path: (local / path).stat().st_mtime_ns for path in tree(local)}

    assert max(times, key=times.__getitem__) == "manifest.json"
    assert not [path for path in times if path.endswith((".br", ".gz"))]


def test_pages_follow_what_they_lead_to(local, monkeypatch):
    """
    Sitemaps and feeds are the last before the manifest.
    """
    told = []
    real = Bucket._put
    monkeypatch.setattr(bucket, "AT_ONCE", 1)
    monkeypatch.setattr(
        Bucket, "_put", lambda self, path, *rest: (told.append(path), real(self, path, *rest))
    )
    run(Bucket(local.as_uri()))

    assert set(told[-5:-1]) == {
        "robots.txt",
        "sitemap.xml",
        "feed.xml",
        "feed/office=contoh-satu/lang=en.xml",
    }


def test_an_upload_that_broke_off_is_resumed(local, monkeypatch, workshops):
    """
    The manifest was not written, so that the old site still counts; what was sent is not sent
    again.
    """
    real = Bucket._put
    sent = []

    def broken(self, path, *rest):
        if len(sent) == 5:
            raise OSError(5, "line cut")
        sent.append(path)
        real(self, path, *rest)

    monkeypatch.setattr(bucket, "AT_ONCE", 1)
    monkeypatch.setattr(Bucket, "_put", broken)
    with pytest.raises(Unreachable, match="line cut"):
        run(Bucket(local.as_uri()))
    assert not (local / "manifest.json").exists()

    rest = []
    monkeypatch.setattr(
        Bucket, "_put", lambda self, path, *more: (rest.append(path), real(self, path, *more))
    )
    run(Bucket(local.as_uri()))
    assert not set(sent) & set(rest)
    assert len(sent) + len(rest) == len(WISHES) + len(LINKED) + 1
    assert not list(workshops.iterdir())


@pytest.mark.parametrize("place", ["nonsense://x", "s3://"])
def test_a_place_that_nobody_knows_is_said(place):
    """
    In a sentence, with what pyarrow says of it.
    """
    with pytest.raises(ExplorerError):
        Bucket(place)


def test_a_change_sends_only_what_changed(local):
    """
    Other code that makes the same bytes sends the manifest alone.
    """
    run(Bucket(local.as_uri()))
    before = {path: (local / path).stat().st_mtime_ns for path in tree(local)}
    run(Bucket(local.as_uri()), made_with=craft(code="other"))
    after = {path: (local / path).stat().st_mtime_ns for path in tree(local)}

    assert {path for path in after if after[path] != before[path]} == {"manifest.json"}
