"""Squeezing bytes once."""

import gzip

import brotli
import pytest

from components.door import press

BODY = b"paspor " * 500


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty place to keep forms in, and an empty memory."""
    monkeypatch.setattr(press, "FOLDER", tmp_path / "pressed")
    press.pressed.cache_clear()
    yield tmp_path / "pressed"
    press.pressed.cache_clear()


@pytest.mark.parametrize(
    ("encoding", "undo"), [("br", brotli.decompress), ("gzip", gzip.decompress)]
)
def test_a_form_unpacks_to_its_body(folder, encoding, undo):
    """Nothing is lost, and the form is smaller."""
    form = press.pressed(BODY, encoding)

    assert (undo(form), len(form) < len(BODY)) == (BODY, True)


def test_a_form_is_kept_for_the_next_start(folder, monkeypatch):
    """Who starts again finds it on the disk and does not squeeze."""
    first = press.pressed(BODY, "br")
    press.pressed.cache_clear()
    monkeypatch.setattr(press, "squeezed", lambda *_: pytest.fail("squeezed again"))

    assert press.pressed(BODY, "br") == first
    assert len(list(folder.iterdir())) == 1


def test_a_disk_that_cannot_be_written_does_no_harm(folder):
    """The form is made all the same."""
    folder.parent.mkdir(exist_ok=True)
    folder.write_text("a file where the folder would be")

    assert gzip.decompress(press.pressed(BODY, "gzip")) == BODY
