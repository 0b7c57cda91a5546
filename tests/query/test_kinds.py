"""Claims about components/query/kinds.py and how compositions lay kinds out."""

from datetime import date

import pytest

from components.query import View, ask
from components.query.composition import composition_by_office, keys
from components.query.kinds import KIND, kinds_of, told_kinds
from components.query.whole import Balance


@pytest.mark.parametrize(
    ("metric", "kinds"),
    [
        ("passports_issued", ["passports_issued_electronic", "passports_issued_regular"]),
        (
            "stay_permits",
            ["stay_permits_visit", "stay_permits_limited", "stay_permits_permanent"],
        ),
        ("crossings", ["arrivals", "departures"]),
        ("passports_issued_electronic", []),
        ("administrative_actions", []),
        ("deportations", []),
    ],
)
def test_kinds_share_the_unit_of_the_whole_and_are_several(metric, kinds, edition):
    """
    Replacements cut across the kinds of books; people are no part of cases; one is no division.
    """
    found = kinds_of(edition.catalogue.metric(metric), edition.catalogue)

    assert [one.slug for one in found] == kinds


TOLD = {
    ("passports_issued", "bandung", 2024): (145466, [86457, 57987], Balance.OPEN, 1022),
    ("passports_issued", "bekasi", 2024): (126633, [63593, 63160], Balance.OVER, 0),
    ("passports_issued", "pontianak", 2025): (55000, [40000, 15000], Balance.ROUGH, 0),
    ("stay_permits", "surabaya", 2024): (3922, [2690, 1049, 183], Balance.EVEN, 0),
    ("stay_permits", "tarakan", 2024): (1400, [1403, 1218, 2], Balance.OVER, 0),
    ("stay_permits", "batam", 2024): (None, [3341, 1089, 80], Balance.NO_TOTAL, 0),
    ("crossings", "ngurah-rai", 2024): (14045403, [7050500, 6994903], Balance.EVEN, 0),
    ("revenue", "ditjen-imigrasi", 2024): (
        8500000000000,
        [4820000000000, 2300000000000, 1400000000000],
        Balance.OVER,
        0,
    ),
}


@pytest.mark.parametrize(("asked", "expected"), TOLD.items())
def test_the_kinds_of_named_offices(asked, expected):
    """
    As the reports print them, and what may be reckoned between them.
    """
    metric, office, number = asked
    answer = ask(View(metrics=(metric,), offices=(office,)))
    (row,) = composition_by_office(answer, KIND, number).rows
    total = int(row.total.figure.value) if row.total else None

    values = [int(one.figure.value) for one in row.parts]
    assert (total, values, row.balance, int(row.rest)) == expected


def test_kinds_of_unlike_times_are_never_laid_end_to_end(edition):
    """
    Every row is of one time, has two kinds at least, and each of them once.
    """
    for metric in ("passports_issued", "stay_permits", "revenue", "arrivals"):
        for row in composition_by_office(ask(View(metrics=(metric,))), KIND, None).rows:
            assert {one.figure.period for one in row.told} == {row.period}
            assert len({one.parts for one in row.parts}) == len(row.parts) >= 2


def test_a_statement_of_just_that_time_is_found_beside_the_years(edition):
    """
    Ngurah Rai counted citizens and foreigners to March 2024 as well as of the year.
    """
    answer = ask(View(metrics=("arrivals",), offices=("ngurah-rai",)))
    told = [one for one in told_kinds(answer) if one.year == 2024]

    assert {one.figure.period.end for one in told} == {date(2024, 12, 31)}
    assert all(any(f.period.end == date(2024, 3, 31) for f in one.shorter) for one in told)


def test_the_newest_year_with_enough_rows_is_taken():
    """
    The passports of 2025 were found at more offices than those that split them.
    """
    answer = ask(View(metrics=("passports_issued",)))
    found = composition_by_office(answer, KIND, None)

    assert (answer.latest, found.latest) == (2025, 2024)


def test_the_years_of_one_office_stand_by_their_age():
    """
    Sizes order offices, not years.
    """
    answer = ask(View(metrics=("arrivals",), offices=("ngurah-rai",)))
    years = [row.year for row in composition_by_office(answer, KIND, None).rows if row.yearly]

    assert len(years) > 2
    assert years == sorted(years, reverse=True)


def test_keys_are_those_of_parts_with_one_key(edition):
    """
    Kinds are no breakdown, and Malaysians by overstay none by either.
    """
    assert set(keys(ask(View(metrics=("deportations",))))) >= {"nationality", "reason"}
    assert KIND not in keys(ask(View(metrics=("stay_permits",))))
