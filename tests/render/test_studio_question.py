"""Claims about components/render/studio_question.py and studio_place.py."""

import pytest

from components.errors import BadAddress
from components.model import Language
from components.query import Manner, View
from components.render.drawing import Chart
from components.render.embed_wear import Wear
from components.render.studio_place import Looks, looks
from components.render.studio_question import EXAMPLE, chart_of, question


@pytest.mark.parametrize(
    ("asked", "offices"),
    [
        (View(), EXAMPLE),
        (View(chart="trend"), EXAMPLE),
        (View(chart="profile"), EXAMPLE[:1]),
        (View(chart="ranking"), ()),
        (View(metrics=("deportations",)), ()),
        (View(offices=("blitar",)), ("blitar",)),
    ],
)
def test_the_studio_begins_with_an_example(asked, offices, edition):
    """
    As many offices as the chart is about; none of its own where anything is asked.
    """
    assert question(asked).offices == offices


def test_a_chart_of_one_office_is_refused_for_two(edition):
    """
    Rather than drawn for one of them.
    """
    with pytest.raises(BadAddress, match="office"):
        question(View(chart="profile", offices=("malang", "blitar")))


def test_the_chart_is_the_one_that_is_named():
    """
    Else the first of all, as for a table of the comparison.
    """
    charts = [chart_of(View(chart=name)) for name in ("map", "table", None)]

    assert charts == [Chart.MAP, Chart.TREND, Chart.TREND]


def test_the_looks_of_the_page_hold_where_the_embed_has_none_of_its_own():
    """
    And every look has its own value.
    """
    english = Manner(language=Language.EN, theme="dark")
    given = {"look": "light", "tongue": "id", "keep": "live", "background": "transparent"}

    assert looks({}, english) == Looks(Language.EN, Wear(theme="dark"), keep=True)
    assert looks({**given, "title": "no", "width": "320"}, english) == Looks(
        Language.ID, Wear(theme="light", titled=False, clear=True), keep=False
    )


@pytest.mark.parametrize("name", ["look", "tongue", "keep", "title", "background", "width"])
def test_a_look_that_nobody_offers_is_named(name):
    """
    With what there is.
    """
    with pytest.raises(BadAddress, match=name):
        looks({name: "other"}, Manner())
