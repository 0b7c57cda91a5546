"""What a release is called and what it holds: release.toml in, release.json out."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from components.ingest.faults import Fault, error

TOML = "release.toml"
JSON = "release.json"
SCHEMA = 1
ID_LENGTH = 12
TOLD = ".md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """The name and date that people gave a release, and its titles in both languages."""

    name: str
    day: date
    titles: Mapping[str, str]


def edition(folder: Path) -> Edition | Fault:
    """The edition that release.toml names, or what is wrong with it."""
    try:
        given = tomllib.loads((folder / TOML).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return error("file_missing", TOML, folder=folder.name)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        return error("release_unreadable", TOML)
    name, day = given.get("name"), given.get("date")
    if not isinstance(name, str) or not name.strip():
        return error("release_name", TOML, column="name")
    if type(day) is not date:
        return error("release_date", TOML, column="date", found=str(day))
    titles = {key: str(text) for key, text in given.items() if key.startswith("title_")}
    return Edition(name=name, day=day, titles=titles)


def record(folder: Path, edition: Edition, rows: Mapping[str, int]) -> dict[str, Any]:
    """What release.json says of the files in a folder; reports are not part of the id."""
    files = {
        path.name: {
            "sha256": _digest(path),
            "bytes": path.stat().st_size,
            "rows": rows.get(path.name),
        }
        for path in sorted(folder.iterdir())
        if path.name != JSON
    }
    data = [(name, file["sha256"]) for name, file in files.items() if not name.endswith(TOLD)]
    return {
        "id": sha256(json.dumps(data).encode()).hexdigest()[:ID_LENGTH],
        "name": edition.name,
        "date": edition.day.isoformat(),
        **edition.titles,
        "schema": SCHEMA,
        "files": files,
    }


def write(record: Mapping[str, Any], folder: Path) -> Path:
    """release.json, written in a folder."""
    path = folder / JSON
    path.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def holds(folder: Path, record: Mapping[str, Any]) -> bool:
    """Whether a folder already holds exactly that release, every file of it whole."""
    if written(folder) != record:
        return False
    return all(
        (folder / name).is_file() and _digest(folder / name) == file["sha256"]
        for name, file in record["files"].items()
    )


def written(folder: Path) -> dict[str, Any] | None:
    """What the release.json of a folder says, or None where there is none to be read."""
    try:
        said = json.loads((folder / JSON).read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return None
    return said if isinstance(said, dict) and {"id", "name", "date"} <= said.keys() else None


def _digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()
