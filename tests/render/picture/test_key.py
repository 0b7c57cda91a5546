"""Claims about components/render/picture/key.py: a picture explains the marks it shows."""

import pytest

from components.charts.palette import LIGHT
from components.model import Status
from components.render.legend import CELLS, MARKS, PLACES, brand_key, told_key
from components.render.picture.key import Key, Sign, _mark, drawn, key, signs
from tests.figures import Relation, told, year
from tests.render.picture.eyes import EN, ID

EVERY = sorted(
    {f"mark-{m}" for m in (*MARKS.values(), *PLACES.values())}
    | {f"cell-{c}" for c in CELLS.values()}
)


def test_the_legend_is_read_back_as_it_was_written():
    """
    Marks and words, entities included.
    """
    legend = told_key([told(year(2024)), told(year(2023, relation=Relation.APPROX))], ID)

    assert signs(legend) == (
        Sign("mark-full", "angka pasti, setahun penuh"),
        Sign("mark-about", "angka kira-kira (“sekitar”)"),
    )


def test_two_legends_of_one_drawing_make_one_key():
    """
    A drawing of two panels may have both.
    """
    both = told_key([told(year(2023, relation=Relation.APPROX))], EN) + brand_key(EN)

    assert [sign.mark for sign in signs(both)] == [
        "mark-about",
        "cell-own",
        "cell-national",
        "cell-plain",
        "cell-empty",
    ]


def test_no_legend_is_no_key():
    """
    Plain discs alone need none.
    """
    assert key(signs(""), 300) == Key(())
    assert drawn(Key(()), 0, 0, LIGHT) == []


@pytest.mark.parametrize("mark", EVERY)
def test_every_mark_of_every_legend_is_drawn(mark):
    """
    A sign without its shape would leave words that explain nothing.
    """
    assert _mark(mark, LIGHT) != []


@pytest.mark.parametrize("room", [200, 330, 680])
def test_signs_stay_within_their_room(room):
    """
    In as many rows as that takes; each on one row whole.
    """
    everything = tuple(
        Sign(f"mark-{MARKS[one]}", "laporan berbeda") for one in Status if one in MARKS
    )
    found = key(everything, room)

    assert sum(found.rows, ()) == everything
    assert all(sum(sign.width(1.0) for sign in row) <= room for row in found.rows)
