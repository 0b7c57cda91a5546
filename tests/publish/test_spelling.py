"""The spelling of addresses as paths, and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.publish.spelling import (
    ORDER,
    Unspellable,
    address,
    is_hashed,
    read_address,
    read_path,
    spelled,
)

SPELLINGS = {
    "/": "index.html",
    "/?lang=en": "lang=en/index.html",
    "/robots.txt": "robots.txt",
    "/k/malang": "k/malang/index.html",
    "/k/malang?lang=en": "k/malang/lang=en/index.html",
    "/angka/0123456789ab": "angka/0123456789ab/index.html",
    "/angka/0123456789ab.json": "angka/0123456789ab.json",
    "/angka/0123456789ab?v=4137&lang=en": "v/4137/angka/0123456789ab/lang=en/index.html",
    "/g/ranking.svg?metric=x&to=2024&lang=en": "g/ranking/metric=x/to=2024/lang=en.svg",
    "/g/ranking.vl.json?metric=x": "g/ranking/metric=x.vl.json",
    "/g/ranking.png?metric=x&w=1200&h=630": "g/ranking/metric=x/w=1200/h=630.png",
    "/g/trend.html?office=a&office=b&metric=x": "g/trend/office=a/office=b/metric=x.html",
    "/g/change.csv?metric=x&months=1-6": "g/change/metric=x/months=1-6.csv",
    "/embed/ranking?metric=x&v=4137": "v/4137/embed/ranking/metric=x/index.html",
    "/embed/map?metric=x&theme=dark&background=transparent": (
        "embed/map/metric=x/theme=dark/background=transparent/index.html"
    ),
    "/api/v1/figures.json?page=2&v=4137": "v/4137/api/v1/figures/page=2.json",
    "/feed.xml?office=malang&lang=en": "feed/office=malang/lang=en.xml",
    "/aset/site.1a2b3c4d5e6f.css": "aset/site.1a2b3c4d5e6f.css",
    "/edisi/4137cd6bf193.json": "edisi/4137cd6bf193.json",
}
NAMES = st.sampled_from([name for name in ORDER if name not in ("v", "lang", "theme")])
VALUES = st.from_regex(r"[A-Za-z0-9._-]{1,12}", fullmatch=True)
PATHS = st.sampled_from(["/k/malang", "/g/ranking.svg", "/embed/map", "/api/v1/figures.vl.json"])


@pytest.mark.parametrize(("text", "path"), SPELLINGS.items())
def test_an_address_has_one_path(text, path):
    """
    The mapping of docs/publish.md, line for line.
    """
    assert spelled(read_address(text)) == path


@pytest.mark.parametrize(("text", "path"), SPELLINGS.items())
def test_a_path_leads_back_to_its_address(text, path):
    """
    A host that knows only files can say which address each of them stands for.
    """
    assert str(read_path(path)) == text


@given(PATHS, st.lists(st.tuples(NAMES, VALUES), max_size=20), st.sampled_from(["", "4137"]))
def test_no_two_addresses_share_a_path(path, pairs, pin):
    """
    Whatever the parameters say: the path leads back, or it goes by a hash and says so.
    """
    one = address(path, [*pairs, *([("v", pin)] if pin else [])])
    there = spelled(one)

    assert is_hashed(there) or read_path(there) == one


@pytest.mark.parametrize(
    ("given", "plain"),
    [
        ("/k/malang?lang=id", "/k/malang"),
        ("/g/map.svg?theme=auto&metric=x", "/g/map.svg?metric=x"),
        ("/k/malang?fbclid=abc&utm_source=wa", "/k/malang"),
        ("/g/map.svg?lang=en&to=2024&metric=x", "/g/map.svg?metric=x&to=2024&lang=en"),
        ("/g/trend.svg?office=b&office=a", "/g/trend.svg?office=b&office=a"),
    ],
)
def test_spellings_of_one_address_are_one(given, plain):
    """
    Defaults and trackers fall away and names fall into order; offices keep theirs, for the
    order of offices is the order of their colours.
    """
    assert str(read_address(given)) == plain


def test_a_long_list_of_offices_goes_by_its_hash():
    """
    A name of a file has at most 255 bytes; the hash is the same on every machine.
    """
    pairs = [("office", f"kantor-{n}") for n in range(40)]
    path = spelled(address("/g/trend.svg", [*pairs, ("v", "4137")]))

    assert path == "v/4137/g/trend/~3636ae0b2917.svg"
    with pytest.raises(Unspellable):
        read_path(path)


@pytest.mark.parametrize(
    "text",
    [
        "/g/map.svg?unknown=1",
        "/k/../etc/passwd",
        "/k/a%20b",
        "/k/ä",
        "//elsewhere.example/k",
        "/k/",
    ],
)
def test_what_no_file_can_stand_for_is_refused(text):
    """
    Unknown parameters, steps upwards, blanks, letters that a host may spell otherwise.
    """
    with pytest.raises(Unspellable):
        read_address(text)


@pytest.mark.parametrize("value", ["../../etc/passwd", "a/b", "a b", "ä", ""])
def test_a_value_that_is_not_plain_never_becomes_a_folder(value):
    """
    It goes by its hash, so that no path can leave the site.
    """
    path = spelled(address("/g/map.svg", [("metric", value)]))

    assert path.startswith("g/map/~")
