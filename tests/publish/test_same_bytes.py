from collections import Counter
from pathlib import Path

from components.publish.making import Bench
from components.publish.spelling import read_address
from tests.publish.fake import Fake
from tests.publish.same_bytes import difference, differences, drawn, kind

FEW = 31


class Other:
    """A server that sends one byte more."""

    class Sent:
        """Its answer."""

        status_code = 200
        content = b"other"
        headers = {"content-type": "text/plain", "cache-control": "no-store"}  # noqa: RUF012

    def get(self, _address, **_headers):
        """The same for every address."""
        return self.Sent()


def test_the_server_and_the_published_site_send_the_same_bytes():
    """
    At addresses of every kind of the real site: bytes, type, cache rule and headers.
    """
    assert differences(FEW) == []


def test_the_lot_falls_on_every_kind_and_falls_alike_again():
    """
    Pages, pictures, tables, feeds, receipts, our own files; live and pinned.
    """
    found = drawn(FEW)
    kinds = Counter(map(kind, found))

    assert found == drawn(FEW)
    assert len(set(found)) == FEW
    assert {place for place, _, _ in kinds} >= {"g", "embed", "k", "m", "angka", "feed", "api"}
    assert {ending for _, ending, _ in kinds} >= {
        "",
        "html",
        "svg",
        "png",
        "csv",
        "json",
        "parquet",
    }
    assert {pinned for _, _, pinned in kinds} == {True, False}


def test_a_difference_is_seen(tmp_path):
    """
    One that is not looked for would prove nothing.
    """
    bench = Bench(Fake(), Path(tmp_path), packs=False)

    actual = difference(read_address("/robots.txt"), Other(), bench)

    assert actual == "/robots.txt: bytes, type, cache, Access-Control-Allow-Origin"
