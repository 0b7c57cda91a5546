"""Claims about levels.py, apart.py and what ranks: offices alone stand in one range."""

import re

import pytest

from components.model import InstitutionKind, Language
from components.query import View, ask
from components.query.middle import middle
from components.render.caption import ALT_MOST, Shape
from components.render.levels import crowd, levels
from components.render.sentence import caption
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
OFFICES = ("blitar", "malang", "surabaya")


@pytest.fixture(scope="session")
def above(catalogue):
    """Two institutions that are no offices and tell of deportations in 2024."""
    found = ask(
        View(
            metrics=("deportations",),
            offices=tuple(
                slug
                for slug, one in catalogue.offices.items()
                if one.kind is not InstitutionKind.OFFICE
            ),
        )
    )
    return tuple(dict.fromkeys(told.office for told in found.in_(2024)))[:2]


def drawn(*offices, shape, say=ID):
    asked = ask(View(metrics=("deportations",), offices=offices))
    return caption(asked, say, shape=shape, year=2024, chosen=offices)


@pytest.mark.parametrize("shape", Shape)
def test_a_range_is_of_offices_alone(above, catalogue, shape):
    """
    The directorate's thousand is not the top of what offices did.
    """
    words = drawn(*OFFICES, *above, shape=shape)
    first = catalogue.office(above[0]).short

    assert words.title.startswith(
        "Pada 2024, WNA yang dideportasi di tiga kantor ini berkisar dari 3 (Blitar) sampai 44 "
        f"(Surabaya); di luar perbandingan karena bukan kantor: {first} "
    )
    assert "Dari 3 (Blitar) sampai 44 (Surabaya)." in words.alt
    assert len(words.alt) <= ALT_MOST


def test_the_long_text_lists_other_levels_by_themselves(above, catalogue):
    """
    One list by size of an office and what stands above it would rank them.
    """
    text = drawn(*OFFICES, *above, shape=Shape.RANKING).long
    whole, apart = text.split("Bukan kantor, disebut tersendiri: ")
    names = [catalogue.office(slug).short for slug in above]

    assert [name in whole.split("Angka setahun penuh: ")[1] for name in names] == [False, False]
    assert [name in apart for name in names] == [True, True]


@pytest.mark.parametrize(("say", "times"), [(ID, " kali "), (EN, " times ")])
def test_no_multiple_across_levels(above, say, times):
    """
    The directorate's figure already holds the office's.
    """
    words = drawn("blitar", above[0], shape=Shape.TREND, say=say)

    assert times not in words.title


def test_institutions_that_are_no_offices_make_no_range(above):
    """
    A regional office and the directorate: each by itself.
    """
    words = drawn(*above, shape=Shape.RANKING)

    assert "berkisar" not in words.title
    assert "Dari " not in words.alt


@pytest.mark.parametrize(
    ("say", "expected"),
    [(ID, "3 kantor dan 11 lembaga lain"), (EN, "3 offices and 11 other institutions")],
)
def test_a_crowd_counts_offices_apart_and_writes_its_numbers_alike(catalogue, say, expected):
    """
    Digits and words are not mixed in one phrase.
    """
    others = [o for o in catalogue.offices.values() if o.kind is not InstitutionKind.OFFICE][:11]
    mixed = [*map(catalogue.office, OFFICES), *others, catalogue.office("blitar")]

    assert (crowd(mixed, say), levels(mixed)) == (expected, (3, 11))


def test_a_crowd_of_one_level_names_one_noun(catalogue):
    """
    Offices alone, others alone, and nobody.
    """
    other = next(o for o in catalogue.offices.values() if o.kind is not InstitutionKind.OFFICE)
    office = catalogue.office("blitar")

    actual = [crowd(some, ID) for some in ([office], [other], [])]

    assert actual == ["satu kantor", "satu lembaga", "nol kantor"]


@pytest.mark.parametrize(("say", "word"), [(ID, "nilai tengah"), (EN, "the median of")])
def test_the_median_of_the_title_is_the_one_of_the_chart(catalogue, say, word):
    """
    One median: two numbers for one middle would leave the reader to choose.
    """
    asked = ask(View(metrics=("passports_issued",)))
    wanted = say.number(middle(asked.in_(2024), catalogue))

    words = caption(asked, say, shape=Shape.RANKING, year=2024, chosen=("blitar",))

    assert word in words.title
    assert [wanted in text for text in (words.title, words.alt, words.long)] == [True] * 3


def test_a_chosen_part_year_is_set_against_no_median():
    """
    Eleven months beside the middle of whole years would look like a small office.
    """
    asked = ask(View(metrics=("deportations",)))
    part = next(t for t in asked.in_(2025) if not t.whole and not t.figure.flag)

    words = caption(asked, ID, shape=Shape.RANKING, year=2025, chosen=(part.office,))

    assert "nilai tengah" not in words.title


def test_a_drawing_of_one_year_counts_the_reports_of_that_year():
    """
    235 reports stand behind the metric, 39 behind the drawing.
    """
    asked = ask(View(metrics=("passports_issued",)))

    words = caption(asked, EN, shape=Shape.RANKING, year=2024)

    reports = int(re.match(r"Source: (\d+) press reports", words.source)[1])
    assert reports == len(asked.drawn(2024).sources) < len(asked.sources)


@pytest.mark.parametrize(
    ("metric", "year", "office", "expected"),
    [
        ("passports_issued", 2023, "malang", "Malang: 62.164 s.d. Nov."),
        ("passports_issued", 2024, "blitar", "Blitar: 31.871."),
    ],
)
def test_one_value_has_no_range(metric, year, office, expected):
    """
    "From 31,871 to 31,871" is no finding.
    """
    asked = ask(View(metrics=(metric,), offices=(office,)))

    words = caption(asked, ID, shape=Shape.RANKING, year=year)

    assert expected in words.alt
    assert "Dari" not in words.alt
