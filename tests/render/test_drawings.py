"""Claims about components/render/drawings.py: what holds for every chart of every view."""

import re
from functools import cache
from html import unescape

import pytest

from components.charts.palette import LIGHT
from components.errors import BadAddress
from components.model import InstitutionKind, Language
from components.query import View, read_view
from components.query.store import release
from components.render.caption import ALT_MOST
from components.render.drawing import Chart, Drawing
from components.render.drawings import DRAWN, draw
from components.words import speaking
from tests.charts.drawing import svg
from tests.gallery.views import views

ID, EN = speaking(Language.ID), speaking(Language.EN)
TEXTS = ("title", "subtitle", "alt", "long", "source")
VIEWS = {
    **views(release(None)),
    "every office of a stock": View(metrics=("foreigners_resident",), last=2018),
    "one office": View(offices=("malang",)),
    "one office that is silent": View(offices=("klungkung",)),
    "one kind of service": View(services=("home_visit_sick",)),
    "peers of the reader's choice": View(offices=("malang",), peers=("blitar", "kediri")),
    "an institution that is no office": View(offices=("kanwil-jawa-timur",)),
    "a year before there was anything": View(first=2000, last=2001),
}
OF_ONE_OFFICE = {Chart.PROFILE, Chart.OFFICE_COVERAGE}
PLACES = [
    (chart, name)
    for chart in Chart
    for name, view in VIEWS.items()
    if chart not in OF_ONE_OFFICE or len(view.offices) == 1
]
NAMES = [f"{chart}: {view}" for chart, view in PLACES]
every_drawing = pytest.mark.parametrize(("chart", "name"), PLACES, ids=NAMES)

RECEIPT = re.compile(r'href="/angka/([^"?]+)(\?lang=en)?"')
FOREIGN = re.compile(r'<(\w+)[^>]* lang="[^"]+"[^>]*>.*?</\1>', re.DOTALL)
TAG = re.compile(r"<[^>]+>")
# Words that one language cannot do without and the other does not have.
ONLY = {
    Language.ID: {"yang", "dari", "pada", "dengan", "untuk", "tak", "tahun", "menurut", "dan"},
    Language.EN: {"the", "of", "was", "were", "with", "from", "and", "not", "found", "which"},
}
OTHER = {Language.ID: Language.EN, Language.EN: Language.ID}
# The totals of which these show the parts are not yet among their figures.
TOTALS_APART = {Chart.NATIONALITIES, Chart.REASONS}


@cache
def drawn(chart, name, say=EN) -> Drawing:
    """The drawing of a chart of one of the views above."""
    return draw(chart, VIEWS[name], say)


def rows(drawing):
    """What its panels draw, set by set."""
    painted = [panel.paint(LIGHT, None) for panel in drawing.panels if panel.paint]
    return [dict(plot.rows) for plot in painted] if not drawing.empty else []


def marks(drawing):
    """The figures that its marks stand for."""
    sets = (found for plot in rows(drawing) for found in plot.values())
    return {str(row["figure"]) for found in sets for row in found if row.get("figure")}


def words_of(html):
    """The words of a piece of HTML but for what is marked as another language's."""
    return set(re.findall(r"[a-z]+", unescape(TAG.sub(" ", FOREIGN.sub(" ", html))).lower()))


def test_every_chart_has_its_drawing():
    """
    A chart that is named has an address, and one that has an address is drawn.
    """
    assert set(DRAWN) == set(Chart)


@every_drawing
def test_a_drawing_says_what_it_is_of(chart, name):
    """
    All five texts, an alternative that is read out in a breath, a title that is no sentence.
    """
    found = drawn(chart, name)
    said = {text: getattr(found.caption, text) for text in TEXTS}

    assert [text for text, words in said.items() if not words.strip()] == []
    assert len(said["alt"]) <= ALT_MOST
    assert not said["title"].endswith(".")
    assert found.edition is release(None)


@every_drawing
def test_the_view_of_a_drawing_is_its_address(chart, name, edition):
    """
    It can be spelt and read again.
    """
    view = drawn(chart, name).view

    assert read_view(view.parameters(), edition.catalogue) == view


# `per` says nothing to these two, but their source line still hears it.
HEARD = {Chart.PRESENCE, Chart.COVERAGE}


