"""Claims about components/render/months.py and grounds.py: words for like set against like."""

import pytest

from components.model import Language
from components.query import View, ask
from components.query.grounds import ways
from components.render.grounds import way_label
from components.render.sentence import Shape, caption
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)


@pytest.mark.parametrize(
    ("say", "title"),
    [
        (
            ID,
            (
                "Malang menerbitkan 62.164 paspor dari Januari hingga November 2023, "
                "turun 9,2% dari bulan yang sama pada 2022 (68.442)"
            ),
        ),
        (
            EN,
            (
                "Malang issued 62,164 passports from January to November 2023, "
                "down 9.2% from the same months of 2022 (68,442)"
            ),
        ),
    ],
)
def test_one_office_is_set_against_its_own_months(say, title, edition):
    """
    The change that the whole years forbid, in the title itself.
    """
    answer = ask(View(offices=("malang",), months=(1, 11)))

    assert caption(answer, say, shape=Shape.TREND).title == title


def test_several_offices_have_a_span_and_no_rank(edition):
    """
    Neither "terbesar" nor a name at either end.
    """
    words = caption(ask(View(months=(1, 6))), ID, shape=Shape.RANKING, year=2025)

    assert words.title == "Januari–Juni 2025: paspor terbit di tiga kantor, dari 852 sampai 23.583"
    assert "Januari–Juni saja" in words.subtitle
    assert "setahun penuh" not in words.subtitle


def test_no_largest_is_named_where_the_filter_hides_who_might_pass_it(edition):
    """
    With whole years alone on show, a larger part-year is out of sight, not out of the world.
    """
    plain = caption(ask(View()), ID, shape=Shape.RANKING, year=2023).title
    whole = caption(ask(View(months=(1, 12))), ID, shape=Shape.RANKING, year=2023).title

    assert "terbesar" in plain
    assert "terbesar" not in whole


@pytest.mark.parametrize(
    ("say", "labels"),
    [
        (
            ID,
            [
                "Januari–November saja (2 angka)",
                "hanya setahun penuh (11 angka)",
                "tahun 2024 saja, setahun penuh (2 angka)",
            ],
        ),
        (
            EN,
            [
                "January–November only (2 figures)",
                "whole years only (11 figures)",
                "2024 only, as a whole year (2 figures)",
            ],
        ),
    ],
)
def test_a_way_out_says_what_it_leaves(say, labels, edition):
    """
    How many figures there are to compare is known before the click.
    """
    answer = ask(View(offices=("malang", "blitar")))

    assert [way_label(way, answer, say) for way in ways(answer)] == labels


def test_a_ratio_is_offered_by_its_name(edition):
    """
    Per how much of what.
    """
    answer = ask(View(metrics=("passport_refusals_nonprocedural",)))
    labels = [way_label(way, answer, ID) for way in ways(answer, 2024)]

    assert labels[-1].startswith("rasio per 1.000 paspor terbit")


@pytest.mark.parametrize(
    ("say", "alt", "long"),
    [
        (
            ID,
            (
                "Diagram titik: paspor terbit, Januari–Juni 2025, tiga kantor. "
                "Dari 852 (Manokwari) sampai 23.583 (Soekarno-Hatta)."
            ),
            "Angka Januari–Juni: Soekarno-Hatta 23.583 s.d. Jun, Banda Aceh 16.281 s.d. Jun, ",
        ),
        (
            EN,
            (
                "Dot plot: passports issued, January–June 2025, three offices. "
                "From 852 (Manokwari) to 23,583 (Soekarno-Hatta)."
            ),
            "Figures for January–June: Soekarno-Hatta 23,583 to Jun, Banda Aceh 16,281 to Jun ",
        ),
    ],
)
def test_who_does_not_see_it_is_told_the_months_and_the_figures(say, alt, long, edition):
    """
    "2025, three offices" said neither.
    """
    words = caption(ask(View(months=(1, 6))), say, shape=Shape.RANKING, year=2025)

    assert words.alt == alt
    assert long in words.long


@pytest.mark.parametrize(
    ("say", "title"),
    [
        (ID, "Tak ditemukan angka paspor terbit Januari–Juni untuk Batam dan Bogor"),
        (EN, "No figure of passports issued for January–June was found at Batam and Bogor"),
    ],
)
def test_what_was_not_found_is_of_those_months(say, title, edition):
    """
    Their years were told.
    """
    answer = ask(View(months=(1, 6), offices=("batam", "bogor")))

    assert caption(answer, say, shape=Shape.TREND).title == title
