"""Claims about pages/sematkan.py: the studio shows what an article will show."""

import re
from urllib.parse import parse_qsl, urlsplit

import pytest

from components.model import Language
from components.query.view import FIELDS
from components.render.drawing import Chart
from components.settings import read
from components.ui import share
from components.words import sentences, speaking
from tests.pages.opening import opened, shown

ID, EN = speaking(Language.ID), speaking(Language.EN)
BLITAR = {"metric": "deportations", "office": "blitar"}
WEAR = {"theme", "title", "background", "lang"}
LOOKED = {
    "look": "dark",
    "tongue": "en",
    "keep": "live",
    "title": "no",
    "background": "transparent",
    "width": "320",
}


def frame(page):
    """What the preview shows."""
    (one,) = [element.proto for element in page.get("iframe")]
    return one


def asked_of(page):
    """What the address of the preview asks."""
    return parse_qsl(urlsplit(frame(page).src).query)


@pytest.fixture(autouse=True)
def base(monkeypatch):
    """A site that knows where it is."""
    known = read({"BASE_URL": "https://kinerja.example"})
    monkeypatch.setattr(share, "settings", lambda: known)


def test_it_opens_with_a_finding_where_nothing_is_asked(edition):
    """
    Malang and Blitar over the years, pinned, in an article's column.
    """
    page = opened("sematkan")

    assert urlsplit(frame(page).src).path == "/embed/trend"
    assert asked_of(page) == [("office", "malang"), ("office", "blitar"), ("v", edition.id)]
    assert page.radio(key="width").value == "560"
    assert "73.338" in frame(page).alt
    assert "73.338" in shown(page)
    assert page.query_params == {}


def test_what_is_copied_is_what_is_seen():
    """
    The address in the frame is the one in the code, on the site's own host.
    """
    page = opened("sematkan", **BLITAR, chart="ranking")
    seen = frame(page).src.replace("&", "&amp;amp;")

    assert f"https://kinerja.example{seen}" in shown(page)
    assert "https://kinerja.example/oembed?url=" in shown(page)


def test_every_choice_reaches_the_frame_and_the_code(edition):
    """
    Theme, title, ground, language, and whether the figures are kept.
    """
    page = opened("sematkan", **BLITAR)
    page.radio(key="look").set_value("dark").run()
    page.radio(key="tongue").set_value("en").run()
    page.radio(key="keep").set_value("live").run()
    page.checkbox(key="title").check().run()
    page.checkbox(key="background").check().run()
    asked = dict(asked_of(page))

    assert {name: asked.get(name) for name in WEAR} == {
        "theme": "dark",
        "title": "no",
        "background": "transparent",
        "lang": "en",
    }
    assert "v" not in asked
    assert "Blitar deported" in frame(page).alt
    assert "theme=dark" in shown(page)
    assert edition.id in shown(page)  # files and citation keep their edition
    assert ID("sematkan.codes") in shown(page)
    assert EN("sematkan.codes") not in shown(page)


def test_the_address_keeps_every_choice_and_no_usual_one():
    """
    A reload, the other language and a shared link show the same embed; changing the chart too.
    """
    page = opened("sematkan", **BLITAR, **LOOKED)
    seen = {name: value for name, value in asked_of(page) if name in WEAR}

    page.selectbox(key="chart").select("ranking").run()
    kept = {name: page.query_params[name] for name in LOOKED}
    (english,) = re.findall(r'href="\?([^"]*lang=en[^"]*)"', shown(page).replace("&amp;", "&"))
    page.radio(key="look").set_value("auto").run()
    page.checkbox(key="background").uncheck().run()

    assert seen == {
        "theme": "dark",
        "lang": "en",
        "title": "no",
        "background": "transparent",
    }
    assert page.radio(key="width").value == "320"
    assert kept == LOOKED
    assert LOOKED.items() <= dict(parse_qsl(english)).items()
    assert page.query_params == {
        **BLITAR,
        "chart": "ranking",
        **{name: LOOKED[name] for name in ("tongue", "keep", "title", "width")},
    }


def test_no_other_page_is_told_how_an_embed_looks():
    """
    Its links ask what those pages know.
    """
    page = opened("sematkan", **BLITAR, **LOOKED)
    queries = [link.proto.query_string for link in page.get("page_link")]

    assert [query for query in queries if {name for name, _ in parse_qsl(query)} & {*LOOKED}] == []


