"""What a release is called and what it holds: release.toml in, release.json out."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

from components.ingest.faults import Fault, error

TOML = "release.toml"
JSON = "release.json"
SCHEMA = 1
ID_LENGTH = 12
# What is told about the data or derived from them is not part of the id.
TOLD = (".md", "figure_ids.parquet", "changes.parquet")


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


def record(
    folder: Path, edition: Edition, rows: Mapping[str, int], after: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """
    What release.json says of the files in a folder.

    Reports, the index and the changes are not part of the id; `after` is the record of the
    release before, which the changes are counted from.
    """
    files = {
        path.name: {
            "sha256": digest(path),
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
        "after": {key: after[key] for key in ("id", "name", "date")} if after else None,
        "files": files,
    }


def write(record: Mapping[str, Any], folder: Path) -> Path:
    """release.json, written in a folder."""
    path = folder / JSON
    path.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def before(out: Path, releases: Path, edition: Edition) -> Path | None:
    """Where the release lies that the one to be follows: the newest whole one of another name."""
    for folder in (out, *kept(releases)):
        said = written(folder)
        if said and said["name"] != edition.name and holds(folder, said):
            return folder
    return None


def kept(releases: Path) -> list[Path]:
    """The folders of earlier releases, the newest first."""
    folders = releases.iterdir() if releases.is_dir() else ()
    known = [(said, path) for path in folders if (said := written(path))]
    known.sort(key=lambda pair: (pair[0]["date"], pair[0]["name"], pair[1].name), reverse=True)
    return [path for _, path in known]


def holds(folder: Path, record: Mapping[str, Any]) -> bool:
    """Whether a folder already holds exactly that release, every file of it whole."""
    if written(folder) != record or not isinstance(record.get("files"), dict):
        return False
    return all(
        (folder / name).is_file() and digest(folder / name) == file["sha256"]
        for name, file in record["files"].items()
    )


def written(folder: Path) -> dict[str, Any] | None:
    """What the release.json of a folder says, or None where there is none to be read."""
    try:
        said = json.loads((folder / JSON).read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return None
    return said if isinstance(said, dict) and {"id", "name", "date"} <= said.keys() else None


def digest(path: Path) -> str:
    """The SHA-256 of a file, read piece by piece."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
