"""Claims about components/render/files/table.py: the files by their endings."""

import re
from dataclasses import replace

import pytest

from components.query import View
from components.render.drawing import Chart
from components.render.drawings import DRAWN, draw
from components.render.files.table import FILES, file_name
from tests.render.files.samples import BASE, EN, ID, drawn, nothing

SHORT = (Chart.TREND, Chart.SPENDING, Chart.SERVICES, Chart.COMPOSITION, Chart.FUNNEL)
NAME = re.compile(r"[a-z0-9_-]+(\.[a-z]+){1,2}")


def test_each_ending_has_its_own_kind():
    """
    Six, each with a media type that names its charset where it is text.
    """
    assert set(FILES) == {"csv", "parquet", "json", "vl.json", "md", "xlsx"}
    assert {form.suffix for form in FILES.values()} == {f".{ending}" for ending in FILES}
    assert len({form.media_type for form in FILES.values()}) == len(FILES)


@pytest.mark.parametrize("ending", FILES)
@pytest.mark.parametrize("chart", SHORT)
def test_a_file_is_the_same_whenever_it_is_made(chart, ending):
    """
    What is published and what is served are the same bytes.
    """
    drawing, make = drawn(chart, EN), FILES[ending].make

    assert make(drawing, EN, BASE) == make(drawing, EN, BASE)


@pytest.mark.parametrize("ending", FILES)
@pytest.mark.parametrize("base", ["", BASE])
def test_nothing_found_has_every_file(ending, base):
    """
    With or without an address of our own.
    """
    assert FILES[ending].make(nothing(ID), ID, base)


@pytest.mark.parametrize("ending", FILES)
@pytest.mark.parametrize("chart", [Chart.TREND, Chart.RANKING, Chart.SERVICES, Chart.DISAGREEMENTS])
def test_a_small_edition_has_every_file_too(chart, ending, small_world):
    """
    Three offices, other breakdowns, other columns: nothing rests on the real data.
    """
    view = View(offices=("contoh-satu",)) if chart is Chart.TREND else View()

    assert FILES[ending].make(draw(chart, view, EN), EN, BASE)


def test_a_file_is_called_by_chart_metric_and_edition(edition):
    """
    So that two editions lie side by side in a folder.
    """
    actual = [file_name(drawn(one, ID), ".csv") for one in (Chart.TREND, Chart.SPENDING)]

    assert actual == [f"trend-passports_issued-{edition.id}.csv", f"spending-{edition.id}.csv"]


@pytest.mark.parametrize("chart", DRAWN)
@pytest.mark.parametrize("suffix", [form.suffix for form in FILES.values()])
def test_a_name_is_plain(chart, suffix):
    """
    Letters, digits and hyphens: it needs no quoting in a header or a shell.
    """
    assert NAME.fullmatch(file_name(drawn(chart, ID), suffix))


def test_a_slug_cannot_spoil_a_name():
    """
    Whatever a catalogue may hold one day.
    """
    odd = replace(drawn(Chart.TREND, ID), view=View(metrics=('../Ä"\r\n; x',)))

    assert NAME.fullmatch(file_name(odd, ".csv"))
