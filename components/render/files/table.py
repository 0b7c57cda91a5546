"""The files of a drawing by their endings: what each is called, what it is, how it is made."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from components.render.drawing import Drawing
from components.render.files.about import stem
from components.render.files.csv import csv_bytes
from components.render.files.json import json_bytes
from components.render.files.markdown import markdown_bytes
from components.render.files.parquet import parquet_bytes
from components.render.files.spec import spec_bytes
from components.render.files.workbook import xlsx_bytes
from components.words import Words

Make = Callable[[Drawing, Words, str], bytes]


class Form(NamedTuple):
    """One kind of file; `suffix` ends its name."""

    media_type: str
    suffix: str
    make: Make


XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FILES: Mapping[str, Form] = {
    "csv": Form("text/csv; charset=utf-8; header=present", ".csv", csv_bytes),
    "parquet": Form("application/vnd.apache.parquet", ".parquet", parquet_bytes),
    "json": Form("application/json", ".json", json_bytes),
    "vl.json": Form("application/vnd.vegalite.v6+json", ".vl.json", spec_bytes),
    "md": Form("text/markdown; charset=utf-8", ".md", markdown_bytes),
    "xlsx": Form(XLSX, ".xlsx", xlsx_bytes),
}


def file_name(drawing: Drawing, suffix: str) -> str:
    """What a browser calls a file of a drawing: trend-passports_issued-4137cd6bf193.csv."""
    return stem(drawing) + suffix
