"""Claims about components/render/bounds.py and multiple.py: what the wording of figures allows."""

from datetime import date
from math import inf

import pytest

from components.model import Language, Relation, Unit
from components.query.compare import Setting
from components.render.bounds import bounds, surely_apart, surely_largest
from components.render.multiple import times_words
from components.words import speaking
from tests.figures import figure, told

ID, EN = speaking(Language.ID), speaking(Language.EN)
HALF = {"end": date(2024, 6, 30)}


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        (told(figure("100")), (100, 100)),
        (told(figure("1000"), figure("1004")), (1000, 1004)),
        (told(figure("100"), figure("150")), (100, 150)),
        (told(figure("100", relation=Relation.APPROX)), (90, 110)),
        (told(figure("100", relation=Relation.GT)), (100, 200)),
        (told(figure("100", relation=Relation.LE)), (50, 100)),
        (told(figure("100", **HALF)), (100, inf)),
    ],
)
def test_a_wording_leaves_room(what, expected):
    """
    ANCHORS (b) 14: rounding words are our interval.
    """
    actual = bounds(what)

    assert actual == pytest.approx(expected)


def offices(*figures):
    crowd = [told(figure(str(10 + at), office=f"office-{at}")) for at in range(8)]
    return [*crowd, *map(told, figures)]


@pytest.mark.parametrize(
    ("rivals", "expected"),
    [
        ([figure("1000")], 1000),
        ([figure("1000"), figure("950", relation=Relation.APPROX)], None),
        ([figure("1000"), figure("800", relation=Relation.APPROX)], 1000),
        ([figure("1000"), figure("600", relation=Relation.GT)], None),
        ([figure("1000"), figure("600", **HALF)], None),
        ([figure("1000"), figure("300", **HALF)], 1000),
        ([figure("1000"), figure("1000", office="twin")], None),
    ],
)
def test_the_largest_is_named_only_where_no_wording_overturns_it(catalogue, rivals, expected):
    """
    Not over "sekitar", an open end, a part-year at its own pace, or a tie.
    """
    top = surely_largest(offices(*rivals), catalogue.metric("passports_issued"))

    assert (top and top.figure.value) == expected


def test_a_quarrel_at_the_top_names_nobody(catalogue):
    """
    Which of two figures holds is not ours to say.
    """
    quarrel = told(figure("1000"), figure("1200"))

    actual = surely_largest([*offices(), quarrel], catalogue.metric("passports_issued"))

    assert actual is None


@pytest.mark.parametrize("metric", ["budget_spent_pct", "supervision_activities"])
def test_what_offices_do_not_count_alike_is_never_ranked_in_a_title(catalogue, metric):
    """
    Per cents of own targets; an "activity" of one office is not one of another's.
    """
    actual = surely_largest(offices(figure("1000")), catalogue.metric(metric))

    assert actual is None


def test_below_eight_offices_nobody_is_the_largest(catalogue):
    """
    Two offices are no field.
    """
    few = [told(figure("10", office="a")), told(figure("99", office="b"))]

    actual = surely_largest(few, catalogue.metric("passports_issued"))

    assert actual is None


def test_two_spans_that_touch_are_not_apart():
    """
    "Sekitar 100" may be 109.
    """
    vague, near, far = (
        told(figure("100", relation=Relation.APPROX)),
        told(figure("105", office="near")),
        told(figure("500", office="far")),
    )

    assert (surely_apart(vague, [vague, near]), surely_apart(vague, [vague, far])) == (False, True)


@pytest.mark.parametrize("other", [Relation.EQ, Relation.APPROX])
def test_a_multiple_over_a_quarrel_says_only_what_the_stated_values_give(edition, other):
    """
    No hidden tenth: 50,566 and 36,789 over 20,000 are 1.8 to 2.5, "sekitar" or not.
    """
    setting = Setting(edition.catalogue, edition.events)
    quarrel = told(figure("50566", office="malang"), figure("36789", office="malang"))
    less = told(figure("20000", office="blitar", relation=other))

    actual = times_words("x", quarrel, less, setting, ID)

    assert actual == "x, antara 1,8 dan 2,5 kali Blitar"


def test_a_part_year_in_dispute_is_no_whole_year(catalogue):
    """
    A quarrel over six months is still about six months.
    """
    quarrel = told(figure("2000", **HALF), figure("3000", **HALF))

    actual = surely_largest([*offices(), quarrel], catalogue.metric("passports_issued"))

    assert actual is None


def pair(more, less, **fields):
    return (
        told(*(figure(value, office="malang", **fields) for value in more)),
        told(*(figure(value, office="blitar", **fields) for value in less)),
    )


@pytest.mark.parametrize(
    ("more", "less", "fields", "expected"),
    [
        (["73338"], ["31871"], {}, "x, 2,3 kali Blitar"),
        (["450"], ["30"], {}, "x, 15 kali Blitar"),
        (["50566", "36789"], ["20000"], {}, "x, antara 1,8 dan 2,5 kali Blitar"),
        (["900"], ["300"], {"relation": Relation.APPROX}, "x, sekitar 3 kali Blitar"),
        (["33000"], ["31871"], {}, None),
        (["15"], ["3"], {}, None),
        (["900"], ["300"], {"relation": Relation.GT}, None),
        (["900"], ["300"], {"metric": "budget_spent_pct", "unit": Unit.PERCENT}, None),
        (["900"], ["300"], {"metric": "supervision_activities"}, None),
    ],
)
def test_a_multiple_is_named_within_what_is_known(edition, more, less, fields, expected):
    """
    A range over a quarrel, "sekitar" over vague figures, none over open ends or a handful.
    """
    setting = Setting(edition.catalogue, edition.events)

    actual = times_words("x", *pair(more, less, **fields), setting, ID)

    assert actual == expected
