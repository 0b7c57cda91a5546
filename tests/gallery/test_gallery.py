"""Claims about the gallery: every chart hangs in it, and what is wrong with one is said."""

import pytest

from components.model import Language
from components.render.caption import ALT_MOST, Caption
from components.render.drawing import Chart
from tests.gallery.__main__ import main
from tests.gallery.hanging import hang, wrong
from tests.gallery.registry import CHARTS
from tests.gallery.samples import SAMPLES
from tests.gallery.sheet import sheet
from tests.gallery.views import awkward, everyday, views

CORNERS = ((Language.ID, "light"), (Language.EN, "dark"))


def words(**texts) -> Caption:
    given = dict.fromkeys(("title", "subtitle", "alt", "long", "source"), "Some words")
    return Caption(**{**given, **texts})


def test_every_chart_hangs_and_has_its_sample():
    """
    A chart that is given an address is in the gallery, and drawn by the test below, too.
    """
    assert list(SAMPLES) == list(CHARTS)
    assert set(Chart) <= set(CHARTS)


@pytest.mark.parametrize(("chart", "view"), SAMPLES.items(), ids=SAMPLES)
def test_a_chart_hangs_in_every_manner_without_a_fault(chart, view, tmp_path, edition):
    """
    Each language and each theme; Vega silent, the words whole, no panel without its file.
    """
    hung = hang(chart, view, tmp_path, widths=(360,), manners=CORNERS)
    files = {file for one in hung for _, file in one.panels}

    assert len(hung) == len(CORNERS)
    assert [(one.place, one.faults) for one in hung if one.faults] == []
    assert [one.place for one in hung if not one.panels] == []
    assert files == {file.name for file in tmp_path.iterdir()}


@pytest.mark.parametrize(
    ("chart", "view"),
    [
        ("trend", "every office by name"),
        ("funnel", "front"),
        ("profile", "two offices"),
        ("office-coverage", "front"),
        ("small trend", "front"),
    ],
)
def test_a_view_whose_page_draws_no_such_chart_hangs_nothing(chart, view, tmp_path, edition):
    """
    A trend of 133 offices is drawn nowhere, nor the profile of two.
    """
    assert hang(chart, view, tmp_path) == []


def test_where_nothing_was_found_the_words_hang_alone(tmp_path, edition):
    """
    In each language and theme once: there is no width to nothing.
    """
    hung = hang("trend", "nothing found", tmp_path)

    assert [(one.manner, one.panels, one.faults) for one in hung] == [
        (manner, (), ()) for manner in ("id-light", "id-dark", "en-light", "en-dark")
    ]
    assert list(tmp_path.iterdir()) == []
    assert sheet(hung).count("<img") == 0


def test_a_chart_that_fails_is_named_and_the_rest_hangs(tmp_path, edition, monkeypatch):
    """
    The gallery is there to be looked at when something is wrong.
    """
    monkeypatch.setitem(CHARTS, "trend", lambda *_: 1 / 0)

    hung = hang("trend", "two offices", tmp_path)

    assert {one.faults for one in hung} == {("ZeroDivisionError('division by zero')",)}
    assert "division by zero" in sheet(hung)


@pytest.mark.parametrize(
    ("faulty", "said"),
    [
        ({}, []),
        ({"alt": ""}, ["no alt"]),
        ({"title": "None of it"}, ["a hole in title"]),
        ({"long": "Two  spaces"}, ["a hole in long"]),
        ({"alt": "a" * (ALT_MOST + 1)}, [f"alt of {ALT_MOST + 1} characters"]),
        ({"title": "A full stop."}, ["title with a full stop"]),
    ],
)
def test_faulty_words_are_found(faulty, said):
    """
    Holes, lengths and full stops, which a person overlooks on the two hundredth picture.
    """
    assert wrong(words(**faulty)) == said


def test_the_views_are_ten_and_the_awkward_ones(edition):
    """
    Each in one row of its own, spelt as an address could spell it.
    """
    assert len(everyday()) == 10
    assert len(awkward(edition)) >= 10
    assert len(views(edition)) == len(everyday()) + len(awkward(edition))
    assert all(view.parameters() is not None for view in views(edition).values())


def test_the_command_draws_a_part_of_the_gallery_and_counts_it(tmp_path, capsys):
    """
    `make gallery` for one chart and one view: eight pictures, one page, no fault.
    """
    options = ["--chart", "waffle", "--view", "front", "--folder", str(tmp_path)]

    assert main(options) == 0
    assert capsys.readouterr().out.startswith("8 pictures, 0 with faults")
    assert len(list(tmp_path.glob("*.png"))) == 8
    assert (tmp_path / "index.html").read_text(encoding="utf-8").count("<figure") == 8
