"""Claims about components/query/loosen.py: which filter stands in the way of a result."""

import pytest

from components.query import View, ask
from components.query.loosen import Filter, loosen

PASSPORTS, REFUSALS = "passports_issued", "passport_refusals"


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        (View(offices=("blitar",), first=2010, last=2011), [Filter.YEARS]),
        (View(offices=("blitar",), metrics=("crossings",)), [Filter.OFFICES]),
        (
            View(offices=("blitar",), metrics=(REFUSALS,), per=PASSPORTS),
            [Filter.OFFICES, Filter.PER],
        ),
        (
            View(offices=("blitar",), months=(2, 3), first=2024, last=2024),
            [Filter.MONTHS],
        ),
    ],
)
def test_each_filter_that_alone_is_to_blame_is_named_with_what_it_hides(view, expected):
    """
    The most figures first.
    """
    found = loosen(view)

    offices = {one.office for one in ask(found[0].view).drawn().told}
    assert [one.what for one in found] == expected
    assert found[0].offices == len(offices)
    assert [one.figures for one in found] == sorted((one.figures for one in found), reverse=True)


def test_where_no_filter_alone_is_enough_all_are_dropped():
    """
    A dead end is no answer.
    """
    view = View(offices=("blitar",), metrics=(PASSPORTS,), months=(2, 3), last=2011)

    found = loosen(view)

    assert [(one.what, one.view) for one in found] == [(Filter.ALL, View(metrics=(PASSPORTS,)))]
    assert found[0].offices > 80


def test_a_page_of_one_year_is_led_to_a_year_that_has_something():
    """
    The newest year of deportations has no ratio to administrative actions.
    """
    view = View(metrics=("deportations",), per="administrative_actions", last=2015)

    found = loosen(view, one_year=True)

    years = next(one for one in found if one.what is Filter.YEARS)
    drawn = ask(years.view).drawn(years.year)
    assert (len(drawn.told), years.offices) == (years.offices, len({t.office for t in drawn.told}))
    assert years.offices > 0
    assert next(one for one in found if one.what is Filter.PER).year == 2015


def test_a_drawing_that_needs_more_than_there_is_may_be_changed_for_another():
    """
    A funnel of three offices is empty though figures were found.
    """
    view = View(offices=("blitar", "malang", "kediri"), chart="funnel")

    assert Filter.CHART in [one.what for one in loosen(view, one_year=True)]


@pytest.mark.parametrize("one_year", [False, True])
def test_a_view_without_filters_has_no_way_out(one_year):
    """
    What is found nowhere is not found by asking for less.
    """
    assert loosen(View(metrics=("integrity_index",)), one_year=one_year) == ()


def test_an_edition_is_never_dropped(edition):
    """
    A pinned link stays within its edition.
    """
    view = View(offices=("blitar",), first=2010, last=2011, release=edition.id)

    assert {one.view.release for one in loosen(view)} == {edition.id}
