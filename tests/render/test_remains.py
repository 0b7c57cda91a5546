"""Claims about remains.py and leftover.py: a year without a figure is not always silent."""

import re

import pytest

from components.model import Language, MetricGroup
from components.query import View, ask
from components.query.profile import profile
from components.render.leftover import leftover_cell
from components.render.profile import years_table
from components.render.remains import Remains, any_remains, remains
from components.render.sentence import Shape, caption
from components.render.tables import answer_table
from components.words import speaking
from tests.figures import figure, told

ID, EN = speaking(Language.ID), speaking(Language.EN)


def left(edition, metric, office, year):
    return remains(edition, edition.catalogue.metric(metric), office, year)


def test_a_year_of_parts_is_not_nothing(edition):
    """
    Blitar 2024: three refugees of Myanmar, and no total.
    """
    found = left(edition, "refugees_handled", "blitar", 2024)

    assert (found.any, found.mark, len(found.shown)) == (True, "parts", 1)


def test_a_year_of_which_nothing_is_said_leaves_nothing(edition):
    """
    Nothing found is nothing left.
    """
    found = left(edition, "exit_bans", "atambua", 2024)

    assert (found.any, found.mark, found.shown) == (False, "none", ())


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (Remains(touched=True), "some"),
        (Remains(parts=(told(figure()),)), "parts"),
        (Remains(), "none"),
    ],
)
def test_what_is_left_has_a_name(found, expected):
    """
    A span across the new year is something, though not of a year.
    """
    assert found.mark == expected


@pytest.mark.parametrize(
    ("say", "no_year"),
    [
        (ID, "Tak ditemukan angka setahun atau sebagian tahun"),
        (EN, "No figure for a year or part of one was found"),
    ],
)
def test_nothing_found_is_said_only_where_nothing_was_stated(say, no_year):
    """
    Malang 2020: single months were told, so "no figure" would be untrue.
    """
    view = View(metrics=("passports_issued",), offices=("malang",))
    months = caption(ask(view.with_(first=2020, last=2020)), say, shape=Shape.TREND)
    nothing = View(metrics=("exit_bans",), offices=("atambua",), first=2023, last=2024)

    assert months.title.startswith(no_year.split(" setahun")[0].split(" for a")[0])
    assert no_year.split(" angka ")[-1] in months.title or no_year in months.title
    assert "setahun atau" not in caption(ask(nothing), ID, shape=Shape.TREND).title


def test_any_year_counts_where_none_is_asked(edition):
    """
    A view of nothing has no years of its own.
    """
    metric = edition.catalogue.metric("refugees_handled")

    actual = [any_remains(edition, metric, ["blitar"], years) for years in ((), (2024,), (1999,))]

    assert actual == [True, True, False]


@pytest.mark.parametrize(("say", "expected"), [(ID, "Myanmar 3"), (EN, "Myanmar 3")])
def test_the_chapters_of_an_office_show_parts_where_there_is_no_total(say, expected):
    """
    A dash would say that nothing was found.
    """
    table = years_table(profile(View(offices=("blitar",))), MetricGroup.ENFORCEMENT, say)

    assert expected in re.sub(r"(<[^>]+>|\s)+", " ", table)


def test_offices_by_years_show_the_month_that_was_told():
    """
    Malang 2020: the cell has a figure with its span, not "tidak ada angka".
    """
    asked = ask(View(metrics=("passports_issued",), offices=("malang",), first=2020, last=2020))

    table = answer_table(asked, ID)

    assert "/angka/" in table
    assert "tidak ada angka</small>" not in table


def test_several_parts_take_lines_of_their_own(edition):
    """
    Malang 2022: two parts with long names; on one line they would push the years apart.
    """
    cells = [
        leftover_cell(
            left(edition, metric, "malang", year),
            edition.catalogue,
            ID,
            None,
            nothing="–",
            small=False,
        )
        for metric, year in (("passport_refusals_nonprocedural", 2022), ("passports_issued", 2020))
    ]

    assert [cell.wide for cell in cells] == [True, False]
