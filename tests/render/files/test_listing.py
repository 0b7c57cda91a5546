"""Claims about components/render/files/listing.py: the rows behind a drawing."""

import pyarrow as pa
import pytest

from components.query import View
from components.query.services import services
from components.render.drawing import Chart
from components.render.drawings import DRAWN, draw
from components.render.files.listing import listing
from tests.render.files.samples import BASE, EN, ID, drawn, nothing


@pytest.mark.parametrize("chart", [one for one in DRAWN if one is not Chart.SERVICES])
def test_a_drawing_of_figures_has_a_row_for_each(chart):
    """
    Whatever the chart, in the order of the drawing and each once.
    """
    found = drawn(chart, ID)

    actual = [row["figure_id"] for row in listing(found, ID, BASE).rows]

    assert actual == list(dict.fromkeys(figure.id for figure in found.figures))


def test_a_row_is_the_edition_s_own(edition):
    """
    Under the Parquet's names, nothing rounded, nothing left out.
    """
    held = {row["figure_id"]: row for row in edition.table("figures")}

    rows = listing(drawn(Chart.TREND, ID), ID, BASE).rows

    assert rows
    assert all(row.items() >= held[row["figure_id"]].items() for row in rows)


def test_a_row_says_who_counts_what_and_where_it_is_proved():
    """
    Blitar 2024: 31,871 passports, by Ketik on 18 December 2024.
    """
    rows = listing(drawn(Chart.TREND, EN), EN, BASE).rows
    row = next(one for one in rows if one["value"] == 31871 and one["publisher"] == "Ketik")

    actual = [row[name] for name in ("office_name", "metric_name", "role", "receipt")]

    receipt = f"{BASE}/angka/{row['figure_id']}?lang=en"
    assert actual == ["Blitar", "Passports issued", "beside", receipt]
    assert str(row["published"]) == "2024-12-18"


def test_receipts_keep_an_edition_that_the_view_pins(edition):
    """
    A live address leads to today's receipt, a pinned one to its own.
    """
    pinned = draw(Chart.TREND, View(offices=("blitar",), release=edition.id), ID)
    live = draw(Chart.TREND, View(offices=("malang", "blitar")), ID)

    actual = [listing(one, ID, "").rows[0]["receipt"] for one in (pinned, live)]

    assert actual[0].endswith(f"?v={edition.id}")
    assert "?" not in actual[1]


@pytest.mark.parametrize(
    "view", [View(), View(services=("home_visit_sick",)), View(offices=("blitar",))]
)
def test_services_have_a_row_for_each_report(view):
    """
    They are no figures: a row is a report's word that an office runs a service.
    """
    expected = sum(len(run.reports) for run in services(view).runs)

    found = listing(draw(Chart.SERVICES, view, ID), ID, BASE)

    assert (found.table, len(found.rows)) == ("services", expected)
    assert all(row["service_kind"] and row["publisher"] for row in found.rows)


def test_nothing_found_still_has_its_columns():
    """
    An empty drawing is an answer, not an error.
    """
    some, none = listing(drawn(Chart.REVENUE, ID), ID, BASE), listing(nothing(ID), ID, BASE)

    assert (none.rows, none.names) == ((), some.names)


def test_the_breakdowns_that_no_row_has_can_be_left_out():
    """
    A workbook of purposes has that column and not those of nationality.
    """
    found = listing(drawn(Chart.COMPOSITION, ID), ID, BASE)

    assert {"purpose", "nationality"} <= set(found.names)
    assert "purpose" in found.filled
    assert "nationality" not in found.filled


def test_values_are_typed_as_in_the_edition():
    """
    Exact decimals of two digits, days without an hour.
    """
    schema = listing(drawn(Chart.TREND, ID), ID, BASE).schema

    actual = [schema.field(name).type for name in ("value", "period_end", "published")]

    assert actual == [pa.decimal128(20, 2), pa.date32(), pa.date32()]


@pytest.mark.parametrize("chart", DRAWN)
def test_the_pinned_view_draws_the_same_again(chart):
    """
    A citation's address leads to the very statements that it cites.
    """
    found = drawn(chart, ID)
    again = draw(found.chart, found.view.with_(release=found.edition.id), ID)

    assert {one.id for one in again.figures} == {one.id for one in found.figures}
    assert again.caption.title == found.caption.title
