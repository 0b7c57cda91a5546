"""Claims about components/render/growth.py: a change is said only where both years compare."""

import pytest

from components.model import Flag, Language, Relation, Unit
from components.query.compare import Setting
from components.render.growth import change_words
from components.words import speaking
from tests.figures import told, year

ID, EN = speaking(Language.ID), speaking(Language.EN)


@pytest.fixture
def setting(edition):
    return Setting(edition.catalogue, edition.events)


SAID = [
    ("31589", "32581", "naik 3,1% dari 2023", "up 3.1% on 2023"),
    ("1000", "902", "turun 9,8% dari 2023", "down 9.8% on 2023"),
    ("31589", "31871", "hampir sama dengan 2023 (31.589)", "almost the same as in 2023 (31,589)"),
    ("500", "500", "sama dengan 2023", "the same as in 2023"),
    ("9", "3", "turun dari 9 pada 2023", "down from 9 in 2023"),
    ("3", "9", "naik dari 3 pada 2023", "up from 3 in 2023"),
    ("703", "6668", "9,5 kali angka 2023", "9.5 times the 2023 figure"),
]


@pytest.mark.parametrize(("before", "now", "indonesian", "english"), SAID)
def test_a_change_is_worded_by_its_size(setting, before, now, indonesian, english):
    """
    Per cents from a hundred on, the earlier figure below, a multiple from three times.
    """
    both = told(year(2024, now)), told(year(2023, before))

    actual = (change_words(*both, setting, ID), change_words(*both, setting, EN))

    assert actual == (indonesian, english)


SILENT = [
    (told(year(2021)), told(year(2022, "200"))),
    (told(year(2020)), told(year(2022, "200"))),
    (told(year(2023), year(2023, "150")), told(year(2024, "200"))),
    (told(year(2023)), told(year(2024, "200"), year(2024, "300"))),
    (told(year(2023, relation=Relation.APPROX)), told(year(2024, "200"))),
    (told(year(2023, relation=Relation.GT)), told(year(2024, "200"))),
    (told(year(2023, flag=Flag.DOUBTFUL)), told(year(2024, "200"))),
    (told(year(2023, "0")), told(year(2024, "200"))),
    (told(year(2023)), told(year(2024, "0"))),
    (
        told(year(2023, metric="revenue", unit=Unit.IDR)),
        told(year(2025, "200", metric="revenue", unit=Unit.IDR)),
    ),
    (
        told(year(2023, metric="budget_spent_pct", unit=Unit.PERCENT)),
        told(year(2024, "200", metric="budget_spent_pct", unit=Unit.PERCENT)),
    ),
]


@pytest.mark.parametrize(("before", "now"), SILENT)
def test_no_change_is_said_where_it_would_claim_too_much(setting, before, now):
    """
    DECISIONS 2 and LOOK 7: quarrels, wording, flags, zeros, 2020 and 2021, changed fees.
    """
    actual = change_words(now, before, setting, ID)

    assert actual is None


def test_a_small_gap_in_a_year_takes_the_decimals_off(setting):
    """
    With two close figures for a year a tenth of a per cent is more than is known.
    """
    before = told(year(2023, "31589"), year(2023, "31598"))

    actual = change_words(told(year(2024, "34871")), before, setting, ID)

    assert actual == "naik 10% dari 2023"
