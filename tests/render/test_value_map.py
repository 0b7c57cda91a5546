"""Claims about components/render/value_map.py: how many told, and where; never who is largest."""

import re

import pytest

from components.model import InstitutionKind, Language, Status
from components.query import View, ask
from components.render.caption import ALT_MOST
from components.render.value_map import homes, java_alt, map_caption
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
BOTH = pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
VIEWS = {
    "passports": (View(), 2024),
    "deportations": (View(metrics=("deportations",)), 2023),
    "money": (View(metrics=("revenue",)), 2024),
    "a ratio": (View(metrics=("passport_refusals_nonprocedural",), per="passports_issued"), 2023),
    "a stock": (View(metrics=("villages_assisted",)), 2025),
    "one office": (View(offices=("blitar",)), 2024),
    "a part-year": (View(metrics=("arrivals",), offices=("malang", "surabaya")), 2024),
    "nothing": (View(metrics=("exit_bans",), offices=("sampit", "malang")), 2018),
}
EVERY = pytest.mark.parametrize("asked", VIEWS.values(), ids=VIEWS.keys())


@BOTH
def test_the_title_counts_offices_and_says_where(say):
    """
    Whole years of offices, of those that stood that year.
    """
    answer = ask(View())
    whole = [one for one in answer.in_(2024) if one.whole]
    n, of, java, java_all, away, away_all = map(
        int, re.findall(r"\d+", map_caption(answer, 2024, say).title.replace("2024", ""))
    )

    assert (n, of) == (len(whole), 133)
    assert (java + away, java_all + away_all) == (n, of)


@BOTH
@EVERY
def test_every_caption_is_whole(asked, say):
    """
    A title that begins large and has no full stop, a short alternative text, a long one.
    """
    view, year = asked
    words = map_caption(ask(view), year, say)

    assert words.title[0].isupper()
    assert not words.title.endswith(".")
    assert 0 < len(words.alt) <= ALT_MOST
    assert words.long.startswith(words.title)
    assert "  " not in f"{words.subtitle}{words.long}"


@BOTH
@EVERY
def test_no_title_ranks(asked, say):
    """
    Neither the largest nor the most is named.
    """
    view, year = asked
    title = map_caption(ask(view), year, say).title

    assert re.search("terbesar|terbanyak|tertinggi|largest|most |highest", title) is None


@BOTH
def test_every_figure_of_the_map_stands_in_the_long_text(say):
    """
    Part-years apart, and the offices without a figure by name.
    """
    answer = ask(View(metrics=("deportations",)))
    long = map_caption(answer, 2023, say).long
    missing = [
        say.value(value, one.figure.unit)
        for one in answer.in_(2023)
        for value in one.spoken_for
        if say.value(value, one.figure.unit) not in long
    ]

    assert missing == []
    assert "Sampit" in long


@BOTH
def test_a_quarrel_is_said_around_the_map(say):
    """
    Tarakan's revenue of 2024: two reports, two numbers.
    """
    answer = ask(View(metrics=("revenue",)))
    words = map_caption(answer, 2024, say)
    quarrels = [one.office for one in answer.in_(2024) if one.status is Status.DISPUTED]

    assert quarrels == ["tarakan"]
    assert "Tarakan" in words.subtitle
    assert "Tarakan" in words.alt


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (VIEWS["one office"], "Blitar menerbitkan 31.871 paspor pada 2024"),
        (
            VIEWS["a part-year"],
            (
                "Tak ditemukan angka kedatangan setahun penuh untuk 2024; pada satu kantor "
                "ada angka sebagian tahun atau yang diragukan"
            ),
        ),
        (
            VIEWS["nothing"],
            "Tak ditemukan angka orang yang dicegah ke luar negeri untuk Sampit dan Malang, 2018",
        ),
        (
            (View(offices=("blitar", "malang", "sampit")), 2019),
            (
                "Angka paspor terbit setahun penuh untuk 2019 ditemukan pada satu dari tiga kantor "
                "yang dipilih"
            ),
        ),
    ],
)
def test_few_offices_have_a_title_of_their_own(asked, expected):
    """
    One office with its figure; a part-year is no year; nothing is not nought.
    """
    view, year = asked

    assert map_caption(ask(view), year, ID).title == expected


