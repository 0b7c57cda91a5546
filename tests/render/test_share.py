"""Claims about components/render/share.py: what may be taken away from a chart."""

import re
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from urllib.parse import parse_qsl, urlsplit

import pytest

from components.model import Comparability, Language
from components.query import View, read_view
from components.render.citation import citation
from components.render.drawing import Chart
from components.render.drawings import DRAWN, draw
from components.render.files.about import about
from components.render.picture.size import read_size
from components.render.share import SIZES, ready_sentence, share_html, studio_address
from components.words import speaking
from tests.render.files.samples import drawn
from tests.render.hostile import HOSTILE

ID, EN = speaking(Language.ID), speaking(Language.EN)
BASE = "https://kinerja.example"
COPIED = re.compile(r"<p data-words[^>]*>([^<]*)</p>")
LOOKS = {"w", "h", "lang"}
PINNED = ("png", "svg", "pdf", "xlsx", "csv", "parquet", "json", "md", "zip")
both = pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])


class Reading(HTMLParser):
    """The links, the tags and the words that are to be copied."""

    def __init__(self, html):
        super().__init__()
        self.links, self.tags = [], []
        self.feed(html)
        self.words = [unescape(one) for one in COPIED.findall(html)]

    def handle_starttag(self, tag, attrs):  # noqa: D102 - as the parser calls it
        self.tags.append(tag)
        if tag == "a":
            self.links.append(dict(attrs))

    def of(self, ending):
        """The addresses with that ending."""
        found = [link["href"] for link in self.links]
        return [one for one in found if urlsplit(one).path.endswith(f".{ending}")]


def shared(chart=Chart.TREND, view=None, say=ID, page=None):
    drawing = draw(chart, view or View(offices=("malang", "blitar")), say)
    return drawing, Reading(share_html(drawing, say, BASE, page))


@both
@pytest.mark.parametrize("chart", DRAWN)
def test_every_file_of_every_chart_keeps_view_and_edition(chart, say, catalogue):
    """
    What the address of a file asks is the drawing's own question, in the edition shown.
    """
    drawing = drawn(chart, say)
    wanted = drawing.view.with_(chart=None, release=drawing.edition.id)

    found = Reading(share_html(drawing, say, BASE))

    for ending in PINNED:
        assert len(found.of(ending)) == (3 if ending == "png" else 1)
        for address in found.of(ending):
            pairs = parse_qsl(urlsplit(address).query)
            asked = [pair for pair in pairs if pair[0] not in LOOKS]
            assert urlsplit(address).path == f"/g/{drawing.chart}.{ending}"
            assert read_view(asked, catalogue) == wanted
            assert dict(pairs).get("lang", "id") == say.language


def test_the_pictures_have_the_sizes_that_they_are_called_by():
    """
    A link for messages, a square, a story: each is a size that a picture can have.
    """
    _, found = shared()

    sizes = [
        read_size(asked["w"], asked["h"])
        for asked in (dict(parse_qsl(urlsplit(one).query)) for one in found.of("png"))
    ]

    assert sizes == list(SIZES.values())
    assert [f"{one.width}x{one.height}" for one in sizes] == list(SIZES)


def test_a_file_is_kept_under_a_name_that_tells_chart_metric_and_edition(edition):
    """
    Ten downloads from this site lie in one folder and are still told apart.
    """
    drawing, found = shared(Chart.RANKING, View(metrics=("deportations",)))
    names = [link["download"] for link in found.links if "download" in link]

    assert len(set(names)) == len(names) == 11
    assert {name.partition(edition.id)[0] for name in names} == {"ranking-deportations-"}
    assert f"ranking-deportations-{drawing.edition.id}-1080x1920.png" in names
    assert f"ranking-deportations-{drawing.edition.id}.zip" in names


