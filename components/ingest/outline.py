"""The map's outline: the one curated file that is no table."""

import json
from collections.abc import Iterator
from pathlib import Path

from components.ingest.faults import Fault, error

OUTLINE = "provinces.topojson"


def outline_faults(folder: Path) -> Iterator[Fault]:
    """Whether the outline is there and is a topology; it is copied as it is."""
    try:
        said = json.loads((folder / OUTLINE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        yield error("file_missing", OUTLINE, folder=folder.name)
        return
    except ValueError:
        said = None
    if not isinstance(said, dict) or said.get("type") != "Topology":
        yield error("outline", OUTLINE)
