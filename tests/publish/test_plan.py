"""Which addresses are published before links add theirs."""

from collections import Counter

import pytest

from components.model import Language
from components.publish.defaults import defaults
from components.publish.plan import Section, plan
from components.publish.spelling import read_address, spelled
from components.query import View
from components.render.drawing import Chart
from components.render.drawings import draw
from components.words import speaking


@pytest.fixture(scope="session")
def planned(edition):
    """The plan of the real edition, with one embed that people listed."""
    listed = [(Chart.TREND, View(offices=("malang", "blitar"), metrics=("passports_issued",)))]
    return plan(edition, ["0ld3d1710n00"], listed, ["/aset/embed-1.js"])


def addresses(planned):
    """The planned addresses as text."""
    return {str(wish.address) for wish in planned}


def test_every_office_metric_and_receipt_has_its_page_in_both_languages(edition, planned):
    """
    And a receipt is a record for machines as well.
    """
    found = addresses(planned)
    expected = {
        *(f"/k/{slug}" for slug in edition.catalogue.offices),
        *(f"/m/{slug}" for slug in edition.catalogue.metrics),
        *(f"/angka/{figure.id}" for figure in edition.every()),
    }

    assert expected <= found
    assert {f"{path}?lang=en" for path in expected} <= found
    assert {f"/angka/{figure.id}.json" for figure in edition.every()} <= found


def test_receipts_come_office_by_office(edition, planned):
    """
    A receipt is made of all that its office tells, which is then read once.
    """
    office = {f"/angka/{figure.id}": figure.office for figure in edition.every()}
    paths = [wish.address.path for wish in planned if wish.section is Section.RECEIPTS]
    found = [office[path.removesuffix(".json")] for path in paths]

    assert found == sorted(found)


def test_the_machines_find_what_they_ask_first(edition, planned):
    """
    Sitemaps, robots, feeds, whole tables, and the age of every edition that is held.
    """
    assert addresses(planned) >= {
        "/robots.txt",
        "/sitemap.xml",
        "/sitemap-angka.xml",
        "/feed.xml",
        "/feed.xml?office=malang&lang=en",
        "/openapi.json?lang=en",
        "/api/v1/figures.parquet",
        "/api/v1/services.csv",
        f"/edisi/{edition.id}.json",
        "/edisi/0ld3d1710n00.json",
        "/aset/embed-1.js",
    }


def test_a_listed_embed_is_pinned_in_every_ending(edition, planned):
    """
    Its article may be read for years; a default view is pinned as an embed alone.
    """
    view = "office=malang&office=blitar&metric=passports_issued"
    found = addresses(planned)

    assert f"/g/trend.png?{view}&v={edition.id}&lang=en" in found
    assert f"/embed/trend?{view}&v={edition.id}" in found
    assert f"/embed/ranking?metric=deportations&v={edition.id}" in found
    assert f"/g/ranking.png?metric=deportations&v={edition.id}" not in found


def test_each_address_stands_once_and_has_a_path_of_its_own(planned):
    """
    What is planned twice would be made twice, and two of one path would overwrite each other.
    """
    assert max(Counter(wish.address for wish in planned).values()) == 1
    assert len({spelled(wish.address) for wish in planned}) == len(planned)
    assert {wish.section for wish in planned} == set(Section) - {Section.FRONTS}


def test_a_default_view_is_worth_its_place(edition):
    """
    Every metric and office that fills a chart has it, and no other: a chart of nothing is
    nobody's default.
    """
    found = list(defaults(edition))
    deportations = {
        chart for chart, view in found if view.metrics == ("deportations",) and not view.offices
    }
    malang = {chart for chart, view in found if view.offices == ("malang",)}

    assert deportations == {Chart.RANKING, Chart.MAP, Chart.CHANGE, Chart.FUNNEL}
    assert malang == {Chart.TREND, Chart.PROFILE}


@pytest.mark.parametrize("chart", Chart)
def test_a_default_view_of_each_chart_can_be_drawn(edition, chart):
    """
    No address of the plan is refused, whatever charts are added.
    """
    views = [view for drawn, view in defaults(edition) if drawn is chart]

    for view in views[:: max(1, len(views) // 3)]:
        assert draw(chart, view, speaking(Language.ID)).caption.title


def test_the_small_world_has_a_plan(small_world):
    """
    Three offices and hardly a figure are enough.
    """
    found = addresses(plan(small_world, (), (), ()))

    assert "/k/contoh-satu?lang=en" in found
    assert all(str(read_address(text)) == text for text in found)
