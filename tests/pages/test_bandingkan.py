"""Claims about pages/bandingkan.py: a comparison is its address, and says what limits it."""

import pytest

from components.model import Language
from components.words import speaking
from tests.pages.opening import charts, opened, shown, unfolded

MALANG_BLITAR = {"office": ["malang", "blitar"]}


def test_a_link_opens_with_its_filters_set_and_its_finding_said():
    """
    Two offices over the years: a trend, with both newest figures in the finding or the chart.
    """
    page = opened("bandingkan", **MALANG_BLITAR)

    assert "73.338" in shown(page)
    assert page.segmented_control(key="chart").value == "trend"
    assert page.button_group(key="kept-offices").value == ["malang", "blitar"]
    assert len(charts(page)) == 1


def test_peers_who_were_not_asked_for_are_not_counted_among_the_offices_asked_for():
    """
    One office alone is drawn with its peers; the count above the chart is of that office.
    """
    page = opened("bandingkan", office=["blitar"], chart="ranking", to="2024")

    assert "1 dari 1 " in shown(page)


def test_a_choice_writes_slugs_to_the_address_and_nothing_else():
    """
    Metric, offices, year and measure, one after the other; labels stay on the page.
    """
    page = opened("bandingkan")

    page.selectbox(key="metrics").select("passport_refusals_nonprocedural").run()
    page.selectbox(key="add_office").select("blitar").run()
    page.selectbox(key="add_office").select("malang").run()
    page.button_group(key="per").set_value("passports_issued").run()
    unfolded(page).selectbox(key="first").select(2021).run()

    assert page.query_params == {
        "metric": "passport_refusals_nonprocedural",
        "office": ["blitar", "malang"],
        "per": "passports_issued",
        "from": "2021",
    }


def test_taking_the_last_filter_out_leaves_a_clean_address():
    """
    Defaults stay out of the address, so clearing is the page as it opens.
    """
    page = opened("bandingkan", **MALANG_BLITAR, **{"from": "2020"})

    words = speaking(Language.ID)("filter.clear")

    assert f'<a class="ki-clear" href="/bandingkan">{words}</a>' in shown(page)
    assert words not in shown(opened("bandingkan"))


def test_another_metric_drops_the_ratio_of_the_one_before():
    """
    A denominator belongs to its metric.
    """
    page = opened("bandingkan", metric="passport_refusals_nonprocedural", per="passports_issued")

    page.selectbox(key="metrics").select("deportations").run()

    assert not page.exception
    assert page.query_params == {"metric": "deportations"}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.ID, "Tidak dapat dibandingkan begitu saja"),
        (Language.EN, "Not comparable as they stand"),
    ],
)
def test_a_part_year_against_a_year_is_said_before_the_chart(language, words):
    """
    Malang 2023 is told to November only.
    """
    page = opened("bandingkan", lang=language, **MALANG_BLITAR, **{"from": "2022", "to": "2024"})

    assert words in shown(page)


def test_both_figures_of_blitar_2023_stand_in_the_table():
    """
    31.589 and 31.598 are too near to be drawn apart, but the table prints both.
    """
    page = opened("bandingkan", office="blitar", chart="table")

    assert "31.589" in shown(page)
    assert "31.598" in shown(page)


@pytest.mark.parametrize(
    ("language", "number", "axis"),
    [(Language.ID, "73.338", "ribu"), (Language.EN, "73,338", "thousand")],
)
def test_numbers_are_written_as_the_language_writes_them(language, number, axis):
    """
    In the table, and in the locale that the chart carries.
    """
    page = opened("bandingkan", lang=language, **MALANG_BLITAR)
    (chart,) = charts(page)

    assert number in shown(page)
    assert axis in chart.spec or axis in str(chart.datasets)


def test_nothing_found_is_said_and_not_drawn():
    """
    An empty answer is a sentence with a way on.
    """
    page = opened("bandingkan", office="klungkung", metric="revenue")

    assert speaking(Language.ID)("bandingkan.empty") in shown(page)
    assert charts(page) == []


@pytest.mark.parametrize("chart", ["trend", "ranking", "table"])
def test_the_whole_country_opens_in_every_shape(chart):
    """
    A hundred and fifty offices are too many for lines; the page then shows one year.
    """
    page = opened("bandingkan", chart=chart)

    assert not page.exception
    assert len(charts(page)) == (0 if chart == "table" else 1)


def test_a_forbidden_comparison_offers_what_may_be_compared():
    """
    The same months, whole years alone, or one year in common: each a link away.
    """
    page = opened("bandingkan", **MALANG_BLITAR)

    assert ">Januari–November saja (2 angka)</a>" in shown(page)
    assert ">hanya setahun penuh (11 angka)</a>" in shown(page)

    unfolded(page).selectbox(key="months").select((1, 11)).run()

    assert page.query_params["months"] == "1-11"
    assert "turun 9,2% dari bulan yang sama pada 2022" in shown(page)
    assert "Tidak dapat dibandingkan" not in shown(page)


def test_an_office_asked_for_alone_is_drawn_beside_its_peers():
    """
    They are named, come from the rule or from the address, and stay out of the filters.
    """
    page = opened("bandingkan", office="malang", chart="ranking")
    named = opened("bandingkan", office="malang", chart="ranking", peer=["blitar", "kediri"])

    assert "kantor-kantor yang sebanding ikut digambar: Semarang" in shown(page)
    assert "ikut digambar: Blitar dan Kediri" in shown(named)
    assert page.query_params == {"office": "malang", "chart": "ranking"}


def test_offices_and_other_institutions_are_drawn_in_panels_of_their_own():
    """
    A region's figures may contain those of its offices.
    """
    page = opened("bandingkan", office=["malang", "kanwil-jawa-timur"], metric="deportations")

    assert len(charts(page)) == 2
    assert "Bukan kantor: digambar terpisah" in shown(page)
