"""Whole tables of an edition as files, each made once and then kept in memory."""

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import Response

from components.query import Release
from components.render.sheet import TABLES, csv_bytes, parquet_bytes
from components.web.asking import NotHere, asked
from components.web.seal import DATA, sealed

FILES_KEPT = 32


class Form(NamedTuple):
    """One kind of file: how it is called and how it is made."""

    media_type: str
    make: Callable[[Release, str], bytes]


FORMATS = {
    "csv": Form("text/csv; charset=utf-8; header=present", csv_bytes),
    "parquet": Form("application/vnd.apache.parquet", parquet_bytes),
}


def download(request: Request) -> Response:
    """The endpoint of /api/v1/{file}; NotHere for a file that we do not make."""
    file = request.path_params["file"]
    table, _, ending = file.rpartition(".")
    form = FORMATS.get(ending)
    if form is None or table not in TABLES:
        raise NotHere
    edition = asked(request).release
    headers = {
        "Access-Control-Allow-Origin": "*",
        "Content-Disposition": f'attachment; filename="kinerja-imigrasi-{edition.id}-{file}"',
    }
    return sealed(request, _made(edition, table, ending), form.media_type, DATA, headers)


@lru_cache(maxsize=FILES_KEPT)
def _made(edition: Release, table: str, ending: str) -> bytes:
    return FORMATS[ending].make(edition, table)
