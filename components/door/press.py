"""Press: the brotli and gzip forms of bytes, made once and kept by their content."""

import gzip
import os
import tempfile
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

import brotli  # type: ignore[import-untyped]

from components.paths import ROOT

FOLDER = ROOT / ".cache" / "pressed"
ENCODINGS = ("br", "gzip")
SMALLEST = 500


@lru_cache(maxsize=1024)
def pressed(body: bytes, encoding: str) -> bytes:
    """The body in that encoding: from memory, else from the disk, else made and kept."""
    kept = FOLDER / f"{sha256(body).hexdigest()[:32]}.{encoding}"
    try:
        return kept.read_bytes()
    except OSError:
        form = _squeeze(body, encoding)
        _keep(kept, form)
        return form


def chosen(accept: str) -> str | None:
    """The encoding of ours that an Accept-Encoding header likes, brotli first; or none."""
    wanted = {name.strip().lower() for name, _, weight in _offers(accept) if _weight(weight) > 0}
    return next((ours for ours in ENCODINGS if ours in wanted), None)


def _squeeze(body: bytes, encoding: str) -> bytes:
    if encoding == "br":
        return bytes(brotli.compress(body, quality=9))
    return gzip.compress(body, compresslevel=9, mtime=0)


def _keep(kept: Path, form: bytes) -> None:
    # A read-only disk costs the next start its head start, nothing else.
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=kept.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(form)
        Path(name).replace(kept)
    except OSError:
        return


def _offers(accept: str) -> list[tuple[str, str, str]]:
    return [offer.partition(";") for offer in accept.split(",")]


def _weight(parameters: str) -> float:
    _, _, weight = parameters.replace(" ", "").lower().partition("q=")
    try:
        return float(weight or 1)
    except ValueError:
        return 0.0
