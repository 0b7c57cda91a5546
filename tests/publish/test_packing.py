"""Texts packed ahead."""

import gzip

import brotli
import pytest

from components.publish.packing import packed

LONG = b"kantor imigrasi " * 200


@pytest.mark.parametrize(
    "media_type",
    [
        "text/html; charset=utf-8",
        "image/svg+xml",
        "application/json",
        "application/vnd.vegalite.v6+json",
        "application/atom+xml; charset=utf-8",
    ],
)
def test_a_text_is_packed_both_ways(media_type):
    """
    Unpacked it is the same text, and packing it again gives the same bytes.
    """
    small = packed(LONG, media_type)

    assert brotli.decompress(small["br"]) == gzip.decompress(small["gz"]) == LONG
    assert packed(LONG, media_type) == small


@pytest.mark.parametrize(
    ("body", "media_type"),
    [(LONG, "image/png"), (b"short", "text/html"), (LONG, "application/zip")],
)
def test_what_gains_nothing_is_left_alone(body, media_type):
    """
    Pictures and archives are packed already, and a kilobyte fits one packet.
    """
    assert packed(body, media_type) == {}
