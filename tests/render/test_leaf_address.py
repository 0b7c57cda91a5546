"""Claims about components/render/leaf_address.py and leaf_links.py: where the endings lie."""

import pytest

from components.model import Language
from components.query import View
from components.render import leaf_address as where
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.leaf_links import common_card, metric_page, oembed, office_page
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
BASE = "https://kinerja.example"


def trend(say=ID, **fields):
    return draw(Chart.TREND, View(offices=("blitar", "malang"), **fields), say)


def test_an_ending_spells_the_view_and_the_language():
    """
    One address, many endings (DECISIONS 14, 15).
    """
    drawing = trend(EN)

    assert where.ending(drawing, where.live(drawing), EN, "html") == (
        "/g/trend.html?office=blitar&office=malang&lang=en"
    )
    assert where.frame(drawing, where.live(drawing), ID, base=BASE) == (
        f"{BASE}/embed/trend?office=blitar&office=malang"
    )


def test_a_pinned_view_names_the_edition_that_was_drawn(edition):
    """
    And a live one none, also where the address that was read had one.
    """
    drawing = trend(release=edition.id)

    assert where.pinned(trend()).release == edition.id
    assert where.live(drawing).release is None


def test_the_card_has_the_size_that_messengers_show():
    """
    1200 by 630.
    """
    drawing = trend()

    assert where.card(drawing, where.live(drawing), ID, base=BASE) == (
        f"{BASE}/g/trend.png?office=blitar&office=malang&w=1200&h=630"
    )


@pytest.mark.parametrize(
    ("chart", "view", "expected"),
    [
        (Chart.TREND, View(offices=("blitar",)), "/bandingkan?office=blitar&chart=trend"),
        (Chart.SERVICES, View(), "/layanan"),
        (Chart.REVENUE, View(), "/anggaran"),
        (Chart.PROFILE, View(offices=("blitar",)), "/penegakan?office=blitar"),
        (Chart.PRESENCE, View(), "/"),
    ],
)
def test_every_chart_has_its_page_in_the_explorer(chart, view, expected):
    """
    The comparison where it offers the chart, else the page that shows it.
    """
    drawing = draw(chart, view, ID)

    actual = where.explorer(drawing, view, ID)

    assert actual.partition("?")[0] == expected.partition("?")[0]
    assert actual == expected


def test_small_pages_carry_language_and_edition():
    """
    No link leaves the language or the edition of the page it stands on.
    """
    assert (office_page("blitar", ID), office_page("blitar", EN, "abc")) == (
        "/k/blitar",
        "/k/blitar?v=abc&lang=en",
    )
    assert metric_page("deportations", EN) == "/m/deportations?lang=en"


def test_without_an_own_address_nothing_absolute_is_told():
    """
    A card or an oEmbed address that begins nowhere leads nowhere.
    """
    assert (common_card(ID, ""), oembed("/k/blitar", ID, "")) == ("", "")
    assert common_card(EN, BASE) == f"{BASE}/kartu.png?lang=en"
    assert oembed("/k/blitar", ID, BASE) == (
        f"{BASE}/oembed?url=https%3A%2F%2Fkinerja.example%2Fk%2Fblitar"
    )
