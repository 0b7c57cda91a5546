"""The HTML before Streamlit: what a search engine, a phone on a train and a reader without
JavaScript get.
"""

import re

import pytest

from components.door import assets
from components.door.place import place
from components.door.shell import notice, shell
from components.model import Language
from components.words import Words, speaking

PLACES = (place("", "ringkasan"), place("kantor", "kantor"))


def _html(which, language=Language.ID, base=""):
    return shell(PLACES[which], PLACES, language, base).body.decode()


def _meta(html):
    return dict(re.findall(r'<meta (?:name|property)="([^"]+)" content="([^"]*)">', html))


@pytest.mark.parametrize("language", Language)
def test_a_page_introduces_itself(language):
    """Title, description and their copies for link previews are in the reader's language."""
    say = speaking(language)
    html, told = _html(1, language), say("kantor.description")
    title = f"{say('kantor.nav')} · Kinerja Imigrasi"

    assert f"<title>{title}</title>" in html
    assert (_meta(html)["description"], _meta(html)["og:description"]) == (told, told)
    assert _meta(html)["og:title"] == title


@pytest.mark.parametrize(("language", "locale"), [(Language.ID, "id_ID"), (Language.EN, "en_GB")])
def test_the_locale_is_told(language, locale):
    """Link previews know the language of the page."""
    assert _meta(_html(0, language))["og:locale"] == locale


def test_the_first_page_has_the_name_of_the_site_for_title():
    """Its title says what the site is."""
    assert f"<title>{speaking(Language.ID)('site.title')}</title>" in _html(0)


def test_there_is_something_to_read_before_the_script_has_run():
    """The heading, one sentence and the way to every page stand in the HTML itself."""
    html = _html(1)
    say = speaking(Language.ID)

    assert f"<h1>{say('kantor.heading')}</h1>" in html
    assert re.findall(r'<li><a href="([^"]+)">(.*?)</a>', html) == [
        ("./", say("ringkasan.nav")),
        ("./kantor", say("kantor.nav")),
    ]


@pytest.mark.parametrize("language", Language)
def test_who_has_no_script_is_shown_the_way_to_the_data(language):
    """Noscript says what is missing, and links to all figures."""
    noscript = re.findall(r"<noscript>(.*?)</noscript>", _html(0, language), re.DOTALL)

    assert len(noscript) == 1
    assert speaking(language)("door.noscript.text") in noscript[0]
    assert 'href="./api/v1/figures.csv"' in noscript[0]


def test_nothing_of_the_stock_page_is_left():
    """No stock title, no advertisement of an interface we do not offer, no other font."""
    html = _html(0)
    left = [
        word for word in ("<title>Streamlit", "agent", "SourceSans", "service-desc") if word in html
    ]

    assert left == []


def test_our_script_comes_before_streamlits():
    """It has to tell Streamlit's front end where its server is before that starts."""
    html = _html(0)

    assert html.index(assets.address("site.js")) < html.index('type="module"')


def test_two_fonts_are_asked_for_early():
    """The two faces of the first screen, and no more, below what is read."""
    fonts = re.findall(r'<link rel="preload" href="([^"]+)" as="font"', _html(0))

    assert fonts == [
        f".{assets.address('newsreader-600.woff2')}",
        f".{assets.address('hanken-grotesk-400.woff2')}",
    ]


def test_the_colours_of_both_themes_are_told():
    """A phone colours its bars before the page is drawn."""
    found = re.findall(r'name="theme-color" media="([^"]+)" content="([^"]+)"', _html(0))

    assert dict(found) == {
        "(prefers-color-scheme: light)": "#FBF8F2",
        "(prefers-color-scheme: dark)": "#14181F",
    }


class Loud(Words):
    """Words that bring markup with them."""

    def __call__(self, key, /, **_facts):
        """The key itself, in bold."""
        return f"<b>{key}</b>"


def test_words_are_escaped(monkeypatch):
    """A title with markup in it stays a title."""
    monkeypatch.setattr("components.door.shell.speaking", Loud)

    assert "<b>" not in _html(0)
    assert "&lt;b&gt;kantor.heading" in _html(1)


def test_addresses_from_below_reach_up():
    """From /a/b/c the links of a notice lead two folders up."""
    html = notice("missing", PLACES, Language.ID, depth=2).body.decode()

    assert re.findall(r'<link rel="stylesheet" href="([^"]+)">', html) == [
        f"./../..{assets.address('site.css')}"
    ]


def test_a_notice_is_not_for_search_engines():
    """What is not there should not be found."""
    html = notice("broken", PLACES, Language.EN).body.decode()

    assert _meta(html)["robots"] == "noindex"
