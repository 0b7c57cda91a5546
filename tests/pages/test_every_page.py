"""Claims about all nine pages: they open, speak both languages, and explain a bad link."""

import pytest

from components.model import Language
from components.words import speaking
from tests.pages.opening import PAGES, charts, opened, shown, unfolded

LANGUAGES = list(Language)
ASKED = {"kantor": {"office": "blitar"}}
LONGEST_ALT = 220


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_opens_on_the_real_data(name, language):
    """
    No exception, a heading in the reader's language, and every chart with a text alternative.
    """
    page = opened(name, lang=language, **ASKED.get(name, {}))

    alts = [chart.alt for chart in charts(page)]

    assert not page.exception
    assert "<h1" in shown(page) or page.title
    assert [alt for alt in alts if not 0 < len(alt) <= LONGEST_ALT] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_opens_on_the_small_world(small_world, name, language):
    """
    Three offices and three years are enough for every page to have something to say.
    """
    office = next(iter(small_world.catalogue.offices))
    asked = {"office": office} if name == "kantor" else {}

    page = opened(name, lang=language, **asked)

    assert not page.exception
    assert shown(page)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [(Language.ID, "ketikanngawur"), (Language.EN, "ketikanngawur")],
)
@pytest.mark.parametrize("name", ["bandingkan", "kantor", "penegakan", "cakupan", "data"])
def test_an_unknown_office_gets_a_sentence(name, language, sentence):
    """
    The page says which code it does not know, in the reader's language, and nothing breaks.
    """
    page = opened(name, lang=language, office=sentence)

    assert not page.exception
    assert sentence in shown(page)
    assert speaking(language)("error.title.404") in shown(page)


def test_what_was_meant_is_a_link_to_the_same_question():
    """
    A slip of the finger costs one tap, and the rest of what was asked stays.
    """
    page = opened("bandingkan", lang=Language.EN, office="malangg", metric="deportations")

    wanted = "?lang=en&amp;office=malang&amp;metric=deportations"
    assert f'<a href="{wanted}">malang</a>' in shown(page)


@pytest.mark.parametrize(
    "asked",
    [
        {"nonsense": "1"},
        {"from": "dua ribu"},
        {"from": "2024", "to": "2020"},
        {"metric": "../../etc/passwd"},
        {"metric": "<script>alert(1)</script>"},
        {"per": "crossings"},
        {"chart": "pie"},
        {"v": "000000000000"},
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_bad_address_is_explained_and_never_a_trace(asked, language):
    """
    What was asked is repeated as text, never as HTML, and the way home is offered.
    """
    page = opened("bandingkan", lang=language, **asked)

    text = shown(page)

    assert not page.exception
    assert "<script>" not in text
    assert "Traceback" not in text
    assert speaking(language)("error.home") in text


def test_an_unknown_language_is_explained_in_indonesian():
    """
    A language we do not speak is a bad value like any other.
    """
    page = opened("bandingkan", lang="fr")

    assert not page.exception
    assert "fr" in shown(page)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["bandingkan", "kantor", "layanan", "penegakan", "data"])
def test_every_link_of_a_page_keeps_the_language(name, language):
    """
    DECISIONS 15: a link to a page or a receipt carries lang where it is not Indonesian.
    """
    page = opened(name, lang=language, **ASKED.get(name, {}))
    queries = [link.proto.query_string for link in page.get("page_link")]
    receipts = shown(page).split('href="/angka/')[1:]

    wanted = "lang=en" if language is Language.EN else ""

    assert [query for query in queries if wanted not in query] == []
    assert [one for one in receipts if wanted not in one.split('"', 1)[0]] == []


def test_what_other_sites_hang_onto_a_link_is_no_fault():
    """
    A link shared through social media opens; its trackers ask nothing of us.
    """
    page = opened("kantor", office="blitar", fbclid="abc", utm_source="wa")

    assert not page.exception
    assert "Blitar" in shown(page)
    assert speaking(Language.ID)("error.home") not in shown(page)


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        *((name, ASKED.get(name, {})) for name in PAGES),
        ("kantor", {}),
        ("bandingkan", {"office": "klungkung", "metric": "revenue"}),
        ("layanan", {"office": "klungkung"}),
        ("kantor", {"office": "atlantis"}),
    ],
)
def test_every_page_ends_with_its_footer(name, asked):
    """
    Also where there is nothing to show or something to apologise for.
    """
    assert shown(opened(name, **asked)).count('class="ki-foot"') == 1


def test_a_fault_is_told_in_the_readers_language_whatever_else_is_wrong():
    """
    A theme that does not exist takes the language of the address from nobody.
    """
    page = opened("bandingkan", lang="en", theme="pink")

    assert speaking(Language.EN)("error.home") in shown(page)
    assert [
        q for q in (link.proto.query_string for link in page.get("page_link")) if "lang=en" not in q
    ] == []


@pytest.mark.parametrize("name", ["bandingkan", "penegakan"])
def test_the_year_drawn_can_go_up_again(name):
    """
    The years offered do not depend on the year chosen.
    """
    free = unfolded(opened(name)).selectbox(key="last").options

    chosen = unfolded(opened(name, to="2021")).selectbox(key="last").options

    assert chosen == free


def test_links_keep_to_the_edition_that_an_address_pins(edition):
    """
    DECISIONS 17: what is pinned stays pinned from page to page.
    """
    page = opened("kantor", office="blitar", v=edition.id)
    queries = [link.proto.query_string for link in page.get("page_link")]

    assert [query for query in queries if f"v={edition.id}" not in query] == []


def test_offices_drawn_by_rule_are_named_and_not_called_chosen_or_all():
    """
    The money page draws the offices with most whole years of revenue, and says which.
    """
    text = shown(opened("anggaran"))

    assert "Manokwari" in text
    assert "yang dipilih" not in text
    assert "Semua kantor imigrasi, 2020" not in text
