"""Claims about components/web/ready.py: what is kept, how much of it, and for how long."""

import pytest

from components.web.ready import OVERHEAD, Larder, keepable

NOW = "edition"


def headers(body: bytes, **more: str) -> list[tuple[bytes, bytes]]:
    """The headers of an answer that may be kept, some of them changed."""
    named = {
        "content-type": "text/html",
        "cache-control": "public, max-age=60",
        "etag": f'"{hash(body)}"',
        "vary": "Accept-Encoding",
        "content-length": str(len(body)),
        **{name.replace("_", "-"): value for name, value in more.items()},
    }
    return [(name.encode(), value.encode()) for name, value in named.items() if value]


def filled(room: int, *bodies: bytes) -> Larder:
    """A larder with those bodies at the addresses /0, /1 and so on."""
    larder = Larder(room)
    larder.find(key(0), NOW)
    for number, body in enumerate(bodies):
        larder.put(key(number), NOW, headers(body), body, "")
    return larder


def key(number: int) -> tuple[str, bytes, bytes, str]:
    """The key of an address."""
    return (f"/{number}", b"", b"", "")


def test_a_body_is_held_once():
    """
    Ten addresses, one body, one price.
    """
    larder = filled(1_000_000, *[b"x" * 50_000] * 10)
    found = [larder.find(key(number), NOW) for number in range(10)]

    assert len({id(ready.body) for ready in found}) == 1
    assert 50_000 < larder.taken < 50_000 + 10 * (OVERHEAD + 10)


def test_those_least_asked_for_go_first():
    """
    And with the last address of a body goes the body.
    """
    larder = filled(100_000, b"a" * 12_000, b"b" * 12_000, b"c" * 12_000)
    larder.find(key(0), NOW)
    for number, body in enumerate((b"d", b"e", b"f", b"g"), start=3):
        larder.put(key(number), NOW, headers(body * 12_000), body * 12_000, "")

    assert [larder.find(key(one), NOW) is not None for one in (0, 1, 2, 6)] == [
        True,
        False,
        True,
        True,
    ]
    assert larder.taken <= larder.room


def test_emptied_it_has_taken_nothing():
    """
    The sum of what is taken ends at zero, whatever was shared.
    """
    larder = filled(60_000, *[b"x" * 5_000] * 3, b"y" * 7_000, *[b"x" * 5_000] * 20)
    while len(larder):
        larder._drop()

    assert larder.taken == 0


def test_another_edition_finds_nothing_and_leaves_nothing():
    """
    Nor can an answer of the old one be put there afterwards.
    """
    larder = filled(1_000_000, b"x")
    late = larder.find(key(0), "newer")
    larder.put(key(0), NOW, headers(b"x"), b"x", "")

    assert (late, len(larder), larder.taken) == (None, 0, 0)


def test_no_single_answer_fills_the_room():
    """
    A large download would put out all the small ones.
    """
    assert len(filled(8_000, b"x" * 1_001)) == 0


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, True),
        ({"vary": ""}, True),
        ({"content_encoding": "gzip"}, True),
        ({"content_encoding": "br"}, False),
        ({"vary": "Accept, Accept-Encoding"}, False),
        ({"vary": "Cookie"}, False),
        ({"cache_control": "no-store"}, False),
        ({"cache_control": "private, max-age=60"}, False),
        ({"etag": ""}, False),
        ({"etag": 'W/"weak"'}, False),
        ({"content_length": "9"}, False),
        ({"set_cookie": "a=b"}, False),
    ],
)
def test_only_what_is_the_same_for_all_is_kept(more, expected):
    """
    Public, sealed, whole, and different by nothing but its packing.
    """
    assert keepable(headers(b"body", **more), b"body", "gzip") is expected
