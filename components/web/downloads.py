"""Rows of a table as files; a whole table is made once and then kept in memory."""

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from components.render.api_rows import Wanted
from components.render.sheet import csv_bytes, parquet_bytes

FILES_KEPT = 32


class Form(NamedTuple):
    """One kind of file: how it is called and how it is made."""

    media_type: str
    make: Callable[[Wanted], bytes]


FORMATS = {
    "csv": Form("text/csv; charset=utf-8; header=present", csv_bytes),
    "parquet": Form("application/vnd.apache.parquet", parquet_bytes),
}


def made(wanted: Wanted, ending: str) -> bytes:
    """The file of some rows."""
    return _kept(wanted, ending) if wanted.whole else FORMATS[ending].make(wanted)


def file_name(wanted: Wanted, ending: str) -> str:
    """What a browser calls the file: its edition and table, and whether it is all of that."""
    part = "" if wanted.whole else "-selection"
    return f"kinerja-imigrasi-{wanted.release.id}-{wanted.table}{part}.{ending}"


@lru_cache(maxsize=FILES_KEPT)
def _kept(wanted: Wanted, ending: str) -> bytes:
    return FORMATS[ending].make(wanted)
