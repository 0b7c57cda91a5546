"""Claims about components/render/drawings.py: what holds for every chart of every view."""

import re
from functools import cache
from html import escape, unescape

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
PARTS = ("chart", "view", "figures", "table", "legend", "verdict")
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
every_chart = pytest.mark.parametrize("chart", Chart)
every_language = pytest.mark.parametrize("say", [ID, EN], ids=list(Language))

RECEIPT = re.compile(r'href="/angka/([^"?]+)(\?lang=en)?"')
FOREIGN = re.compile(r'<(\w+)[^>]* lang="[^"]+"[^>]*>.*?</\1>', re.DOTALL)
TAG = re.compile(r"<[^>]+>")
LINK = re.compile(r"<a [^>]*>.*?</a>", re.DOTALL)
THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
# Words that one language cannot do without and the other does not have.
ONLY = {
    Language.ID: {"yang", "dari", "pada", "dengan", "untuk", "tahun", "menurut", "dan", "tidak"},
    Language.EN: {"the", "of", "was", "were", "with", "from", "and", "not", "found", "which"},
}
OTHER = {Language.ID: Language.EN, Language.EN: Language.ID}


@cache
def drawn(chart, name, say=EN) -> Drawing:
    """The drawing of a chart of one of the views above."""
    return draw(chart, VIEWS[name], say)


def rows(drawing):
    """What its panels draw, set by set."""
    painted = [panel.paint(LIGHT, None) for panel in drawing.panels if panel.paint]
    return [dict(plot.rows) for plot in painted] if not drawing.empty else []


@cache
def painted(chart, name):
    """What is drawn of one of the views above."""
    return rows(drawn(chart, name))


def marks(plots):
    """The figures that marks stand for."""
    sets = (found for plot in plots for found in plot.values())
    return {str(row["figure"]) for found in sets for row in found if row.get("figure")}


def said(drawing):
    """Its five texts by their names."""
    return {text: getattr(drawing.caption, text) for text in TEXTS}


def words_of(html):
    """The words of a piece of HTML but for what is marked as another language's."""
    return set(re.findall(r"[a-z]+", unescape(TAG.sub(" ", FOREIGN.sub(" ", html))).lower()))


def asked(chart):
    """The names of the views that a chart is drawn of."""
    one = chart in OF_ONE_OFFICE
    return [name for name, view in VIEWS.items() if not one or len(view.offices) == 1]


def test_every_chart_has_its_drawing():
    """
    A chart that is named has an address, and one that has an address is drawn.
    """
    assert set(DRAWN) == set(Chart)


@every_chart
def test_a_drawing_says_what_it_is_of(chart):
    """
    All five texts, an alternative that is read out in a breath, a title that is no sentence.
    """
    for name in asked(chart):
        found = drawn(chart, name)

        assert [text for text, words in said(found).items() if not words.strip()] == [], name
        assert len(found.caption.alt) <= ALT_MOST, name
        assert not found.caption.title.endswith("."), name
        assert found.edition is release(None), name


@every_chart
def test_the_view_of_a_drawing_is_its_address(chart, edition):
    """
    It can be spelt and read again.
    """
    for name in asked(chart):
        view = drawn(chart, name).view

        assert read_view(view.parameters(), edition.catalogue) == view, name


@every_chart
def test_the_view_of_a_drawing_draws_it_again(chart):
    """
    What the chart chose for itself is in it: the same words, figures, table and marks.

    By the name asked for as by that of the chart that stands in its place; where nothing was
    left to choose, it is the same question.
    """
    for name in asked(chart):
        first = drawn(chart, name)
        if (first.chart, first.view) == (chart, VIEWS[name]):
            continue
        for again in [draw(one, first.view, EN) for one in {chart, first.chart}]:
            moved = [text for text in TEXTS if said(again)[text] != said(first)[text]]
            parts = [part for part in PARTS if getattr(again, part) != getattr(first, part)]

            assert (moved, parts) == ([], []), name
            assert rows(again) == painted(chart, name), name


@every_chart
def test_every_mark_stands_for_a_figure_of_the_drawing(chart, edition):
    """
    What is drawn is in the files behind the same address, once each, with its report.
    """
    for name in asked(chart):
        found = drawn(chart, name)
        mine = [figure.id for figure in found.figures]
        sources = {source.slug for source in found.sources}
        unnamed = {figure.source for figure in found.figures} - sources

        assert len(mine) == len(set(mine)), name
        assert marks(painted(chart, name)) <= set(mine), name
        assert unnamed == set(), name


@every_chart
def test_a_table_leads_to_receipts_in_the_readers_language(chart, edition):
    """
    Every link is to a statement of the drawing, which its files hold as well.
    """
    for name in asked(chart):
        one = drawn(chart, name)
        table, known = one.table, one.figures or tuple(edition.every())
        found = RECEIPT.findall(table)

        assert {figure for figure, _ in found} <= {figure.id for figure in known}, name
        assert {language for _, language in found} <= {"?lang=en"}, name
        assert len(found) == table.count("/angka/"), name


@every_chart
def test_a_figure_in_a_table_is_a_link_to_its_receipt(chart):
    """
    No value of a thousand or more stands there bare; a rest or a ratio, which nobody stated, may.
    """
    for name in asked(chart):
        found = drawn(chart, name)
        values = {EN.value(one.value, one.unit) for one in found.figures}
        bare = TAG.sub(" ", LINK.sub(" ", found.table)).replace("per 1,000", "")

        assert values & set(THOUSANDS.findall(bare)) == set(), name


@every_chart
def test_what_is_empty_says_so_and_draws_nothing(chart):
    """
    No figure, no report, no mark; a title in the place of all that.
    """
    for name in asked(chart):
        found = drawn(chart, name)

        if found.empty:
            assert (found.figures, found.sources, painted(chart, name)) == ((), (), []), name
            assert found.caption.title, name


@every_language
@every_chart
def test_no_language_speaks_in_the_other(chart, say):
    """
    Titles, texts, keys, notes and tables; names and headlines are marked as what they are.
    """
    for name in asked(chart):
        found = drawn(chart, name, say)
        headings = [text for panel in found.panels for text in (panel.title, panel.note)]
        spoken = "\n".join([*said(found).values(), *headings, found.legend, found.table])
        for publisher in {source.publisher for source in found.sources}:
            spoken = spoken.replace(escape(publisher), "")

        assert words_of(spoken) & ONLY[OTHER[say.language]] == set(), name


@pytest.mark.parametrize("chart", [one for one in Chart if one not in OF_ONE_OFFICE])
def test_nothing_found_is_painted_without_a_warning(chart, edition, capfd):
    """
    A page leaves the plot out, but whoever paints it all the same gets an empty ground.
    """
    view = View(offices=("klungkung",), metrics=("exit_bans",), first=2001, last=2002)
    found = draw(chart, view, EN)

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


def test_the_small_world_is_drawn(small_world):
    """
    Three offices and three years: every chart has its words, and marks that can be followed.
    """
    office = small_world.catalogue.of_kind(InstitutionKind.OFFICE)[0]
    known = {figure.id for figure in small_world.every()}
    view = View(offices=(office.slug,))

    for chart in Chart:
        both = [draw(chart, view, say) for say in (ID, EN)]

        assert [text for one in both for text, words in said(one).items() if not words] == [], chart
        assert marks(rows(both[0])) <= known, chart
