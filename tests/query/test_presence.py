"""Claims about components/query/presence.py."""

from dataclasses import replace
from datetime import date

import pytest

from components.model import Coverage, Period, Status
from components.query import View, ask
from components.query.presence import State, presence


@pytest.mark.parametrize(
    ("view", "states"),
    [
        (View(), {"satu": "whole", "dua": "whole", "tiga": "whole"}),
        (View(last=2022), {"satu": "whole", "dua": "part", "tiga": "part"}),
        (View(metrics=("arrivals",)), {"satu": "whole", "dua": "nothing", "tiga": "nothing"}),
        (View(last=2021), {"satu": "nothing", "dua": "nothing", "tiga": "new"}),
    ],
)
def test_an_office_is_known_by_a_whole_year_in_part_or_not_at_all(view, states, small_world):
    """
    "About 9,000" and ten months are part knowledge; an office not yet open is new.
    """
    actual = {place.office.slug[7:]: str(place.state) for place in presence(ask(view)).places}

    assert actual == states


def test_the_newest_figure_of_the_best_sort_goes_with_the_office(small_world):
    """
    And none where nothing was found.
    """
    found = {place.office.slug: place.told for place in presence(ask(View())).places}
    arrivals = presence(ask(View(metrics=("arrivals",)))).places

    assert [found[slug].year for slug in ("contoh-satu", "contoh-dua", "contoh-tiga")] == [2024] * 3
    assert [place.told is None for place in arrivals] == [
        place.state is State.NOTHING for place in arrivals
    ]


def test_every_office_of_the_release_has_its_place(edition):
    """
    One place each, the eighteen of 2026 as new ones where nothing is told of them; Banyuwangi
    was approved in 2024, so that it is new no more.
    """
    found, then = presence(ask(View())), presence(ask(View(last=2024)))
    states = {place.office.slug: place.state for place in then.places}

    assert then.tally[State.NEW] == 18
    assert states["banyuwangi"] is State.NOTHING
    assert found.tally.total() == len(found.places) == 151
    assert found.tally[State.NEW] == 18


def test_an_office_with_nothing_but_a_month_is_known_in_part(edition):
    """
    Jakarta Utara's February 2024, and only while its year is asked for.
    """
    states = [
        next(p.state for p in presence(ask(view)).places if p.office.slug == "jakarta-utara")
        for view in (View(), View(first=2024, last=2024), View(last=2023))
    ]

    assert states == [State.PART, State.PART, State.NOTHING]


def test_no_other_institution_is_on_the_map(small_world):
    """
    A regional office already holds its offices.
    """
    answer = ask(View(offices=("contoh-satu", "kanwil-contoh")))

    assert [place.office.slug for place in presence(answer).places] == ["contoh-satu"]


def test_a_quarrel_over_part_of_a_year_is_part_knowledge(small_world):
    """
    It makes no office whole, and no year the latest that enough offices tell of as a whole.
    """
    answer = ask(View())
    short = [
        replace(one.figure, period=Period(date(one.year, 1, 1), date(one.year, 4, 30)))
        for one in answer.told
    ]
    said = [replace(figure, coverage=Coverage.PART) for figure in short]
    told = tuple(
        replace(one, figure=figure, beside=(replace(figure, value=figure.value * 2),), shorter=())
        for one, figure in zip(answer.told, said, strict=True)
    )
    quarrels = replace(answer, told=told)
    one = ask(View(offices=("contoh-satu",)))
    last = next(t for t in reversed(told) if t.office == "contoh-satu")
    mixed = replace(one, told=(*(t for t in one.told if t.year < last.year), last))

    assert {one.status for one in told if one.figure.relation.exact} == {Status.DISPUTED}
    assert {place.state for place in presence(quarrels).places} == {State.PART}
    assert last.year == 2024
    assert mixed.latest == 2023
