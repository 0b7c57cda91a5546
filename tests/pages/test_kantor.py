"""Claims about pages/kantor.py: everything said about one office, each with its receipt."""

import pytest

from components.model import Language
from components.query import View
from components.query.profile import profile
from components.words import speaking
from tests.pages.opening import opened, shown

LANGUAGES = list(Language)
BLITAR = View(offices=("blitar",))
FOUNDING = "blitar-ketik-2024-12"
BLITAR_2024 = ("31.871", "160", "Rp 11,04 miliar", "94,19%", "Rp 11,72 miliar", "136", "21")
MALANG_2024 = ("73.338", "18.402", "527", "1.999", "53", "15", "Rp 33,81 miliar", "333,68%")


@pytest.mark.parametrize(("office", "figures"), [("blitar", BLITAR_2024), ("malang", MALANG_2024)])
def test_the_founding_figures_of_2024_stand_on_the_page(office, figures):
    """
    Each as Indonesian writes it, each a link to its receipt.
    """
    page = opened("kantor", office=office, to="2024")
    text = shown(page).replace("\N{NO-BREAK SPACE}", " ")

    missing = [figure for figure in figures if f">{figure}</a>" not in text]

    assert missing == []


def test_both_figures_of_blitar_2023_stand_with_who_says_which():
    """
    31.589 and 31.598: neither is picked in silence.
    """
    text = shown(opened("kantor", office="blitar", to="2023"))

    assert "31.589" in text
    assert "31.598" in text
    assert "BANGSAONLINE" in text.upper()


def test_a_stated_zero_is_a_zero_and_silence_is_not():
    """
    Blitar stated that it banned nobody from leaving in 2024.
    """
    assert "dinyatakan nol" in shown(opened("kantor", office="blitar", to="2024"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_seven_services_and_four_visits_of_blitar_are_told(language):
    """
    Services and events stand on the page in both languages.
    """
    text, known = shown(opened("kantor", lang=language, office="blitar")), profile(BLITAR)
    visits = [event for event in known.events if event.kind == "study_visit"]
    told = [r for run in known.services.runs for r in run.reports if r.source == FOUNDING]
    names = {known.catalogue.service(report.service).name for report in told}

    assert (len(visits), len(names)) == (4, 7)
    assert [name for name in names if speaking(language).of(name) not in text] == []
    assert [e for e in visits if speaking(language).of(e.text) not in text] == []


def test_the_address_overrides_the_peers():
    """
    DECISIONS 9: `peer` in the address takes the place of the computed ones.
    """
    page = opened("kantor", office="blitar", peer="malang")
    labels = [link.proto.label for link in page.get("page_link")]

    assert "Malang" in labels
    assert "Agam" not in labels


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_an_office_every_institution_can_be_found(edition, language):
    """
    The directory links to all 182, by province.
    """
    text = shown(opened("kantor", lang=language))

    missing = [slug for slug in edition.catalogue.offices if f"office={slug}" not in text]

    assert missing == []


def test_an_office_nobody_wrote_about_says_so():
    """
    No figure found is said as such, and never that it did not report.
    """
    text = shown(opened("kantor", office="klungkung"))

    assert speaking(Language.ID)("kantor.held_none") in text
