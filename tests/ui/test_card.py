"""Claims about components/ui/card.py: a page shows a drawing whole, whichever chart it is."""

from html import unescape

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


@pytest.fixture(scope="module", params=list(Language))
def every_card(request):
    """A page with a card of every chart, the drawings on it, and its language."""
    say = speaking(request.param)
    drawings = [draw(chart, View(**asked(chart)), say) for chart in Chart]
    page = opened(request.param, **{str(chart): (chart, asked(chart)) for chart in Chart})
    return page, drawings, say


def test_a_title_is_a_heading_above_its_words_and_its_key(every_card):
    """
    One for each drawing, in the order of the page.
    """
    page, drawings, _ = every_card
    heads = [part.split("</h2>", 1)[0] for part in shown(page).split('<h2 class="ki-title">')[1:]]

    assert len(heads) == len(drawings)
    for head, drawing in zip(heads, drawings, strict=True):
        assert unescape(head) == drawing.caption.title
        assert drawing.legend in shown(page)


def test_a_plot_stands_in_each_panel_and_what_is_drawn_is_said_beside_it(every_card):
    """
    A plot is called what it is, never what it shows: with another name it would be built anew.

    Each panel has its heading, where there are several.
    """
    page, drawings, say = every_card
    panels = [(drawing, panel) for drawing in drawings for panel in drawing.panels]
    kinds = [(say(f"sematkan.name.{d.chart}"), panel) for d, panel in panels if panel.paint]
    said = [unescape(part.split("</p>", 1)[0]) for part in heard(page)]

    assert [plot.alt for plot in charts(page)] == [
        f"{kind}: {panel.title}" if panel.title else kind for kind, panel in kinds
    ]
    assert said == [drawing.alt for drawing in drawings]
    assert [panel.title for _, panel in panels if panel.title not in shown(page)] == []


def heard(page):
    """What stands for the drawings, for those who listen."""
    return shown(page).split('<p class="ki-said">')[1:]


def test_a_table_is_sent_when_its_fold_is_opened():
    """
    Not before: it is the longest of all that a card says, and seldom asked for.
    """
    asked = {"one": (Chart.TREND, {"offices": PAIR})}
    drawing = draw(Chart.TREND, View(offices=PAIR), speaking(Language.ID))
    page = opened(**asked)
    table = drawing.table.strip()  # as Streamlit does
    closed = table in shown(page)

    page.session_state["lipat-trendone"] = True
    page.run()

    assert (closed, table in shown(page)) == (False, True)


def test_a_plot_is_the_same_whatever_is_counted():
    """
    Specification, name and data sets: a browser then keeps the drawing and takes the rows.
    """
    metrics = ("passports_issued", "deportations", "stay_permits")
    kept = {
        (plot.spec, plot.alt, tuple(one.name for one in plot.datasets))
        for metric in metrics
        for plot in charts(opened(one=(Chart.RANKING, {"metrics": (metric,)})))
    }

    assert len(kept) == 1


def test_a_table_is_folded_below_its_drawing(every_card):
    """
    One tap away, under a label in the reader's language.
    """
    page, drawings, say = every_card
    folds = page.expander

    assert len(folds) == sum(bool(drawing.table) for drawing in drawings)
    assert {fold.label for fold in folds} == {say("chart_card.table")}
    assert not any(fold.proto.expanded for fold in folds)


def test_two_cards_of_one_chart_stand_on_a_page(edition):
    """
    Their keys tell them apart; without, Streamlit would refuse the second.
    """
    revenue = (Chart.TREND, {"offices": PAIR, "metrics": ("revenue",)})
    page = opened(passports=(Chart.TREND, {"offices": PAIR}), revenue=revenue)

    assert len(charts(page)) == len(set(heard(page))) == 2


def test_nothing_found_is_words_without_a_plot(edition):
    """
    No empty frame, no source line of no reports.
    """
    page = opened(one=(Chart.TREND, {"offices": ("atambua",), "metrics": ("exit_bans",)}))

    assert charts(page) == []
    assert "Tak ditemukan" in shown(page)
    assert "ki-source" not in shown(page)
