"""Claims about components/query/slabs.py: few groups are opened, and no row is missed."""

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from components.query.slabs import Slabs

COLUMNS = ["metric", "office_id", "year", "n"]
METRICS = ["a"] * 40 + ["b"] * 30 + [None] * 10
YEARS = [2001 + n % 7 if n % 11 else None for n in range(80)]


def written(table, **options):
    """The bytes of a table in groups of ten rows."""
    sink = pa.BufferOutputStream()
    pq.write_table(table, sink, row_group_size=10, **options)
    return sink.getvalue()


@pytest.fixture(scope="module")
def table():
    """Eighty rows by metric and office, the last of them without a metric."""
    offices = [f"o{n // 5:02}" for n in range(80)]
    return pa.table({"metric": METRICS, "office_id": offices, "year": YEARS, "n": range(80)})


@pytest.fixture(scope="module", params=[True, False], ids=["statistics", "none"])
def slabs(request, table):
    """The same file with the ends of its groups, and from a writer that says nothing of them."""
    return Slabs(written(table, write_statistics=request.param))


@pytest.mark.parametrize(
    "asked",
    [
        {"metric": ("a", "a")},
        {"metric": ("b", "b"), "office_id": ("o09", "o09")},
        {"metric": ("a", "a"), "year": (2003, 2004)},
        {"year": (2001, 2001)},
        {"metric": ("none", "none")},
        {},
    ],
)
def test_what_is_read_is_what_a_filter_of_all_rows_gives(asked, slabs, table):
    """
    Also where the file says nothing of its groups: then all are opened.
    """
    expected = table
    for column, (least, most) in asked.items():
        values = expected.column(column)
        expected = expected.filter(
            pc.and_(pc.greater_equal(values, least), pc.less_equal(values, most))
        )

    assert slabs.read(COLUMNS, **asked).to_pylist() == expected.to_pylist()


def test_the_groups_that_cannot_hold_it_stay_closed(table):
    """
    Forty of one metric lie in four groups of ten, and five of one office in one of them.
    """
    slabs = Slabs(written(table))

    assert slabs.rows_within(metric=("a", "a")) == 40
    assert slabs.rows_within(metric=("a", "a"), office_id=("o03", "o03")) == 10
    assert slabs.rows_within(metric=("z", "z")) == 0
    assert slabs.rows_within() == slabs.rows == 80


def test_the_ends_of_a_column_are_known_without_a_row(table, monkeypatch):
    """
    The years of an edition are asked by every page.
    """
    slabs = Slabs(written(table))
    monkeypatch.setattr(Slabs, "_file", lambda _: pytest.fail("a row was read"))

    assert slabs.least_and_most("year") == (2001, 2007)


def test_a_column_of_nothing_has_no_ends():
    """
    And a row of it is never asked for.
    """
    slabs = Slabs(written(pa.table({"metric": pa.nulls(3, pa.string()), "n": [1, 2, 3]})))

    assert slabs.least_and_most("metric") is None
    assert slabs.rows_within(metric=("a", "a")) == 0


def test_all_rows_come_in_parts(slabs):
    """
    Some columns of them, in order.
    """
    parts = list(slabs.parts(["n"]))

    assert [n for part in parts for n in part.column("n").to_pylist()] == list(range(80))
    assert [part.schema.names for part in parts] == [["n"]] * len(parts)
