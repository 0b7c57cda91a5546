"""Claims about components/render/files/parquet.py: the rows, typed."""

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from components.render.drawing import Chart
from components.render.drawings import DRAWN, draw
from components.render.files.listing import listing
from components.render.files.parquet import parquet_bytes
from tests.render.files.samples import BASE, EN, ID, VIEWS, drawn, nothing


def table_of(made):
    return pq.read_table(pa.BufferReader(made))


@pytest.mark.parametrize("say", [ID, EN])
@pytest.mark.parametrize("chart", DRAWN)
def test_the_rows_come_back_as_they_were(chart, say):
    """
    Every chart, every value with its type.
    """
    found = listing(drawn(chart, say), say, BASE)

    actual = table_of(parquet_bytes(drawn(chart, say), say, BASE))

    assert actual.schema.remove_metadata() == found.schema
    assert actual.to_pylist() == list(found.rows)


def test_the_file_says_what_it_is(edition):
    """
    Title, licence and edition travel in the file's own metadata.
    """
    drawing = drawn(Chart.TREND, EN)

    actual = table_of(parquet_bytes(drawing, EN, BASE)).schema.metadata

    assert actual[b"title"].decode() == drawing.caption.title
    assert actual[b"license"] == b"CC BY 4.0"
    assert edition.id in actual[b"edition"].decode()


def test_duckdb_reads_it(tmp_path):
    """
    Exactly: a decimal of two digits, a date, and words as words.
    """
    path = tmp_path / "spending.parquet"
    path.write_bytes(parquet_bytes(drawn(Chart.SPENDING, ID), ID, BASE))

    whole = duckdb.read_parquet(str(path))
    found = whole.order("value desc").project("value, period_end, publisher")

    assert list(map(str, found.types)) == ["DECIMAL(20,2)", "DATE", "VARCHAR"]
    assert found.fetchall()[0][0] == max(one.value for one in drawn(Chart.SPENDING, ID).figures)


@pytest.mark.parametrize("chart", [Chart.TREND, Chart.SERVICES])
def test_hostile_words_are_kept_as_they_are(chart, hostile_edition):
    """
    Nothing runs a Parquet file; here nothing may be changed.
    """
    drawing = draw(chart, VIEWS[chart], ID)

    actual = table_of(parquet_bytes(drawing, ID, BASE)).to_pylist()

    assert actual == list(listing(drawing, ID, BASE).rows)


def test_nothing_found_is_a_table_without_rows():
    """
    With its columns.
    """
    actual = table_of(parquet_bytes(nothing(ID), ID, BASE))

    assert (actual.num_rows, "value" in actual.column_names) == (0, True)
