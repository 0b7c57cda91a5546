"""Claims about components/ui/card.py: a page shows a drawing whole, whichever chart it is."""

import pytest
from streamlit.testing.v1 import AppTest

from components.model import Language
from components.query import View
from components.render.drawing import Chart
from components.render.drawings import draw
from components.words import speaking
from tests.pages.opening import charts, shown

ONE, PAIR = ("blitar",), ("blitar", "malang")
VIEWS = {
    Chart.FUNNEL: {"metrics": ("passport_refusals_nonprocedural",), "per": "passports_issued"},
    Chart.PROFILE: {"offices": ONE},
    Chart.OFFICE_COVERAGE: {"offices": ONE},
    Chart.REVENUE: {},
    Chart.REASONS: {"metrics": ("deportations",), "last": 2024},
}


def _page(lang, **cards):
    import streamlit as st  # noqa: PLC0415 - AppTest runs the body alone

    from components.charts.palette import LIGHT  # noqa: PLC0415
    from components.model import Language  # noqa: PLC0415
    from components.query import View  # noqa: PLC0415
    from components.render.drawings import draw  # noqa: PLC0415
    from components.ui.card import card  # noqa: PLC0415
    from components.words import speaking  # noqa: PLC0415

    say = speaking(Language(lang))
    for key, (chart, asked) in cards.items():
        st.divider()
        card(draw(chart, View(**asked), say), say, LIGHT, key=key)


def opened(lang="id", **cards):
    page = AppTest.from_function(_page, kwargs={"lang": lang, **cards}, default_timeout=60).run()
    assert page.exception == []
    return page


def asked(chart):
    """Of what a chart is drawn here."""
    return VIEWS.get(chart, {"offices": PAIR})


@pytest.mark.parametrize("chart", Chart)
def test_a_card_shows_all_of_a_drawing(chart, edition):
    """
    Its title as a heading, a plot with its alternative for each panel, its table folded.
    """
    page, say = opened(one=(chart, asked(chart))), speaking(Language.ID)
    drawing = draw(chart, View(**asked(chart)), say)
    text, plots = shown(page), charts(page)
    heading = text.split("<h2", 1)[1].split("</h2>", 1)[0]

    assert drawing.caption.title in heading
    assert [plot.alt for plot in plots] == [
        drawing.caption.alt for panel in drawing.panels if panel.paint
    ]
    assert drawing.legend in text
    assert [panel.title for panel in drawing.panels if panel.title not in text] == []
    folds = [fold.label for fold in page.expander]
    assert folds == [say("chart_card.table")] * bool(drawing.table)
    assert [fold.proto.expanded for fold in page.expander] == [False] * len(folds)


def test_a_card_speaks_the_readers_language(edition):
    """
    The drawing's words and the card's own alike.
    """
    page = opened("en", one=(Chart.TREND, asked(Chart.TREND)))
    words = draw(Chart.TREND, View(**asked(Chart.TREND)), speaking(Language.EN)).caption

    assert words.title in shown(page)
    assert [fold.label for fold in page.expander] == [speaking(Language.EN)("chart_card.table")]


def test_two_cards_of_one_chart_stand_on_a_page(edition):
    """
    Their keys tell them apart; without, Streamlit would refuse the second.
    """
    revenue = (Chart.TREND, {"offices": PAIR, "metrics": ("revenue",)})
    page = opened(passports=(Chart.TREND, {"offices": PAIR}), revenue=revenue)

    assert len({plot.alt for plot in charts(page)}) == 2


def test_nothing_found_is_words_without_a_plot(edition):
    """
    No empty frame, no source line of no reports.
    """
    page = opened(one=(Chart.TREND, {"offices": ("atambua",), "metrics": ("exit_bans",)}))

    assert charts(page) == []
    assert "Tak ditemukan" in shown(page)
    assert "ki-source" not in shown(page)
