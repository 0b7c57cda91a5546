"""Claims about components/render/press.py."""

import gzip

import brotli
import pytest

from components.render import press

BODY = b"paspor " * 500


@pytest.mark.parametrize(
    ("encoding", "undo"), [("br", brotli.decompress), ("gzip", gzip.decompress)]
)
def test_a_form_unpacks_to_its_body_and_is_the_same_each_time(encoding, undo):
    """
    Nothing is lost, it is smaller, and carries no time of day.
    """
    form = press.squeezed(BODY, encoding)

    assert (undo(form), len(form) < len(BODY)) == (BODY, True)
    assert press.squeezed(BODY, encoding) == form


@pytest.mark.parametrize(
    ("body", "kind", "worth"),
    [
        (BODY, "text/html; charset=utf-8", True),
        (BODY, "application/json", True),
        (BODY, "image/png", False),
        (b"paspor", "text/html", False),
    ],
)
def test_only_texts_of_some_length_are_packed(body, kind, worth):
    """
    A picture is packed already, and a word is shorter than the packing.
    """
    assert press.shrinks(body, kind) is worth


@pytest.mark.parametrize(
    ("accept", "encoding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip", "gzip"),
        ("BR;q=1.0, gzip;q=0.5", "br"),
        ("br;q=0, gzip", "gzip"),
        ("br; q=0.0", None),
        ("br;q=nonsense", None),
        ("identity", None),
        ("", None),
        ("*", None),
    ],
)
def test_the_wish_of_a_browser_is_read(accept, encoding):
    """
    Brotli is preferred, a weight of nothing means no, and a riddle means no.
    """
    assert press.chosen(accept) == encoding
