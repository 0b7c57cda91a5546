"""Streamlit's own files, squeezed on their way."""

from pathlib import Path

import pytest
from streamlit.file_util import get_static_dir

STATIC = Path(get_static_dir())


def _one(pattern):
    return next(iter(sorted((STATIC / "static").rglob(pattern))))


@pytest.mark.parametrize("encoding", ["br", "gzip"])
@pytest.mark.parametrize("pattern", ["Toolbar.*.js", "index.*.css"])
def test_a_script_or_sheet_travels_squeezed(client, pattern, encoding):
    """It is smaller on the wire, the same when unpacked, and kept for ever."""
    file = _one(pattern)
    address = f"/{file.relative_to(STATIC).as_posix()}"
    answer = client.get(address, headers={"Accept-Encoding": encoding})

    assert answer.content == file.read_bytes()
    assert answer.headers["content-encoding"] == encoding
    assert int(answer.headers["content-length"]) < file.stat().st_size
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"


def test_who_takes_no_compression_gets_none(client):
    """Plain bytes for a plain wish."""
    file = _one("Toolbar.*.js")
    answer = client.get(f"/{file.relative_to(STATIC).as_posix()}")

    assert (answer.content, "content-encoding" in answer.headers) == (file.read_bytes(), False)


@pytest.mark.parametrize("path", ["/static/media/x.woff2", "/static/js/none.js", "/static/"])
def test_other_files_are_left_to_streamlit(client, path):
    """Fonts, pictures and unknown names are passed on."""
    answer = client.get(path, headers={"Accept-Encoding": "br"})

    assert answer.text == f"streamlit answers {path}"
