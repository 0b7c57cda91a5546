"""Press: the packed forms of the site's own files, made once and kept on disk."""

import os
import tempfile
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from components.paths import ROOT
from components.render.press import squeezed

FOLDER = ROOT / ".cache" / "pressed"


@lru_cache(maxsize=1024)
def pressed(body: bytes, encoding: str) -> bytes:
    """The body in that encoding: from memory, else from the disk, else made and kept."""
    kept = FOLDER / f"{sha256(body).hexdigest()[:32]}.{encoding}"
    try:
        return kept.read_bytes()
    except OSError:
        form = squeezed(body, encoding)
        _keep(kept, form)
        return form


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
