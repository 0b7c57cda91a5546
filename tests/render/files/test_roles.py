"""Claims about components/render/files/roles.py: what a statement is to a drawing."""

from datetime import date

import pytest

from components.query import View, ask
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.files.roles import Role, roles
from tests.figures import figure, year
from tests.render.files.samples import ID


def test_the_other_report_is_beside_and_the_part_is_shorter(catalogue):
    """
    A dispute keeps both, and nine months are never taken for another year.
    """
    lead, other = year(2024, "100"), year(2024, "200", standing="beside")
    part = figure("70", end=date(2024, 9, 30))

    actual = roles((part, other, lead), catalogue)

    assert actual == {lead.id: Role.SHOWN, other.id: Role.BESIDE, part.id: Role.SHORTER}


def test_what_stands_for_no_year_is_of_another_span(catalogue):
    """
    A span that crosses into another year, a single day, and a slug without a place.
    """
    across = figure("1", start=date(2023, 7, 1), end=date(2024, 6, 30))
    day = figure("2", start=date(2024, 3, 1), end=date(2024, 3, 1))
    unplaced = figure("3", metric=None, metric_id="new_slug")

    actual = roles((across, day, unplaced), catalogue)

    assert set(actual.values()) == {Role.SHORTER}


@pytest.mark.parametrize(
    "view", [View(metrics=("passports_issued",)), View(metrics=("deportations",))]
)
def test_roles_are_those_of_what_is_told(view, catalogue):
    """
    A file says "shown" of what the table shows, for every office and year.
    """
    answer = ask(view)
    expected = {f.id: Role.SHORTER for one in answer.told for f in one.shorter}
    expected |= {f.id: Role.BESIDE for one in answer.told for f in one.beside}
    expected |= {one.figure.id: Role.SHOWN for one in answer.told}

    assert roles(answer.figures, catalogue) == expected


def test_months_asked_for_are_shown():
    """
    Who asks for January to June has no whole year beside which it would be shorter.
    """
    found = draw(Chart.CHANGE, View(metrics=("passports_issued",), months=(1, 11)), ID)

    actual = roles(found.figures, found.edition.catalogue, months=True)

    assert Role.SHOWN in actual.values()