@pytest.mark.parametrize("pin", [False, True])
def test_pages_are_live_unless_the_reader_has_pinned_an_edition(pin, edition):
    """
    To open is to read today's figures; who came by a pinned address stays in its edition.
    """
    asked = View(offices=("malang",), release=edition.id if pin else None)

    drawing, found = shared(view=asked)

    assert [("v=" in one) for one in found.of("html")] == [pin]
    assert ("v=" in studio_address(drawing, ID)) is pin


@pytest.mark.parametrize("chart", DRAWN)
def test_the_studio_opens_with_the_same_drawing(chart, catalogue):
    """
    Its address names the chart and asks the same.
    """
    drawing = drawn(chart, EN)
    there = urlsplit(studio_address(drawing, EN))
    pairs = [pair for pair in parse_qsl(there.query) if pair[0] != "lang"]

    found = read_view(pairs, catalogue)

    assert there.path == "/sematkan"
    assert draw(Chart(found.chart), found, EN).caption == drawing.caption


@both
def test_the_sentence_brings_its_caveat_and_its_source(say):
    """
    Who pastes it cannot lose that two years of Malang are parts, nor who says so.
    """
    drawing, found = shared(say=say)
    told, words = about(drawing, say, BASE), drawing.caption

    sentence, cited = found.words

    assert sentence.startswith(f"{words.title}.\n{words.subtitle}\n")
    assert sentence.endswith(words.source)
    assert told.reading.comparability is Comparability.NOT_COMPARABLE
    assert all(objection in sentence for objection in told.reading.objections)
    assert cited == citation(drawing, say, BASE).short


def test_a_sentence_without_doubts_says_nothing_of_comparing():
    """
    One office in one wording: title, subtitle, source.
    """
    drawing = draw(Chart.TREND, View(offices=("blitar",), first=2023), ID)
    told = about(drawing, ID, BASE)
    free = replace(told.reading, comparability=Comparability.COMPARABLE) if told.reading else None

    lines = ready_sentence(replace(told, reading=free), ID).split("\n")

    assert lines == [f"{told.title}.", told.subtitle, told.source]


def test_the_studio_speaks_the_page_and_shows_the_words_of_the_embed():
    """
    An Indonesian page with an English embed: labels in Indonesian, what is taken in English.
    """
    drawing, found = shared(say=EN, page=ID)
    html = share_html(drawing, EN, BASE, ID)

    assert "details" not in found.tags
    assert ID("share.pictures") in html
    assert EN("share.pictures") not in html
    assert found.words[0].startswith(drawing.caption.title)
    assert all("lang=en" in link["href"] for link in found.links)
    assert '<p data-words lang="en">' in html


def test_a_folded_block_says_of_which_chart_it_is():
    """
    Of several charts on a page each summary has a name of its own for those who listen.
    """
    drawing, _ = shared()
    html = share_html(drawing, ID, BASE)

    assert drawing.caption.title in html.split("</summary>")[0]


def test_without_a_base_nothing_is_absolute():
    """
    The citation then has no address, rather than a false one.
    """
    drawing = draw(Chart.TREND, View(offices=("malang",)), ID)

    found = Reading(share_html(drawing, ID, ""))

    assert all(link["href"].startswith("/") for link in found.links)
    assert "/g/trend" not in found.words[1]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_title_stays_text(text):
    """
    It brings no element and no link, and is copied as it is written.
    """
    drawing, plain = shared()
    evil = replace(drawing, caption=replace(drawing.caption, title=text))

    found = Reading(share_html(evil, ID, BASE))

    assert found.tags == plain.tags
    assert len(found.links) == len(plain.links)
    assert "".join(found.words).startswith(" ".join(text.split()))


@pytest.mark.parametrize("chart", DRAWN)
def test_the_kit_says_that_it_takes_its_time(chart):
    """
    The one file that is not there at once.
    """
    html = share_html(drawn(chart, ID), ID, BASE)

    assert html.count(ID("share.kit_note")) == 1
