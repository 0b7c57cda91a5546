"""Claims about components/render/exceeded.py: a whole that a part of it outruns is said at once."""

import pytest

from components.model import Language
from components.query import View, ask
from components.query.disputes import outruns
from components.render.caption import ALT_MOST
from components.render.sentence import Shape, caption
from components.render.value_map import map_caption
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
MEDAN = View(metrics=("deportations",), offices=("medan",), first=2025, last=2025)
BOTH = {
    ID: (
        "Untuk Medan laporan menyebut 45 WNA pada 2025, tetapi 58 dari Januari hingga Juni 2025: "
        "salah satunya keliru atau dihitung berbeda."
    ),
    EN: (
        "For Medan reports say 45 foreigners in 2025, yet 58 from January to June 2025: one of "
        "the two is wrong or counted differently."
    ),
}
BRIEF = {
    ID: "Bertentangan: Medan 45 pada 2025, tetapi 58 s.d. Jun.",
    EN: "Contradiction: Medan 45 in 2025, yet 58 to Jun.",
}


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
@pytest.mark.parametrize("shape", [*Shape, None], ids=["trend", "ranking", "map"])
def test_a_picture_that_travels_alone_says_it(shape, say, edition):
    """
    In subtitle, alternative and long text: the box of the verdict stays on the page.
    """
    answer = ask(MEDAN)
    words = caption(answer, say, shape=shape) if shape else map_caption(answer, 2025, say)

    assert BOTH[say] in words.subtitle
    assert BOTH[say] in words.long
    assert BRIEF[say] in words.alt
    assert len(words.alt) <= ALT_MOST


def test_others_are_named_after_the_widest(edition):
    """
    One in full, the rest by office and year.
    """
    view = View(metrics=("deportations",), offices=("medan",))
    found = [one for one in ask(view).told if one.outrun]
    subtitle = caption(ask(view), ID, shape=Shape.TREND).subtitle

    assert subtitle.count("laporan menyebut") == 1
    assert ("Begitu juga" in subtitle) is (len(found) > 1)


def test_every_outrun_total_is_said_where_it_is_drawn(edition):
    """
    Of whatever metric; parts of a breakdown have no drawing of their own.
    """
    for told in outruns(edition):
        if told.parts:
            continue
        view = View(metrics=(told.metric,), offices=(told.office,))
        answer = ask(view.with_(first=told.year, last=told.year))
        largest = max(told.outrun, key=lambda figure: figure.value)

        assert EN.value(largest.value, largest.unit) in caption(answer, EN).subtitle


def test_a_hairs_breadth_takes_no_room_in_the_alternative_text(edition):
    """
    Malang 2022: 68,422 for the year, 68,442 to November; what is drawn is one mark.
    """
    words = caption(ask(View(offices=("malang",), first=2022, last=2022)), EN, shape=Shape.TREND)

    assert "68,442" in words.subtitle
    assert "68,442" not in words.alt


def test_where_nothing_is_outrun_nothing_is_said(small_world):
    """
    The small world has no such year.
    """
    words = caption(ask(View()), ID, shape=Shape.RANKING)

    assert "salah satunya keliru" not in words.subtitle
    assert "Bertentangan" not in words.alt
