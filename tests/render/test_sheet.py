"""Claims about components/render/sheet.py and record.py: the data for machines."""

import csv
import io
import json

import pyarrow.parquet as pq
import pytest

from components import paths
from components.query import View
from components.render.api_rows import Wanted
from components.render.record import record
from components.render.sheet import TABLES, csv_bytes, csv_of, parquet_bytes


def whole(release, table):
    return Wanted(release=release, table=table)


def rows_of(release, table):
    text = csv_bytes(whole(release, table)).decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("table", TABLES)
def test_every_row_of_a_table_is_in_its_file(edition, table):
    """
    Nothing is dropped, and an empty table still has its header.
    """
    rows = rows_of(edition, table)

    assert len(rows) == len(edition.table(table))
    assert csv_bytes(whole(edition, table)).splitlines()[0]


def test_a_row_says_what_the_edition_holds(edition):
    """
    Numbers plain, dates by ISO, unknown empty, a breakdown as key=value.
    """
    row = next(row for row in rows_of(edition, "figures") if row["nationality"] == "PAK")

    actual = [row[name] for name in ("value", "period_end", "flag", "parts", "unit")]

    assert (actual[0].isdigit(), actual[1][4:5], actual[3]) == (True, "-", "nationality=PAK")


@pytest.mark.parametrize("mark", ["=", "+", "-", "@", "\t"])
def test_a_text_that_a_spreadsheet_would_run_is_defused(mark):
    """
    A headline may begin with anything; a number below zero is a number.
    """
    row = {"source_id": f"{mark}1+1", "url": "a", "title": None}
    rows = [row, {"source_id": -1, "url": "-"}]

    lines = csv_of(["source_id", "url", "title"], rows).decode().splitlines()[1:]

    assert lines == [f"'{mark}1+1,a,", "-1,'-"]


def test_the_parquet_file_is_the_edition_s_own(edition):
    """
    Byte for byte.
    """
    actual = parquet_bytes(whole(edition, "figures"))

    assert actual == (paths.METRICS / "figures.parquet").read_bytes()


def test_some_rows_as_parquet_keep_columns_and_types(edition):
    """
    The same bytes every time, and the rows of the edition in its order.
    """
    wanted = Wanted(release=edition, table="figures", view=View(offices=("malang",)))

    found = pq.read_table(io.BytesIO(parquet_bytes(wanted)))

    held = pq.read_table(paths.METRICS / "figures.parquet")
    ours = [row for row in held.to_pylist() if row["office_id"] == "malang"]
    assert found.schema.equals(held.schema)
    assert found.to_pylist() == ours
    assert parquet_bytes(wanted) == parquet_bytes(wanted)


def test_a_record_survives_json(edition):
    """
    The Parquet's column names, the report, and the ids of what stands beside.
    """
    figure = next(one for one in edition.office("blitar") if one.value == 31598)

    actual = json.loads(json.dumps(record(figure.id, edition)))

    assert actual == record(figure.id, edition)
    assert actual["figure"]["value"] == 31598
    assert actual["figure"]["figure_id"] == figure.id
    assert actual["source"]["source_id"] == figure.source
    assert len(actual["beside"]) == 3


def test_a_fraction_stays_a_fraction(edition):
    """
    94,19 % is not 94.
    """
    figure = next(one for one in edition.office("blitar") if one.metric == "budget_spent_pct")

    actual = record(figure.id, edition)["figure"]["value"]

    assert actual == 94.19
