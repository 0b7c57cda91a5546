"""Claims about components/render/loosen.py: the ways out of an empty result in words."""

import pytest

from components.model import Language
from components.query import View
from components.query.loosen import Filter, Loosened
from components.render.loosen import way_out, ways_out_lead
from components.words import sentences, speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)


def loosened(what, offices=1, figures=21, year=None):
    return Loosened(what=what, view=View(), offices=offices, figures=figures, year=year)


@pytest.mark.parametrize(
    ("one", "say", "expected"),
    [
        (loosened(Filter.YEARS), ID, "Semua tahun (1 kantor, 21 angka)"),
        (loosened(Filter.YEARS), EN, "Every year (1 office, 21 figures)"),
        (loosened(Filter.YEARS, year=2024), ID, "Tahun lain: 2024 (1 kantor, 21 angka)"),
        (
            loosened(Filter.PER, year=2024),
            EN,
            "The count alone, without a denominator (1 office, 21 figures)",
        ),
        (loosened(Filter.OFFICES, 93, 1392), ID, "Semua kantor (93 kantor, 1.392 angka)"),
        (loosened(Filter.ALL, 2, 1), EN, "No filters (2 offices, 1 figure)"),
    ],
)
def test_a_way_out_names_what_is_dropped_and_what_that_gives(one, say, expected):
    """
    One office, two offices; a page of one year names the year.
    """
    assert way_out(one, say) == expected


@pytest.mark.parametrize(
    ("found", "key"),
    [([], "nothing"), ([Filter.YEARS], "lead"), ([Filter.ALL], "lead_all")],
)
def test_the_lead_says_how_many_filters_are_in_the_way(found, key):
    """
    None, one, or all of them together.
    """
    assert ways_out_lead([loosened(what) for what in found], ID) == ID(f"loosen.{key}")


@pytest.mark.parametrize("language", list(Language))
def test_every_filter_has_its_words(language):
    """
    In both languages.
    """
    missing = [one for one in Filter if f"loosen.filter.{one}" not in sentences(language)]

    assert missing == []