@pytest.mark.parametrize(
    ("name", "value"),
    [("look", "pink"), ("tongue", "jv"), ("keep", "half"), ("title", "yes"), ("width", "9999")],
)
def test_a_look_that_there_is_not_is_refused_in_words(name, value):
    """
    As any other part of an address.
    """
    page = opened("sematkan", **BLITAR, **{name: value})

    assert not page.exception
    assert ID("error.home") in shown(page)
    assert page.get("iframe") == []


def test_the_chart_is_written_to_the_address_and_the_question_stays():
    """
    The View is the address; only the chart is chosen here.
    """
    page = opened("sematkan", **BLITAR)

    page.selectbox(key="chart").select("nationalities").run()

    assert page.query_params == {**BLITAR, "chart": "nationalities"}
    assert urlsplit(frame(page).src).path == "/embed/nationalities"


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("chart", Chart)
def test_every_chart_can_be_asked_for_by_name_alone(chart, language):
    """
    It shows an example, or says that nothing was found; its choice has its name.
    """
    page = opened("sematkan", lang=language, chart=chart)
    say = speaking(language)

    assert not page.exception
    assert page.selectbox(key="chart").value == chart
    assert say(f"sematkan.name.{chart}") in page.selectbox(key="chart").options
    assert say("error.home") not in shown(page)
    assert len(page.get("iframe")) == 1 or say("sematkan.empty") in shown(page)


def test_charts_of_one_office_are_offered_for_one_office():
    """
    Of two they would be a bad address, and by hand they are told to be one.
    """
    two = opened("sematkan", office=["malang", "blitar"], metric="deportations")
    wrong = opened("sematkan", office=["malang", "blitar"], chart="profile")

    names = two.selectbox(key="chart").options

    assert ID("sematkan.name.profile") not in names
    assert ID("sematkan.name.trend") in names
    assert ID("sematkan.name.profile") in opened("sematkan", **BLITAR).selectbox("chart").options
    assert shown(wrong).count("<h1") == 1
    assert ID("error.home") in shown(wrong)


def test_where_nothing_was_found_nothing_is_offered_to_copy():
    """
    An empty embed would be a hole in an article.
    """
    page = opened("sematkan", chart="reasons", office="blitar")

    assert page.get("iframe") == []
    assert ID("sematkan.empty") in shown(page)
    assert "<pre" not in shown(page)
    assert [link for link in page.get("page_link") if "chart=reasons" in link.proto.query_string]


@pytest.mark.parametrize("language", list(Language))
def test_the_way_back_keeps_the_question(language):
    """
    The page that has the filters opens with this view, in this language.
    """
    page = opened("sematkan", lang=language, **BLITAR)
    say = speaking(language)
    change = say("sematkan.change", page=say("bandingkan.nav"))

    (found,) = [link.proto for link in page.get("page_link") if link.proto.label == change]

    assert "office=blitar" in found.query_string
    assert "chart=trend" in found.query_string


def test_a_pinned_studio_stays_in_its_edition(edition):
    """
    Also the newest edition, when the address names it.
    """
    page = opened("sematkan", **BLITAR, v=edition.id)

    assert ("v", edition.id) in asked_of(page)


def test_the_preview_asks_nothing_that_an_embed_does_not_know():
    """
    Its address is a view and a look.
    """
    page = opened("sematkan", **BLITAR, lang=Language.EN, theme="dark")

    assert {name for name, _ in asked_of(page)} <= {*FIELDS, *WEAR}
    assert ("theme", "dark") in asked_of(page)


@pytest.mark.parametrize("language", list(Language))
def test_every_chart_has_its_name(language):
    """
    A new chart cannot reach the studio without one.
    """
    missing = [one for one in Chart if f"sematkan.name.{one}" not in sentences(language)]

    assert missing == []


def test_without_a_host_there_are_still_codes(monkeypatch):
    """
    A test, or a browser that tells no address: relative addresses, and no oEmbed.
    """
    monkeypatch.setattr(share, "settings", lambda: read({}))

    page = opened("sematkan", **BLITAR)

    assert not page.exception
    assert ID("sematkan.copy.html") in shown(page)
    assert ID("sematkan.copy.oembed") not in shown(page)
