"""Claims about components/render/method.py: the Method page says what the data say."""

import re

import pytest

from components.model import Language
from components.query import View
from components.query.evidence import evidence
from components.query.silence import silence
from components.render.method import SECTIONS, facts, section
from components.words import sentences, speaking
from components.words.prose import FOLDER

ID, EN = speaking(Language.ID), speaking(Language.EN)


@pytest.mark.parametrize("say", [ID, EN])
@pytest.mark.parametrize("name", SECTIONS)
def test_every_section_has_a_title_and_a_text_with_nothing_left_open(edition, name, say):
    """No placeholder reaches the reader."""
    text = section(name, edition, say)

    assert sentences(say.language)[f"metode.title.{name}"]
    assert text
    assert "{" not in text


def test_every_long_text_is_a_section():
    """A text that no page shows would never be read again."""
    files = {file.stem for file in (FOLDER / Language.ID / "metode").glob("*.md")}

    assert files == set(SECTIONS)


@pytest.mark.parametrize("say", [ID, EN])
def test_numbers_come_from_the_edition(edition, say):
    """The text cannot disagree with the front page."""
    text = section("asal", edition, say)
    known = evidence(edition)

    assert say.number(known.statements) in text
    assert say.number(known.reports) in text


@pytest.mark.parametrize(
    ("say", "wanted"),
    [
        (ID, ("31.589", "31.598", "18 Desember 2024", "36.789", "50.566", "0,03%", "37,4%")),
        (EN, ("31,589", "31,598", "18 December 2024", "36,789", "50,566", "0.03%", "37.4%")),
    ],
)
def test_the_rule_of_standing_is_shown_on_blitar_and_wonosobo_2023(edition, say, wanted):
    """Both numbers of each, who says which, and how wide the gap is."""
    text = section("kedudukan", edition, say)

    assert [piece for piece in wanted if piece not in text] == []


@pytest.mark.parametrize(("say", "wanted"), [(ID, ("294", "163")), (EN, ("294", "163"))])
def test_refused_applications_and_departures_are_kept_apart_on_blitar_2023(edition, say, wanted):
    """294 and 163 are not the same thing, and the text says so."""
    text = section("penolakan", edition, say)

    assert [piece for piece in wanted if piece not in text] == []


@pytest.mark.parametrize("say", [ID, EN])
def test_a_citation_names_the_edition_and_its_day(edition, say):
    """Short with the edition's id, long with the day as well."""
    told = facts(edition, say)

    assert edition.id in told["cite_short"]
    assert edition.id in told["cite_long"]
    assert say.day(edition.day) in told["cite_long"]


@pytest.mark.parametrize("say", [ID, EN])
def test_an_edition_without_the_cases_leaves_them_out(small_world, say):
    """The small world knows neither Blitar nor Wonosobo, and has every section all the same."""
    told = facts(small_world, say)

    assert (told["examples"], told["refusals"], told["cite_figure"]) == ("", "", "")
    assert [name for name in SECTIONS if not section(name, small_world, say)] == []


@pytest.mark.parametrize("say", [ID, EN])
def test_silence_is_counted_as_on_the_coverage_page(edition, say):
    """Offices that stood then, and a month counts as found."""
    ever = silence(View(), tuple(range(2016, 2026))).ever()

    text = section("senyap", edition, say)

    assert f"{sum(ever.values())} " in text
    assert re.search(rf"\b{len(ever)} (kantor|offices)", text)


@pytest.mark.parametrize(
    ("name", "indonesian", "english"),
    [
        ("kedudukan", "antara 10 dan 30 Desember", "between 10 and 30 December"),
        ("cakupan", "juga bila laporannya tak bertanggal", "also where the report is undated"),
        ("banding", "tidak dihitung dari 2020 dan 2021", "from 2020 or 2021"),
        ("banding", "sembilan dari sepuluh pasang", "nine in ten pairs"),
        ("banding", "hanya dari kantor", "are of offices only"),
        ("penolakan", "menjadi satu angka", "into one number"),
        ("sebanding", "tak ditemukan atau tidak pasti", "were not found, or are uncertain"),
    ],
)
def test_the_rules_that_the_code_uses_are_printed(edition, name, indonesian, english):
    """A rule that readers cannot read is no rule."""
    texts = section(name, edition, ID), section(name, edition, EN)

    assert (indonesian in texts[0], english in texts[1]) == (True, True)
