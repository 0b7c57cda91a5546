"""Snapshots of frames: what a reader's browser keeps, without the rows."""

import json
import os
from typing import Any

from components import paths

FOLDER = paths.ROOT / "tests" / "snapshots"
RENEW = "RENEW_SNAPSHOTS"


def kept(name: str, spec: dict[str, Any]) -> dict[str, Any]:
    """The snapshot of that name; with RENEW_SNAPSHOTS=1 it is written from the spec first."""
    file = FOLDER / f"{name}.json"
    if os.environ.get(RENEW):
        text = json.dumps(spec, indent=1, sort_keys=True, ensure_ascii=False)
        file.write_text(f"{text}\n", encoding="utf-8")
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found
