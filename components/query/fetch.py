"""Fetch: one edition from an object store into a folder, every byte as its record says."""

import json
import os
import shutil
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import fs

from components.query.opening import Refused, opened
from components.query.shape import RECORD, SAID_OF_FILES

CHUNK = 1 << 20
LARGEST_RECORD = 1 << 20
KEPT = 11
FETCHING = ".fetching-"


class Unreachable(Exception):
    """A store that does not answer, or has no such edition; the message holds no secret."""


def root_of(url: str) -> tuple[fs.FileSystem, str]:
    """The file system and the place in it of s3://…, gs://…, file://… or a path."""
    given = url if "://" in url else str(Path(url).absolute())
    system, root = fs.FileSystem.from_uri(given)
    return system, str(root).rstrip("/")


def fetch(system: fs.FileSystem, place: str, editions: Path) -> Path:
    """
    The folder of the edition at a place, brought whole or not at all.

    What is already here by its hash is linked and not sent again.  Refused where a file is
    not what the record says; Unreachable where the store does not answer.
    """
    said = _read(system, f"{place}/{RECORD}", LARGEST_RECORD)
    record = _record(said)
    folder = editions / f"{record['id']}-{sha256(said).hexdigest()[:12]}"
    if folder.is_dir():
        folder.touch()
        return folder
    editions.mkdir(parents=True, exist_ok=True)
    workshop = editions / f"{FETCHING}{os.getpid()}"
    shutil.rmtree(workshop, ignore_errors=True)
    workshop.mkdir()
    try:
        for name, one in record["files"].items():
            if not _linked(name, one["sha256"], editions, workshop):
                _copy(system, f"{place}/{name}", workshop / name, one)
        (workshop / RECORD).write_bytes(said)
        opened(workshop)
        workshop.rename(folder)
    finally:
        shutil.rmtree(workshop, ignore_errors=True)
    _forget_old(editions)
    return folder


def _record(said: bytes) -> dict[str, Any]:
    try:
        record = json.loads(said)
        files = record["files"].items()
        plain = record["id"].isalnum() and all(
            name == Path(name).name and not name.startswith(".") and one.keys() >= SAID_OF_FILES
            for name, one in files
        )
    except (ValueError, KeyError, TypeError, AttributeError) as broken:
        raise Refused(RECORD, "is no record of an edition") from broken
    if not plain:
        raise Refused(RECORD, "names a file that is none")
    return dict(record)


def _linked(name: str, digest: str, editions: Path, workshop: Path) -> bool:
    """Whether an edition that is here has the same file, which then is linked."""
    for record in editions.glob(f"[!.]*/{RECORD}"):
        known = json.loads(record.read_bytes())["files"].get(name, {})
        if known.get("sha256") == digest:
            os.link(record.parent / name, workshop / name)
            return True
    return False


def _copy(system: fs.FileSystem, place: str, path: Path, said: Mapping[str, Any]) -> None:
    digest, size = sha256(), 0
    try:
        with system.open_input_stream(place) as stream, path.open("wb") as file:
            while part := stream.read(CHUNK):
                size += len(part)
                if size > said["bytes"]:
                    raise Refused(path.name, f"has more than {said['bytes']} bytes")
                digest.update(part)
                file.write(part)
    except FileNotFoundError as missing:
        raise Refused(path.name, "is missing") from missing
    except (OSError, pa.ArrowException) as away:
        raise Unreachable(type(away).__name__) from away
    if size != said["bytes"]:
        raise Refused(path.name, f"has {size} of {said['bytes']} bytes")
    if digest.hexdigest() != said["sha256"]:
        raise Refused(path.name, "is not what its hash says")


def _read(system: fs.FileSystem, place: str, most: int) -> bytes:
    try:
        with system.open_input_stream(place) as stream:
            found: bytes = stream.read(most)
    except (OSError, pa.ArrowException) as away:
        raise Unreachable(type(away).__name__) from away
    return found


def _forget_old(editions: Path) -> None:
    """Keep as many as the repository does: the current one and ten before it."""
    found = sorted(editions.glob("[!.]*"), key=lambda one: one.stat().st_mtime, reverse=True)
    for surplus in found[KEPT:]:
        shutil.rmtree(surplus, ignore_errors=True)