@every_drawing
def test_the_view_of_a_drawing_draws_it_again(chart, name):
    """
    What the chart chose for itself is in it: the same words, figures, table and marks.

    By the name asked for as by that of the chart that stands in its place.
    """
    first = drawn(chart, name)
    heard = chart in HEARD and VIEWS[name].per

    for again in [draw(one, first.view, EN) for one in {chart, first.chart}]:
        assert (again.chart, again.view) == (first.chart, first.view)
        assert [getattr(again.caption, text) for text in TEXTS[: 4 if heard else 5]] == [
            getattr(first.caption, text) for text in TEXTS[: 4 if heard else 5]
        ]
        assert (again.figures, again.table, again.legend) == (
            first.figures,
            first.table,
            first.legend,
        )
        assert rows(again) == rows(first)


@every_drawing
def test_every_mark_stands_for_a_figure_of_the_drawing(chart, name, edition):
    """
    What is drawn is in the files behind the same address, once each, with its report.
    """
    found = drawn(chart, name)
    mine = [figure.id for figure in found.figures]
    known = {figure.id for figure in edition.every()}

    assert len(mine) == len(set(mine))
    assert marks(found) <= (known if chart in TOTALS_APART else set(mine))
    assert {figure.source for figure in found.figures} <= {one.slug for one in found.sources}


@every_drawing
def test_a_table_leads_to_receipts_in_the_readers_language(chart, name, edition):
    """
    Every link is to a statement of the edition.
    """
    table = drawn(chart, name).table
    found = RECEIPT.findall(table)

    assert {figure for figure, _ in found} <= {figure.id for figure in edition.every()}
    assert {language for _, language in found} <= {"?lang=en"}
    assert len(found) == table.count("/angka/")


@every_drawing
def test_what_is_empty_says_so_and_draws_nothing(chart, name):
    """
    No figure, no report, no mark; a title in the place of all that.
    """
    found = drawn(chart, name)

    assert found.empty is (not found.sources)
    if found.empty:
        assert (found.figures, marks(found)) == ((), set())
        assert found.caption.title


@pytest.mark.parametrize("say", [ID, EN], ids=list(Language))
@every_drawing
def test_no_language_speaks_in_the_other(chart, name, say):
    """
    Titles, texts, keys, notes and tables; names and headlines are marked as what they are.
    """
    found = drawn(chart, name, say)
    headings = [text for panel in found.panels for text in (panel.title, panel.note)]
    said = [getattr(found.caption, text) for text in TEXTS]
    words = words_of("\n".join([*said, *headings, found.legend, found.table]))

    assert words & ONLY[OTHER[say.language]] == set()


@pytest.mark.parametrize("chart", [one for one in Chart if one not in OF_ONE_OFFICE])
def test_nothing_found_is_painted_without_a_warning(chart, edition, capfd):
    """
    A page leaves the plot out, but whoever paints it all the same gets an empty ground.
    """
    found = draw(
        chart, View(offices=("klungkung",), metrics=("exit_bans",), first=2001, last=2002), ID
    )

    for panel in found.panels:
        if panel.paint:
            assert "NaN" not in svg(panel.paint(LIGHT, None), capfd)


@pytest.mark.parametrize("chart", sorted(OF_ONE_OFFICE))
@pytest.mark.parametrize("offices", [(), ("malang", "blitar")], ids=["none", "two"])
def test_what_is_of_one_office_refuses_any_other_view(chart, offices, edition):
    """
    An address that asks for it without its office, or for two, is a bad one.
    """
    with pytest.raises(BadAddress):
        draw(chart, View(offices=offices), ID)


@pytest.mark.parametrize("chart", Chart)
@pytest.mark.parametrize("say", [ID, EN], ids=list(Language))
def test_the_small_world_is_drawn(chart, say, small_world):
    """
    Three offices and three years: every chart has its words, and marks that can be followed.
    """
    slugs = [one.slug for one in small_world.catalogue.of_kind(InstitutionKind.OFFICE)]
    found = draw(chart, View(offices=tuple(slugs[:1])), say)

    assert marks(found) <= {figure.id for figure in small_world.every()}
    assert [text for text in TEXTS if not getattr(found.caption, text)] == []
