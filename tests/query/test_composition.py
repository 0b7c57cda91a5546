"""Claims about components/query/composition.py."""

from datetime import date
from decimal import Decimal

import pytest

from components.model import Flag, Relation
from components.query import View, ask
from components.query.composition import composition_by_office
from components.query.whole import Balance
from tests.charts.drawing import invented
from tests.figures import figure, told, year

DEPORTED = "deportations"
ASKED = View(metrics=(DEPORTED,))


def whole(value="10", **fields):
    return told(year(2024, value, metric=DEPORTED, **fields))


def part(value, nation="MYS", **fields):
    return whole(value, parts=(("nationality", nation),), **fields)


def until_june(value, **fields):
    span = {"start": date(2024, 1, 1), "end": date(2024, 6, 30)}
    return figure(value, metric=DEPORTED, **span, **fields)


def of(edition, parts, *totals):
    answer = invented(
        edition, *totals, metric=DEPORTED, offices=["malang", "bogor"], parts=tuple(parts)
    )
    return composition_by_office(answer, "nationality", 2024)


@pytest.mark.parametrize(
    ("total", "parts", "balance", "rest"),
    [
        (whole(), [part("6"), part("1", "CHN")], Balance.OPEN, 3),
        (whole(), [part("6"), part("4", "CHN")], Balance.EVEN, 0),
        (whole(), [part("6"), part("7", "CHN")], Balance.OVER, 0),
        (whole(relation=Relation.GE), [part("6")], Balance.ROUGH, 0),
        (whole(), [part("6", relation=Relation.APPROX)], Balance.ROUGH, 0),
        (told(year(2024, "10"), year(2024, "20")), [part("6")], Balance.DISPUTED, 0),
        (whole(flag=Flag.DOUBTFUL), [part("6")], Balance.DOUBTFUL, 0),
        (whole(), [part("6", flag=Flag.DOUBTFUL)], Balance.DOUBTFUL, 0),
        (told(until_june("10")), [part("6")], Balance.OTHER_TIME, 0),
        (None, [part("6")], Balance.NO_TOTAL, 0),
    ],
)
def test_a_rest_is_reckoned_of_exact_figures_alone(total, parts, balance, rest, edition):
    """
    Same time, no dispute, no warning, no round words: else the row says why there is none.
    """
    row = of(edition, parts, *([total] if total else [])).rows[0]

    assert (row.balance, row.rest) == (balance, Decimal(rest))


def test_the_total_of_the_same_time_is_found_beside_the_years(edition):
    """
    A report breaks down June where another gives the whole year.
    """
    total = told(year(2024, "30", metric=DEPORTED), shorter=(until_june("10"),))
    june = told(until_june("7", parts=(("nationality", "MYS"),)))

    row = of(edition, [june], total).rows[0]

    assert (row.total.figure.value, row.rest, row.yearly) == (Decimal(10), Decimal(3), False)


def test_batam_2024_is_reckoned_by_its_own_august(edition):
    """
    104 by 16 August, of which 93 by nationality; the year's longest figure is another.
    """
    found = composition_by_office(ask(ASKED), "nationality", 2024)
    batam = next(row for row in found.rows if row.office.slug == "batam")

    assert (int(batam.total.figure.value), int(batam.rest)) == (104, 11)
    assert batam.period.end == date(2024, 8, 16)


def test_two_times_are_never_laid_end_to_end(edition):
    """
    Atambua 2022: both countries to February, Timor-Leste alone to November.
    """
    found = composition_by_office(ask(ASKED), "nationality", 2022)
    atambua = [row for row in found.rows if row.office.slug == "atambua"]

    assert [(row.period.end.month, len(row.parts)) for row in atambua] == [(2, 2), (11, 1)]
    assert all(part.figure.period == row.period for row in found.rows for part in row.parts)


def test_malang_2023_is_broken_down_to_the_last(edition):
    """
    Eight nationalities, 25 people.
    """
    found = composition_by_office(ask(ASKED), "nationality", 2023)
    malang = next(row for row in found.rows if row.office.slug == "malang")

    assert [(one.parts[0][1], int(one.figure.value)) for one in malang.parts][:4] == [
        ("MYS", 8),
        ("CHN", 6),
        ("YEM", 4),
        ("TLS", 3),
    ]
    assert malang.balance is Balance.EVEN
    assert (len(found.offices), len(found.told_offices)) == (10, 27)


def test_whole_years_by_their_totals_come_before_parts_of_a_year(edition):
    """
    Rows without a total follow those with one.
    """
    for number in range(2010, 2026):
        rows = composition_by_office(ask(ASKED), "nationality", number).rows
        blocks = [(not row.yearly, row.total is None) for row in rows]
        totals = [min(row.total.spoken_for) for row in rows if row.yearly and row.total]

        assert blocks == sorted(blocks)
        assert totals == sorted(totals, reverse=True)


def test_without_a_year_every_year_of_an_office_is_shown(edition):
    """
    Blitar 2018, 2019 and 2024.
    """
    answer = ask(ASKED.with_(offices=("blitar",)))

    rows = composition_by_office(answer, "nationality", None).rows

    assert sorted(row.year for row in rows) == [2018, 2019, 2024]


def test_a_part_of_two_keys_belongs_to_neither(small_world):
    """
    Malaysia by overstay is no count of Malaysians; Pakistan is left, and two keys stay out.
    """
    found = composition_by_office(ask(ASKED), "nationality", 2023)

    assert [[one.parts for one in row.parts] for row in found.rows] == [[(("nationality", "PAK"),)]]
    assert [int(row.rest) for row in found.rows] == [4]


def test_nothing_by_a_key_is_no_rows(small_world):
    """
    No reason stands alone there.
    """
    assert composition_by_office(ask(ASKED), "reason", 2023).rows == ()


def test_the_commonest_value_is_the_one_most_offices_name(edition):
    """
    Nothing is added up to find it, and a doubted part does not count.
    """
    parts = [
        part("90", "CHN"),
        part("2", "MYS"),
        part("1", "MYS", office="bogor"),
        part("99", "IND", flag=Flag.DOUBTFUL),
    ]

    assert of(edition, parts).named == ("MYS", "CHN")
