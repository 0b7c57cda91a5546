"""Opening: the files of an edition, taken whole or refused with the reason."""

import json
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.parquet as pq

from components.query import shape
from components.query.edition import Release
from components.query.seals import sealed
from components.query.shape import RECORD

Files: TypeAlias = Mapping[str, pa.Buffer]
Stamp: TypeAlias = tuple[int, int, int]

# Larger files are mapped.  A mapped file that is cut short in place would kill the process,
# so what fits well into memory is read.
READ_WHOLE = 32_000_000
PARQUET = ".parquet"


class Refused(Exception):
    """An edition that is not what it says it is: which file, and why."""

    def __init__(self, file: str, why: str) -> None:
        self.file, self.why = file, why
        super().__init__(f"{file} {why}")


def stamp(folder: Path) -> Stamp | None:
    """What changes when another edition is put into a folder; None where there is none."""
    try:
        seen = (folder / RECORD).stat()
    except OSError:
        return None
    return seen.st_ino, seen.st_mtime_ns, seen.st_size


def opened(folder: Path) -> Release:
    """The edition in a folder, every file checked; taken again if exchanged meanwhile."""
    while True:
        before = stamp(folder)
        try:
            edition = _edition(folder, _taken(folder))
        except Refused:
            if before == stamp(folder):
                raise
        else:
            if before == stamp(folder):
                return edition


def _taken(folder: Path) -> Files:
    try:
        return {file.name: _bytes(file) for file in folder.iterdir() if file.is_file()}
    except (OSError, pa.ArrowException) as broken:
        raise Refused(folder.name, f"cannot be read: {type(broken).__name__}") from broken


def _bytes(file: Path) -> pa.Buffer:
    if file.stat().st_size <= READ_WHOLE:
        return pa.py_buffer(file.read_bytes())
    return pa.memory_map(str(file)).read_buffer()


def _edition(folder: Path, files: Files) -> Release:
    record = _record(files)
    for name, said in record["files"].items():
        _check(folder / name, said, files)
    footers = {
        name: _footer(name, said["rows"], files[name])
        for name, said in record["files"].items()
        if name.endswith(PARQUET)
    }
    for table in shape.COLUMNS:
        if f"{table}{PARQUET}" not in record["files"]:
            raise Refused(f"{table}{PARQUET}", f"is not in {RECORD}")
    day = date.fromisoformat(record["date"])
    return Release(record["id"], record["name"], day, files, footers)


def _record(files: Files) -> dict[str, Any]:
    if RECORD not in files:
        raise Refused(RECORD, "is missing")
    try:
        record = json.loads(files[RECORD].to_pybytes())
        date.fromisoformat(record["date"])
        named = all(isinstance(record[key], str) and record[key] for key in ("id", "name"))
        entries = list(record["files"].values())
        whole = named and all(one.keys() >= shape.SAID_OF_FILES for one in entries)
    except (ValueError, KeyError, TypeError, AttributeError) as broken:
        raise Refused(RECORD, "is no record of an edition") from broken
    if not whole:
        raise Refused(RECORD, "is no record of an edition")
    if record.get("schema") != shape.SCHEMA:
        found = str(record.get("schema"))[:20]
        raise Refused(RECORD, f"is of schema {found}, this code reads {shape.SCHEMA}")
    return dict(record)


def _check(file: Path, said: Mapping[str, Any], files: Files) -> None:
    if file.name not in files:
        raise Refused(file.name, "is missing")
    content = files[file.name]
    if content.size != said["bytes"]:
        raise Refused(file.name, f"has {content.size} of {said['bytes']} bytes")
    if not _as_said(file, content, said["sha256"]):
        raise Refused(file.name, "is not what its hash says")


def _as_said(file: Path, content: pa.Buffer, digest: str) -> bool:
    def read() -> bool:
        return sha256(content).hexdigest() == digest

    return sealed(file, digest, read) if content.size > READ_WHOLE else read()


def _footer(name: str, count: int | None, content: pa.Buffer) -> pq.FileMetaData:
    """What a table says of itself, once that is what this code reads."""
    try:
        footer = pq.read_metadata(pa.BufferReader(content))
        lacks = shape.missing(name.removesuffix(PARQUET), footer.schema.to_arrow_schema())
    except (OSError, pa.ArrowException) as broken:
        raise Refused(name, "cannot be read as Parquet") from broken
    if lacks:
        raise Refused(name, lacks)
    if count is not None and footer.num_rows != count:
        raise Refused(name, f"has {footer.num_rows} of {count} rows")
    return footer
