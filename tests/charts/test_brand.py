"""Claims about components/charts/brand.py."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from components.charts.brand import LEAST_SIZE, called, fitted
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
@pytest.mark.parametrize(("size", "room"), [(11.0, 81.0), (10.0, 55.0)])
def test_no_name_of_the_catalogue_is_wider_than_its_cell(say, size, room, edition):
    """
    At neither of the two widths, in neither language.
    """
    for run in services(View()).runs:
        text, fits = fitted(called(run.services, say), size, room, 3)

        assert max(text_width(line, fits) for line in text.split("\n")) <= room + 1


@given(some.lists(some.text("abcdefgh", min_size=1, max_size=14), min_size=1, max_size=9))
def test_words_are_shortened_by_rule(words):
    """
    Never more lines than there is room for, never letters too small to read.
    """
    text, size = fitted(" ".join(words), 11.0, 80.0, 3)

    assert text.count("\n") < 3
    assert size >= LEAST_SIZE
