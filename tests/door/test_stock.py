"""What we take over from Streamlit's own page."""

from base64 import b64encode
from hashlib import sha256

import pytest

from components.door.stock import read_stock, stock

PAGE = """
<!-- a licence, with <script>not this</script> -->
<html><head>
  <link rel="shortcut icon" href="./favicon.png" />
  <link rel="preload" href="./static/media/font.woff2" as="font" crossorigin />
  <link rel="service-desc" href="./_stcore/agent/openapi.json" />
  <script>one = 1</script>
  <script type="module" crossorigin src="./static/js/index.js"></script>
  <link rel="modulepreload" crossorigin href="./static/js/a.js">
  <link rel="stylesheet" crossorigin href="./static/css/index.css">
</head></html>
"""


def test_only_what_starts_the_front_end_is_kept():
    """Its icon, its font, its pointers and its comments stay behind."""
    kept = [str(tag).split(">")[0] for tag in read_stock(PAGE).tags]

    assert kept == [
        "<script",
        '<script type="module" crossorigin src="./static/js/index.js"',
        '<link rel="modulepreload" crossorigin href="./static/js/a.js"',
        '<link rel="stylesheet" crossorigin href="./static/css/index.css"',
    ]


def test_inline_scripts_are_known_by_their_hash():
    """The policy can name each of them, and a script with an address needs no hash."""
    digest = b64encode(sha256(b"one = 1").digest()).decode()

    assert read_stock(PAGE).hashes == (f"sha256-{digest}",)


@pytest.mark.parametrize("html", ["", "<html></html>", PAGE.replace('type="module"', "")])
def test_a_page_we_do_not_know_stops_the_start(html):
    """An upgrade that changes Streamlit's page is noticed before a reader is."""
    with pytest.raises(ValueError, match="no module script"):
        read_stock(html)


def test_the_installed_page_is_as_we_know_it():
    """Streamlit as pinned has one inline script and some sixty tags."""
    assert len(stock().hashes) == 1
    assert len(stock().tags) > 20