@BOTH
def test_a_ratio_that_cannot_be_worked_out_is_no_missing_figure(say):
    """
    The numerator may well have been told.
    """
    view, year = VIEWS["a ratio"]
    words = map_caption(ask(view), year, say)

    assert {ID: "rasionya tak dapat dihitung", EN: "no ratio can be worked out"}[
        say
    ] in words.subtitle


@BOTH
def test_the_map_of_java_has_its_own_alternative_text(say):
    """
    It counts what lies on it.
    """
    alt = java_alt(ask(View()), 2024, say)

    assert alt != map_caption(ask(View()), 2024, say).alt
    assert len(alt) <= ALT_MOST


def test_a_province_holds_its_offices_and_how_many_told(edition):
    """
    Only provinces with a figure, none of the offices that did not yet stand.
    """
    answer = ask(View())
    found = homes(answer, 2024)
    told = {one.office for one in answer.in_(2024)}
    offices = {one.slug: one for one in edition.catalogue.of_kind(InstitutionKind.OFFICE)}

    assert sum(home.told for home in found) == len(told)
    assert [home.province for home in found] == sorted(home.province for home in found)
    assert all(offices[slug].province == home.province for home in found for slug in home.offices)
    assert all(offices[slug].existed_in(2024) for home in found for slug in home.offices)
    assert min(home.told for home in found) > 0


def test_the_small_world_lies_in_one_province(small_world):
    """
    Three offices on Java: there is no elsewhere to speak of.
    """
    answer = ask(View())
    (home,) = homes(answer, 2024)

    assert (home.province, home.told, len(home.offices)) == ("Jawa Timur", 3, 3)
    assert map_caption(answer, 2024, ID).title == (
        "Angka paspor terbit setahun penuh untuk 2024 ditemukan pada tiga dari tiga kantor"
    )


@pytest.mark.parametrize(
    ("say", "title", "grains"),
    [
        (
            ID,
            (
                "Angka paspor terbit Januari–Juni 2025 ditemukan pada 3 dari 133 kantor: "
                "1 dari 36 di Jawa, 2 dari 97 di luar Jawa"
            ),
            "Butir kelabu: tak ditemukan angka Januari–Juni.",
        ),
        (
            EN,
            (
                "A figure for passports issued in January–June 2025 was found for 3 of 133 "
                "offices: 1 of 36 on Java, 2 of 97 elsewhere"
            ),
            "Grey grains: no figure for January–June found.",
        ),
    ],
)
def test_the_same_months_of_a_year_are_counted_as_such(say, title, grains, edition):
    """
    The map said that nought offices had any, and drew three.
    """
    words = map_caption(ask(View(months=(1, 6))), 2025, say)

    assert words.title == title
    assert grains in words.subtitle
    assert "setahun" not in words.subtitle
    assert "Januari–Juni 2025" in words.alt or "January–June 2025" in words.alt


@BOTH
def test_the_map_of_one_offices_ratio_tells_the_ratio(say):
    """
    Not the count that was divided.
    """
    view = VIEWS["a ratio"][0].with_(offices=("blitar",))
    title = map_caption(ask(view), 2025, say).title

    assert {ID: "4,6 per 1.000 paspor terbit", EN: "4.6 per 1,000 passports issued"}[say] in title
    assert "151" not in title


@BOTH
def test_a_lone_office_on_the_map_is_no_one_of_one(say):
    """
    Asked for with two institutions that no map shows.
    """
    view = View(offices=("malang", "kanwil-jawa-timur", "ditjen-imigrasi"))
    title = map_caption(ask(view), 2024, say).title

    assert title.startswith(
        {ID: "Malang menerbitkan 73.338 paspor pada 2024", EN: "Malang issued 73,338 passports"}[
            say
        ]
    )
