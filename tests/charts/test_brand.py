"""Claims about components/charts/brand.py."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from components.charts.brand import SIZE, called, counted, fitted, in_cell, leading
from components.charts.measure import text_width
from components.model import Brand, Phrase, Service
from components.query import View
from components.query.services import services
from tests.charts.drawing import EN, ID


def service(name, brand):
    """A service of that name."""
    return Service(
        slug=name.lower(),
        kind="home_visit_sick",
        name=Phrase(name, name),
        what=Phrase("", ""),
        audience="",
        brand=brand,
    )


@pytest.mark.parametrize(
    ("run", "name"),
    [
        ([("Sambang Sakit", Brand.OFFICE)], "Sambang Sakit"),
        ([("HORAS (Hampiri Orang Sakit)", Brand.OFFICE)], "HORAS"),
        ([("Kunjungan ke pemohon sakit (tanpa nama khusus)", Brand.NONE)], "ya"),
        ([("Unit Kerja Kantor Imigrasi (UKK)", Brand.NATIONAL)], "UKK"),
        ([("Eazy Passport", Brand.NATIONAL), ("E-Idaman", Brand.OFFICE)], "E-Idaman +1"),
        (
            [
                ("Unit Layanan Paspor di luar kantor (ULP)", Brand.NATIONAL),
                ("Gerai di Mal Pelayanan Publik (MPP)", Brand.NATIONAL),
            ],
            "ULP · MPP",
        ),
        ([("Layanan prioritas", Brand.NONE), ("Sikancil", Brand.OFFICE)], "Sikancil"),
    ],
)
def test_a_cell_calls_a_service_by_its_most_particular_name(run, name):
    """
    Short names whole, acronyms for long ones, the rest counted.
    """
    assert called([service(*one) for one in run], ID) == name


@pytest.mark.parametrize("say", [ID, EN])
@pytest.mark.parametrize("room", [81.0, 64.0])
def test_no_name_of_the_catalogue_is_wider_than_its_cell(say, room, edition):
    """
    At neither of the two widths, in neither language, and always in letters of eleven pixels.
    """
    for run in services(View()).runs:
        text = fitted(called(run.services, say), room, 3)

        assert max(text_width(line, SIZE) for line in text.split("\n")) <= room


@given(some.lists(some.text("abcdefgh", min_size=1, max_size=14), min_size=1, max_size=9))
def test_words_are_shortened_by_rule(words):
    """
    Never more lines than there is room for; what is cut says so.
    """
    text = fitted(" ".join(words), 80.0, 3)

    assert text.count("\n") < 3
    assert text.endswith("…") or "".join(words) == text.translate(str.maketrans("", "", "\n -"))


def test_no_year_of_another_name_is_credited_to_a_brand(edition):
    """
    Blitar visited the sick in 2018 under no name; Sambang Sakit is told of 2024.
    """
    (run,) = services(View(offices=("blitar",), services=("home_visit_sick",))).runs

    assert run.span == (2018, 2024)
    assert leading(run, ID).span == (2024, 2024)


def test_two_names_in_one_cell_have_no_years_of_their_own(edition):
    """
    Of ULP and MPP in one cell, nobody could say whose they are.
    """
    shared = [run for run in services(View()).runs if " · " in called(run.services, ID)]

    assert shared
    assert [leading(run, ID) for run in shared] == [None] * len(shared)


@pytest.mark.parametrize(("say", "expected"), [(ID, "674 dokumen ’22"), (EN, "674 documents ’22")])
def test_a_cell_tells_the_count_of_the_newest_calendar_year(say, expected, edition):
    """
    Cirebon's drive-through: 79 in 2021, 674 in 2022.
    """
    (run,) = services(View(offices=("cirebon",), services=("drive_thru",))).runs

    assert in_cell(run, say) == expected


def test_a_count_of_some_days_does_not_stand_for_a_year(edition):
    """
    Semarang counted from July to October: the tip and the table say so, the cell does not.
    """
    (run,) = services(View(offices=("semarang",), services=("home_visit_sick",))).runs

    assert [counted(one, ID) for one in run.counted] == ["20 dokumen"]
    assert in_cell(run, ID) == ""


def test_counts_that_differ_are_not_told_in_a_cell(edition):
    """
    Nobody picks one of them in silence.
    """
    (run,) = services(View(offices=("cirebon",), services=("drive_thru",))).runs
    newest = run.counted[0]
    quarrel = replace(run, reports=(*run.reports, replace(newest, count=newest.count + 1)))

    assert in_cell(quarrel, ID) == ""
