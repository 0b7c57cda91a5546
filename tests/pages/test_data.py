"""Claims about pages/data.py: every statement can be searched, opened and taken away."""

import pytest

from components.model import Language
from components.query import View
from components.query.search import search
from components.ui.shelves import MOST_REPORTS
from components.words import speaking
from tests.pages.opening import opened as page_opened
from tests.pages.opening import shown, unfolded

LANGUAGES = list(Language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_opens_with_the_search_and_the_first_fifty(edition, language):
    """Heading, count and table; no shelf is filled before it is opened."""
    say = speaking(language)
    page = opened(lang=language)

    assert not page.exception
    assert say("data.heading") in shown(page)
    assert say.number(len(edition.every())) in shown(page)
    assert shown(page).count('<th scope="row"') == 50
    assert len(page.markdown) == 0


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("asked", "view"),
    [
        ({"office": "blitar"}, View(offices=("blitar",))),
        ({"office": ["blitar", "malang"]}, View(offices=("blitar", "malang"))),
        ({"metric": "deportations"}, View(metrics=("deportations",))),
        ({"from": "2023", "to": "2023"}, View(first=2023, last=2023)),
        ({"source": "blitar-ketik-2024-12"}, View(source="blitar-ketik-2024-12")),
        ({"office": "blitar", "page": "2"}, View(offices=("blitar",), page=2)),
    ],
)
def test_an_address_shows_what_it_asks_for(language, asked, view):
    """Every statement of that page links to its receipt, in the language of the address."""
    page = opened(lang=language, **asked)

    missing = [f.id for f in search(view).shown if f'"/angka/{f.id}' not in shown(page)]

    assert missing == []


def test_the_filters_write_slugs_to_the_address():
    """Office, metric, years and report, one after the other; labels stay on the page."""
    page = opened()

    page.selectbox(key="add_office").select("blitar").run()
    page.multiselect(key="metrics").select("passports_issued").run()
    unfolded(page).selectbox(key="first").select(2023).run()
    page.selectbox(key="last").select(2023).run()
    page.selectbox(key="source").select("blitar-bangsaonline-2023-12").run()

    assert page.query_params == {
        "office": "blitar",
        "metric": "passports_issued",
        "from": "2023",
        "to": "2023",
        "source": "blitar-bangsaonline-2023-12",
    }


def test_the_filters_show_what_the_address_asks():
    """A link from elsewhere opens with its filters set."""
    page = unfolded(opened(**{"office": "malang", "metric": "revenue", "from": "2024"}))

    asked = (
        page.button_group(key="kept-offices").value,
        page.multiselect(key="metrics").value,
        page.selectbox(key="first").value,
    )

    assert asked == (["malang"], ["revenue"], 2024)


def test_another_filter_begins_on_the_first_page():
    """Page 40 of everything is no page of one office."""
    page = opened(page="40")

    page.selectbox(key="add_office").select("blitar").run()

    assert page.query_params == {"office": "blitar"}


def test_a_report_ruled_out_by_another_filter_can_still_be_seen():
    """The reader sees why nothing is found, and can take the filter back."""
    page = opened(office="malang", source="blitar-ketik-2024-12")

    assert page.selectbox(key="source").value == "blitar-ketik-2024-12"
    assert speaking(Language.ID)("data.empty") in shown(page)


def test_a_report_is_found_by_its_headline_and_its_publisher(edition):
    """Both are in the label that typing searches."""
    source = edition.sources["malang-tagarjatim-2024-12"]

    found = [label for label in opened().selectbox(key="source").options if source.title in label]

    assert [label for label in found if source.publisher in label] == found != []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "asked",
    [
        {"page": "0"},
        {"page": "two"},
        {"from": "2024", "to": "2021"},
        {"office": "atlantis"},
        {"source": "no-such-report"},
        {"colour": "red"},
    ],
)
def test_a_bad_link_gives_a_sentence(language, asked):
    """Not a stack, and not a page that quietly shows something else."""
    page = opened(lang=language, **asked)

    assert not page.exception
    assert speaking(language)("error.home") in shown(page)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("shelf", "holds"),
    [
        ("sources", "table.caption.sources"),
        ("dictionary", "table.caption.metrics"),
        ("unplaced", "table.caption.unplaced"),
        ("report", "ingest.report.warnings_lead"),
    ],
)
def test_a_shelf_is_filled_when_it_is_opened(language, shelf, holds):
    """Reports, dictionary, waiting slugs and build report are one tap away, and not sent before."""
    page, words = opened(lang=language), speaking(language)(holds)
    before = everything(page)

    page.session_state[f"rak-{shelf}"] = True
    page.run()

    assert (words in before, words in everything(page)) == (False, True)


def test_a_long_list_of_reports_begins_with_the_newest(edition):
    """Two hundred at most, and the reader is told how many there are."""
    page = opened()

    page.session_state["rak-sources"] = True
    page.run()

    assert speaking(Language.ID).number(len(search(View()).sources)) in everything(page)
    assert shown(page).count('<th scope="row"') == 50 + MOST_REPORTS


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_of_it_can_be_downloaded(language):
    """Statements as CSV and Parquet, the other tables as CSV, by plain links."""
    names = ("figures.csv", "figures.parquet", "sources.csv", "offices.csv", "services.csv")

    page = shown(opened(lang=language))

    assert [name for name in names if f'href="/api/v1/{name}"' not in page] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_opens_on_the_small_world(small_world, language):
    """Nothing on the page rests on the real release."""
    page = opened(lang=language)

    assert not page.exception
    assert shown(page).count('<th scope="row"') == len(search(View()).shown)


def opened(**asked):
    """The data page at an address."""
    return page_opened("data", **asked)


def everything(page):
    """The HTML and the Markdown of the page."""
    return shown(page) + "\n".join(element.value for element in page.markdown)
