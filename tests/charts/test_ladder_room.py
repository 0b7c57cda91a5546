"""Claims about components/charts/ladder_room.py and what it does to real drawings."""

import pytest

from components.charts.change import change
from components.charts.ladder_room import LEAST_PLOT, LEAST_ROOM, WIDTHS, spanned
from components.charts.palette import LIGHT
from components.charts.parts import parts
from components.charts.ranking import ranking
from components.charts.reading import Measure
from components.charts.rungs import rung
from components.charts.vignette import bars_small
from components.query import View, ask
from components.query.changes import changes
from components.query.composition import composition_by_office
from tests.charts.drawing import EN, ID, invented
from tests.charts.letters import clashes, lines
from tests.figures import told, year

PHONES = (300, 320, 360)
QUARREL = View(offices=("blitar", "wonosobo"))
LEVELS = View(offices=("malang", "kanwil-jawa-timur", "ditjen-imigrasi"))


def label(x2, wide, x=None, right=10.0, left=10.0):
    """A value beside its mark."""
    return {"x": x2 if x is None else x, "x2": x2, "wide": wide, "right": right, "left": left}


def room_of(labels, name="Blitar", top=100.0):
    """The room for the narrowest drawing."""
    rows = spanned(top, [rung(0, name, LIGHT)], labels, Measure.COUNT, ID)
    return rows[0]["room_0"]


def test_the_largest_value_stands_at_the_right_of_its_mark():
    """
    There is just the room that it takes.
    """
    assert room_of([label(100.0, 40.0)]) == 50.0


def test_a_value_that_has_room_at_its_left_makes_none_at_the_right():
    """
    "More than 75,000", near the end of the scale.
    """
    assert room_of([label(100.0, 40.0), label(95.0, 110.0)]) == 50.0


def test_a_bar_has_no_left_side():
    """
    Its value can stand only behind it.
    """
    assert room_of([label(100.0, 90.0, x=0.0, right=6.0, left=-6.0)]) == 96.0


def test_a_value_in_the_middle_that_fits_nowhere_makes_room():
    """
    A quarrel's two figures beside a bar that begins early.
    """
    alone = room_of([label(100.0, 40.0)])
    crowded = room_of([label(100.0, 40.0), label(80.0, 150.0, x=30.0)])

    assert alone < crowded <= WIDTHS[0] - LEAST_PLOT


@pytest.mark.parametrize("labels", [[], [label(0.0, 110.0)]])
def test_nothing_and_nought_need_no_room_of_their_own(labels):
    """
    A stated nought stands at the foot of the scale, with all of it to its right.
    """
    assert room_of(labels) == LEAST_ROOM


@pytest.mark.parametrize("width", PHONES)
@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_no_value_lies_over_a_name(say, width, edition):
    """
    "6.152 atau 11.699" hid "Blitar", "lebih dari 75.000" lay over "Surakarta".
    """
    drawn = [
        ranking(ask(QUARREL), say, LIGHT, year=2020, chosen=QUARREL.offices),
        ranking(ask(View()), say, LIGHT, year=2025),
        ranking(ask(View(metrics=("revenue",))), say, LIGHT, year=2024),
        bars_small(ask(View(metrics=("revenue",))), say, LIGHT, year=2024),
        change(changes(ask(View()), 2022, 2023), say, LIGHT),
    ]

    assert [clashes(lines(plot, width)) for plot in drawn] == [[]] * len(drawn)


@pytest.mark.parametrize("width", PHONES)
def test_nothing_is_cut_off_at_an_edge(width, edition):
    """
    Every word lies on the paper.
    """
    found = lines(ranking(ask(View()), EN, LIGHT, year=2025), width)

    assert [one.text for one in found if one.left < -1 or one.right > width + 1] == []


@pytest.mark.parametrize("width", PHONES)
def test_a_name_too_long_for_its_column_stands_in_two_lines(width, edition):
    """
    "Direktorat Jende…" was cut short.
    """
    found = lines(ranking(ask(LEVELS), ID, LIGHT, year=2024), width)
    words = {one.text for one in found}

    assert {"Direktorat Jenderal", "Imigrasi"} <= words
    assert clashes(found) == []
    assert not any("…" in text for text in words)


@pytest.mark.parametrize("width", PHONES)
def test_names_that_begin_alike_are_told_apart(width, edition):
    """
    Three parts of Ternate read "Kabupaten Halmahera …".
    """
    answer = ask(View(metrics=("foreigners_resident",), offices=("ternate",)))
    found = [one for one in answer.parts if one.year == 2025 and len(one.parts) == 1]
    key = found[0].parts[0][0]
    (whole,) = composition_by_office(answer, key, 2025).rows
    drawn = lines(parts(whole, answer, ID, LIGHT), width)

    for name in ("Halmahera Selatan", "Halmahera Barat"):
        assert any(one.text.endswith(name) for one in drawn)
    assert clashes(drawn) == []


@pytest.mark.parametrize("width", PHONES)
def test_a_head_of_two_lines_keeps_clear_of_the_rows_about_it(width, edition):
    """
    On a phone most heads take two.
    """
    answer = invented(
        edition,
        told(year(2024, "900", office="ditjen-imigrasi")),
        told(year(2024, "500", office="blitar"), year(2024, "600", office="blitar")),
        told(year(2024, "10")),
    )

    assert clashes(lines(ranking(answer, ID, LIGHT, year=2024), width)) == []
