"""Claims about components/render/files/csvw.py: what a CSV's columns are, for machines."""

import csv
import io
import json
import re
from datetime import date
from decimal import Decimal

import pytest

from components.render.drawing import Chart
from components.render.drawings import DRAWN
from components.render.files.csv import csv_bytes
from components.render.files.csvw import csvw_bytes
from components.render.files.table import file_name
from tests.render.files.samples import BASE, EN, ID, drawn

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.]*")
TYPES = {
    "string": str,
    "decimal": Decimal,
    "integer": int,
    "date": date.fromisoformat,
    "boolean": {"true": True, "false": False}.__getitem__,
}


def read(chart, say):
    """The CSV read as its sidecar says, by the order of the W3C's model."""
    described = json.loads(csvw_bytes(drawn(chart, say), say, BASE))
    dialect = described["dialect"]
    lines = csv_bytes(drawn(chart, say), say, BASE).decode(dialect["encoding"])
    skipped = lines.split("\n", dialect["skipRows"])
    assert all(line.startswith(dialect["commentPrefix"]) for line in skipped[:-1])
    header, *rows = csv.reader(io.StringIO(skipped[-1], newline=""))
    return described, header, rows


@pytest.mark.parametrize("say", [ID, EN])
@pytest.mark.parametrize("chart", DRAWN)
def test_every_column_is_described_and_every_cell_is_what_it_says(chart, say):
    """
    Header, order and types agree between the file and its sidecar.
    """
    described, header, rows = read(chart, say)
    columns = described["tableSchema"]["columns"]

    assert header == [one["titles"] for one in columns] == [one["name"] for one in columns]
    assert all(NAME.fullmatch(name) for name in header)
    assert all(one["dc:title"] and one["dc:description"] for one in columns)
    for row in rows:
        for column, cell in zip(columns, row, strict=True):
            assert not cell or TYPES[column["datatype"]](cell) is not None


def test_the_key_is_a_key():
    """
    One row a figure.
    """
    described, header, rows = read(Chart.RANKING, ID)
    place = header.index(described["tableSchema"]["primaryKey"])

    assert len({row[place] for row in rows}) == len(rows)


def test_the_sidecar_names_its_file_its_licence_and_its_day():
    """
    With the context and the terms that validators ask for.
    """
    described, _, _ = read(Chart.TREND, EN)

    assert described["@context"] == ["http://www.w3.org/ns/csvw", {"@language": "en"}]
    assert described["url"] == file_name(drawn(Chart.TREND, EN), ".csv")
    assert described["dc:license"] == {"@id": "https://creativecommons.org/licenses/by/4.0/"}
    assert described["dc:issued"]["@value"] == "2026-11-21"


def test_a_breakdown_is_a_list_with_its_separator():
    """
    The only column that holds several values.
    """
    columns = read(Chart.COMPOSITION, ID)[0]["tableSchema"]["columns"]

    actual = {one["name"]: one["separator"] for one in columns if "separator" in one}

    assert actual == {"parts": ";"}
