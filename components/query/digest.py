"""Digest: what the front page counts and finds of an edition, worked out once and kept on disk."""

import json
import os
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from components import paths
from components.query.store import Release

FOLDER = paths.ROOT / ".cache" / "digest"
# What the results depend on besides the edition itself.
CODE = ("model", "catalogue", "query")
# Below this the work is done sooner than a file is found worth keeping.
WORTH_KEEPING = 50_000


def digested(name: str, release: Release, make: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """
    The result of `make`, or what an earlier process kept of it for this edition and this code.

    Large editions alone are kept.  A file that cannot be read is made again, and a folder that
    cannot be written costs the next process the same work, but nobody an answer.
    """
    if release.statements < WORTH_KEEPING:
        return make()
    path = FOLDER / f"{release.id}-{_code()}-{name}.json"
    try:
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        found = make()
        _write(path, found)
    return found


def _write(path: Path, found: dict[str, Any]) -> None:
    part = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(found), encoding="utf-8")
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)


@cache
def _code() -> str:
    """A hash of the code that the results come from."""
    said = sha256()
    for folder in CODE:
        for file in sorted((paths.ROOT / "components" / folder).glob("*.py")):
            said.update(file.read_bytes())
    return said.hexdigest()[:12]
