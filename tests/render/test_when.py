"""Claims about components/render/when.py: how a period stands in a sentence."""

from datetime import date

import pytest

from components.model import Language, Period
from components.render.when import runs_of, span_of, when
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)


@pytest.mark.parametrize(
    ("start", "end", "indonesian", "english"),
    [
        (date(2024, 1, 1), date(2024, 12, 31), "pada 2024", "in 2024"),
        (
            date(2023, 1, 1),
            date(2023, 11, 30),
            "dari Januari hingga November 2023",
            "from January to November 2023",
        ),
        (
            date(2024, 1, 1),
            date(2024, 12, 23),
            "dari Januari hingga 23 Desember 2024",
            "from January to 23 December 2024",
        ),
        (date(2024, 7, 5), date(2024, 7, 5), "per 5 Juli 2024", "on 5 July 2024"),
        (date(2024, 2, 1), date(2024, 2, 29), "pada Februari 2024", "in February 2024"),
        (date(2024, 1, 1), date(2024, 1, 31), "pada Januari 2024", "in January 2024"),
        (
            date(2024, 7, 1),
            date(2024, 12, 31),
            "dari Juli sampai Desember 2024",
            "from July to December 2024",
        ),
        (
            date(2024, 10, 1),
            date(2025, 10, 31),
            "dari Oktober 2024 sampai Oktober 2025",
            "from October 2024 to October 2025",
        ),
    ],
)
def test_a_period_has_its_preposition_and_its_end(start, end, indonesian, english):
    """
    A part-year says where it ends inside the sentence.
    """
    period = Period(start, end)

    assert (when(period, ID), when(period, EN)) == (indonesian, english)


@pytest.mark.parametrize(
    ("years", "expected"),
    [
        ([2020], "2020"),
        ([2020, 2019], "2019 dan 2020"),
        ([2015, 2016, 2017, 2018, 2020], "2015–2018 dan 2020"),
        ([2018, 2020, 2025], "2018, 2020, dan 2025"),
    ],
)
def test_years_in_a_row_become_a_span(years, expected):
    """
    Three or more; two are named.
    """
    actual = runs_of(years, ID)

    assert actual == expected


@pytest.mark.parametrize(
    ("years", "expected"), [([], ""), ([2024], "2024"), ([2025, 2019], "2019–2025")]
)
def test_a_span_names_its_ends(years, expected):
    """
    One year stands alone.
    """
    actual = span_of(years, EN)

    assert actual == expected
