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
            edition = _edition(_taken(folder))
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


def _edition(files: Files) -> Release:
    record = _record(files)
    for name, said in record["files"].items():
        _check(name, said, files)
    for table in ("figures", *shape.COLUMNS):
        if f"{table}{PARQUET}" not in record["files"]:
            raise Refused(f"{table}{PARQUET}", f"is not in {RECORD}")
    day = date.fromisoformat(record["date"])
    return Release(record["id"], record["name"], day, files)


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


def _check(name: str, said: Mapping[str, Any], files: Files) -> None:
    if name not in files:
        raise Refused(name, "is missing")
    content = files[name]
    if content.size != said["bytes"]:
        raise Refused(name, f"has {content.size} of {said['bytes']} bytes")
    if sha256(content).hexdigest() != said["sha256"]:
        raise Refused(name, "is not what its hash says")
    if name.endswith(PARQUET):
        _check_table(name, said["rows"], content)


def _check_table(name: str, count: int | None, content: pa.Buffer) -> None:
    try:
        file = pq.ParquetFile(pa.BufferReader(content))
        lacks = shape.missing(name.removesuffix(PARQUET), file.schema_arrow)
        found = file.metadata.num_rows
    except (OSError, pa.ArrowException) as broken:
        raise Refused(name, "cannot be read as Parquet") from broken
    if lacks:
        raise Refused(name, lacks)
    if count is not None and found != count:
        raise Refused(name, f"has {found} of {count} rows")
