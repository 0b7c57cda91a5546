"""Claims about components/render/files/json.py: a drawing for machines."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from components.query import View
from components.render.drawing import Chart
from components.render.drawings import DRAWN, draw
from components.render.files.json import json_bytes
from components.render.files.listing import listing
from tests.render.files.samples import BASE, EN, ID, VIEWS, drawn, nothing


def read(drawing, say, base=BASE):
    return json.loads(json_bytes(drawing, say, base), parse_float=Decimal)


@pytest.mark.parametrize("say", [ID, EN])
@pytest.mark.parametrize("chart", DRAWN)
def test_every_chart_is_told_whole(chart, say):
    """
    The words, the question, every row and every report.
    """
    drawing = drawn(chart, say)

    actual = read(drawing, say)

    assert (actual["release"], actual["chart"]) == (drawing.edition.id, str(drawing.chart))
    assert (actual["title"], actual["alt"]) == (drawing.caption.title, drawing.caption.alt)
    rows = actual["services"] if chart is Chart.SERVICES else actual["figures"]
    assert len(rows) == len(listing(drawing, say, BASE).rows)
    assert [one["source_id"] for one in actual["sources"]] == [s.slug for s in drawing.sources]


def test_a_decimal_keeps_its_digits():
    """
    A number and no text, read as exactly as it is written.
    """
    found = drawn(Chart.SPENDING, ID)

    actual = {row["figure_id"]: row["value"] for row in read(found, ID)["figures"]}

    assert actual == {one.id: one.value for one in found.figures}


def test_the_verdict_is_told_in_words_and_in_codes():
    """
    A machine need not read Indonesian to know that a comparison is forbidden.
    """
    actual = read(drawn(Chart.TREND, EN), EN)["verdict"]

    assert actual["comparability"] == "not_comparable"
    assert "part_against_year" in actual["doubts"]
    assert actual["objections"]


def test_what_is_not_compared_has_no_verdict():
    """
    Null, and not "comparable".
    """
    assert read(drawn(Chart.SPENDING, ID), ID)["verdict"] is None


def test_the_question_stands_as_the_address_spells_it():
    """
    What can be repeated is a list.
    """
    actual = read(drawn(Chart.TREND, ID), ID)["view"]

    assert actual == {"office": ["malang", "blitar"], "metric": ["passports_issued"]}


def test_services_are_no_figures():
    """
    They lie under their own name, and `figures` is there and empty.
    """
    actual = read(drawn(Chart.SERVICES, ID), ID)

    assert actual["figures"] == []
    assert {"service_as_printed", "publisher"} <= set(actual["services"][0])


def test_hostile_words_come_back_as_they_were(hostile_edition):
    """
    JSON has quotes of its own.
    """
    drawing = draw(Chart.TREND, VIEWS[Chart.TREND], ID)

    actual = [row["as_printed"] for row in read(drawing, ID)["figures"]]

    assert actual == [one.as_printed for one in drawing.figures]


def test_nothing_found_is_an_empty_list():
    """
    With the words that say so.
    """
    actual = read(nothing(EN), EN)

    assert (actual["figures"], actual["sources"]) == ([], [])
    assert actual["title"]


def test_an_edition_that_is_pinned_is_part_of_the_question():
    """
    So that who asks again is asked for the same.
    """
    drawing = drawn(Chart.TREND, ID)
    pinned = replace(drawing, view=View(release=drawing.edition.id))

    assert read(pinned, ID)["view"] == {"v": drawing.edition.id}
