"""Claims about components/render/embed.py: the page in an article's iframe."""

import gzip
import re
from dataclasses import replace
from html import unescape

import pytest

from components.charts.palette import DARK, LIGHT
from components.model import Language
from components.query import View
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.embed import embed
from components.render.embed_script import frame_script
from components.render.embed_wear import Wear
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
BASE = "https://kinerja.example"
TEN = (
    *("malang", "blitar", "kediri", "madiun", "jember"),
    *("surabaya", "tanjung-perak", "pamekasan", "ponorogo", "denpasar"),
)
MUST = 15_000


def page(chart=Chart.TREND, view=None, say=ID, wear=None):
    drawing = draw(chart, view or View(offices=("blitar", "malang")), say)
    return drawing, embed(drawing, say, wear or Wear(), BASE).decode()


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_everything_is_there_without_a_script(say):
    """
    Title, what is counted, the plots, the table, the sources, the way to the full page.
    """
    drawing, html = page(say=say)
    caption, text = drawing.caption, unescape(html)

    assert f'<html lang="{say.language}">' in html
    assert all(words in text for words in (caption.title, caption.subtitle, caption.source))
    assert html.count("<svg ") == 2
    assert f"<details><summary>{say('chart_card.table')}</summary>" in html
    assert drawing.table.strip() in html
    assert f">{say('embed.full')}</a>" in html


def test_search_engines_are_sent_to_the_full_page():
    """
    noindex, and canonical without an edition.
    """
    _, html = page(view=View(offices=("blitar",), release=draw_id()))

    assert '<meta name="robots" content="noindex">' in html
    assert f'<link rel="canonical" href="{BASE}/g/trend.html?office=blitar">' in html


def draw_id():
    return draw(Chart.TREND, View(), ID).edition.id


def test_links_open_beside_the_article():
    """
    A receipt in a frame of 360 pixels would be the end of the article.
    """
    _, html = page()

    assert '<base target="_blank">' in html
    assert "target=" not in html.replace('<base target="_blank">', "")


def test_nothing_is_fetched_from_anywhere():
    """
    No font, no picture, no stylesheet, no script of others: every address is a link or data.
    """
    _, html = page(view=View(offices=TEN[:3]))
    fetched = re.findall(r'<(?:img|script|link|iframe|object)[^>]*(?:src|href)="([^"]+)"', html)

    assert fetched == [f"{BASE}/g/trend.html?" + "&amp;".join(f"office={one}" for one in TEN[:3])]
    assert re.findall(r"url\((?!\"data:)", html) == []


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
@pytest.mark.parametrize("chart", [Chart.TREND, Chart.RANKING, Chart.CHANGE])
def test_ten_offices_weigh_less_than_they_must(chart, say):
    """
    DECISIONS: 15 kB compressed.
    """
    _, html = page(chart, View(offices=TEN), say)

    assert len(gzip.compress(html.encode())) <= MUST


def test_the_script_is_less_than_a_kilobyte_and_the_same_in_all():
    """
    Its hash stands in the content policy; what differs stands in data attributes.
    """
    pages = [page(view=View(offices=(office,)))[1] for office in ("blitar", "malang")]

    assert len(frame_script().encode()) <= 1000
    assert [f">{frame_script()}</script>" in html for html in pages] == [True, True]


@pytest.mark.parametrize(
    ("wear", "there", "not_there"),
    [
        (Wear(), f"--ki-ink:{LIGHT.ink}", 'class="hidden"'),
        (Wear(theme="dark"), f"--ki-ink:{DARK.ink}", LIGHT.ink),
        (Wear(theme="light"), ":root{color-scheme:light}", DARK.ink),
        (Wear(titled=False), '<h1 class="hidden">', "inset 0 9px"),
        (Wear(clear=True), ":root{color-scheme:light dark}", "box-shadow:inset 0 4px"),
        (Wear(clear=True, theme="dark"), ":root{color-scheme:light dark}", LIGHT.ink),
    ],
)
def test_it_looks_as_its_author_chose(wear, there, not_there):
    """
    A clear embed keeps both schemes: a browser grounds a frame whose scheme is not the page's.
    """
    _, html = page(wear=wear)

    assert (there in html, not_there in html) == (True, False)


def test_a_verdict_that_forbids_is_said_and_a_lesser_one_is_not(edition):
    """
    The lesser caveat stands in the subtitle already.
    """
    _, forbids = page(view=View(offices=("blitar", "malang", "kediri")))
    _, allows = page(view=View(offices=("blitar",)))

    assert 'class="ki-verdict ki-refused"' in forbids
    assert 'class="ki-verdict' not in allows


def test_only_a_pinned_embed_says_so_and_asks_for_its_age(edition):
    """
    A live one is as old as its bytes.
    """
    _, pinned = page(view=View(offices=("blitar",), release=edition.id))
    _, live = page(view=View(offices=("blitar",)))

    assert f'data-age="/edisi/{edition.id}.json"' in pinned
    assert f'<a href="{BASE}/g/trend.html?office=blitar" rel="noopener">' in pinned
    assert f"/g/trend.html?office=blitar&amp;v={edition.id}" in pinned
    assert ("data-age" in live, 'class="age"' in live) == (False, False)


def test_nothing_found_is_said_in_the_place_of_the_plot():
    """
    An empty frame would look broken.
    """
    drawing = draw(Chart.TREND, View(offices=("sabang",), metrics=("exit_bans",)), ID)

    html = embed(drawing, ID).decode()

    assert drawing.empty
    assert '<p class="empty">' in html
    assert "<svg " not in html


def test_words_are_escaped():
    """
    A headline with markup in it stays a headline.
    """
    drawing = draw(Chart.TREND, View(offices=("blitar",)), ID)
    loud = replace(drawing.caption, title="</title><script>x</script>")

    html = embed(replace(drawing, caption=loud), ID).decode()

    assert "<script>x" not in html


def test_the_same_drawing_gives_the_same_bytes():
    """
    A pinned embed is kept for a year.
    """
    assert page()[1] == page()[1]
