"""Claims about components/charts/cast.py."""

from components.charts.cast import MOST_OFFICES, cast, colours
from components.charts.palette import DARK, LIGHT
from components.query import View, ask
from tests.charts.drawing import ID, invented
from tests.figures import told, year


def test_the_first_choice_is_soga_and_the_second_nila():
    """
    Seven colours, each its own.
    """
    for look in (LIGHT, DARK):
        assert colours(look)[:2] == (look.highlight, look.accent)
        assert len(set(colours(look))) == MOST_OFFICES


def test_offices_are_drawn_in_the_order_they_were_chosen(edition):
    """
    At most seven; one of which nothing is told is not drawn.
    """
    asked = ("padang", "malang", "atambua", "blitar")
    drawn = cast(ask(View(offices=asked)), None, ID, LIGHT)

    assert [one.office.slug for one in drawn] == ["padang", "malang", "blitar"]


def test_without_a_choice_the_best_known_are_drawn(edition):
    """
    Those of which most years are told.
    """
    drawn = cast(ask(View()), None, ID, LIGHT)
    years = [len(one.readings) for one in drawn]

    assert len(drawn) == MOST_OFFICES - 1
    assert years == sorted(years, reverse=True)


def test_without_a_choice_none_is_marked_as_chosen(edition):
    """
    No soga, and none thicker than the others.
    """
    drawn = cast(ask(View()), None, ID, LIGHT)

    assert LIGHT.highlight not in {one.colour for one in drawn}
    assert drawn[0].colour == LIGHT.accent
    assert len({one.colour for one in drawn}) == len(drawn)
    assert len({(one.thick, one.dot) for one in drawn}) == 1


def test_others_stay_grey_and_only_if_they_are_few(edition):
    """
    Eight peers are context, nine are noise.
    """
    offices = [one.slug for one in ask(View()).offices if one.slug != "malang"]
    front = invented(edition, told(year(2024)))
    several = [told(year(2024, office=slug)) for slug in offices[:9]]
    few = cast(front, invented(edition, *several[:8]), ID, LIGHT)
    many = cast(front, invented(edition, *several), ID, LIGHT)

    assert {one.colour for one in few[1:]} == {LIGHT.axis}
    assert (len(few), len(many)) == (9, 1)
