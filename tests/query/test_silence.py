"""Claims about components/query/silence.py (DECISIONS 11)."""

import csv
from collections import Counter
from datetime import date

import pytest

from components import paths
from components.model import Flag
from components.query import View
from components.query.silence import Found, found_in, of_office, silence
from tests.figures import Coverage, Relation, figure, told, year

FIRST_YEARS = {"approved_2024": 2024, "after_2021": 2022}
PASSPORTS = View(metrics=("passports_issued",))

# what was told, what the cell of Malang's 2024 passports shows
CELLS = {
    "a whole year": (told(year(2024)), Found.WHOLE),
    "told early": (told(year(2024, coverage=Coverage.TOLD_EARLY)), Found.WHOLE),
    "about": (told(year(2024, relation=Relation.APPROX)), Found.WHOLE),
    "a stated zero": (told(year(2024, "0")), Found.WHOLE),
    "eleven months": (told(figure(end=date(2024, 11, 30))), Found.MOST),
    "half a year": (told(figure(end=date(2024, 6, 29))), Found.MOST),
    "a day less": (told(figure(end=date(2024, 6, 28))), Found.SHORT),
    "a quarter": (told(figure(end=date(2024, 3, 31))), Found.SHORT),
    "a month": (told(figure(start=date(2024, 5, 1), end=date(2024, 5, 31))), Found.SHORT),
    "a day of a flow": (
        told(figure(start=date(2024, 5, 4), end=date(2024, 5, 4)), is_stock=False),
        Found.SHORT,
    ),
    "two reports that differ": (told(year(2024, "100"), year(2024, "110")), Found.DISPUTED),
    "two that hardly differ": (told(year(2024, "31589"), year(2024, "31598")), Found.WHOLE),
    "doubtful": (told(year(2024, flag=Flag.DOUBTFUL)), Found.DOUBTFUL),
    "nothing": (None, Found.NOTHING),
}


@pytest.mark.parametrize(("what", "expected"), CELLS.values(), ids=CELLS)
def test_a_cell_shows_how_much_of_the_year_was_found(what, expected, catalogue):
    """
    Whole, most, short, disputed, doubtful or nothing.
    """
    metric, malang = catalogue.metric("passports_issued"), catalogue.office("malang")

    actual = found_in(what, malang, metric, 2024)

    assert actual is expected


@pytest.mark.parametrize(
    ("office", "metric", "of", "expected"),
    [
        ("klungkung", "passports_issued", 2025, Found.NOT_OPEN),
        ("klungkung", "passports_issued", 2026, Found.NOTHING),
        ("banyuwangi", "passports_issued", 2023, Found.NOT_OPEN),
        ("banyuwangi", "passports_issued", 2024, Found.NOTHING),
        ("cianjur", "passports_issued", 2021, Found.NOT_OPEN),
        ("cianjur", "passports_issued", 2022, Found.NOTHING),
        ("blitar", "passports_issued", 2007, Found.NOTHING),
        ("blitar", "arrivals", 2024, Found.NOT_APPLICABLE),
        ("blitar", "repatriated_citizens", 2024, Found.NOTHING),
        ("malang", "arrivals", 2024, Found.NOTHING),
        ("klungkung", "arrivals", 2024, Found.NOT_OPEN),
    ],
)
def test_an_office_that_was_not_there_is_not_silent(office, metric, of, expected, catalogue):
    """
    DECISIONS 11: not yet open, or nothing to tell, is no silence.
    """
    actual = found_in(None, catalogue.office(office), catalogue.metric(metric), of)

    assert actual is expected


def test_a_stated_figure_wins_over_not_applicable(catalogue):
    """
    DECISIONS 6: Blitar's 160 "departures" are shown although it has no checkpoint.
    """
    metric = catalogue.metric("departures_refused_nonprocedural")
    stated = told(year(2024, "160", office="blitar", metric=metric.slug))

    actual = found_in(stated, catalogue.office("blitar"), metric, 2024)

    assert actual is Found.WHOLE


@pytest.mark.parametrize("of", range(2019, 2027))
def test_the_denominator_is_the_offices_that_existed(of, catalogue):
    """
    Counted from offices.csv by the printed rule, for each year.
    """
    with (paths.CURATED / "offices.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] == "office"]

    tally = silence(PASSPORTS, (of,)).tally

    assert sum(tally.values()) == len(rows)
    assert sum(n for found, n in tally.items() if found.counts) == sum(_stood(r, of) for r in rows)


@pytest.mark.parametrize(
    ("of", "offices"),
    [(2021, 125), (2022, 126), (2023, 126), (2024, 133), (2025, 133), (2026, 151)],
)
def test_the_eighteen_offices_of_2026_are_in_no_earlier_denominator(of, offices):
    """
    LOOK 7: 133 offices before January 2026, fewer before the approvals of 2024.
    """
    tally = silence(PASSPORTS, (of,)).tally

    assert sum(n for found, n in tally.items() if found.counts) == offices


def test_an_office_with_nothing_but_a_month_is_not_silent(edition):
    """
    Jakarta Utara's February 2024 is part of a year that was told, be it a small one.
    """
    grid = silence(View(offices=("jakarta-utara",), metrics=("passports_issued",)), (2024,))

    (cell,) = grid.cells

    assert cell.found is Found.SHORT
    assert cell.told.figure.period.start == date(2024, 2, 1)
    assert grid.ever() == {"jakarta-utara": True}


@pytest.mark.parametrize(
    "slug", ["passports_issued", "deportations", "passport_applications", "revenue", "arrivals"]
)
def test_nothing_means_that_no_statement_speaks_of_a_time_within_that_year(slug, edition):
    """
    "Tak ditemukan" is never said of a year of which we hold a total.
    """
    grid = silence(View(metrics=(slug,)), edition.years)
    empty = {(c.office.slug, c.year) for c in grid.cells if c.found is Found.NOTHING}

    held = {(f.office, f.period.year) for f in edition.metric(slug) if not f.parts}

    assert empty & held == set()


def test_the_years_asked_do_not_hide_what_was_found():
    """
    The grid's years come from the page; the view's span filters nothing away.
    """
    years = tuple(range(2020, 2026))

    narrow = silence(PASSPORTS.with_(first=2024, last=2024), years)
    wide = silence(PASSPORTS, years)

    assert narrow.tally == wide.tally
    assert narrow.answer.told == wide.answer.told


def test_the_small_world_is_silent_where_it_should_be(small_world):
    """
    Three offices, four years: one before anything, one before its opening, one gap.
    """
    grid = silence(PASSPORTS, (2021, 2022, 2023, 2024))
    actual = {(cell.office.slug[7:], cell.year): str(cell.found) for cell in grid.cells}

    assert actual == {
        ("dua", 2021): "nothing",
        ("dua", 2022): "whole",
        ("dua", 2023): "whole",
        ("dua", 2024): "whole",
        ("satu", 2021): "nothing",
        ("satu", 2022): "disputed",
        ("satu", 2023): "whole",
        ("satu", 2024): "whole",
        ("tiga", 2021): "not_open",
        ("tiga", 2022): "most",
        ("tiga", 2023): "nothing",
        ("tiga", 2024): "whole",
    }
    assert grid.tally == Counter(cell.found for cell in grid.cells)


def test_the_last_word_is_the_newest_report_of_each_office(small_world):
    """
    By the day of publication, for the offices asked and no other institution.
    """
    actual = silence(PASSPORTS, (2024,)).last_word

    assert actual == {
        "contoh-satu": date(2025, 1, 6),
        "contoh-dua": date(2025, 1, 8),
        "contoh-tiga": date(2025, 1, 10),
    }


def test_the_grid_of_one_office_is_metric_by_year(small_world):
    """
    Row after row, in the order of the metrics asked.
    """
    metrics = tuple(map(small_world.catalogue.metric, ("deportations", "arrivals", "exit_bans")))
    office = small_world.catalogue.office("contoh-dua")

    cells = of_office(office, metrics, (2023, 2024))

    assert [(cell.metric.slug, cell.year, str(cell.found)) for cell in cells] == [
        ("deportations", 2023, "whole"),
        ("deportations", 2024, "whole"),
        ("arrivals", 2023, "not_applicable"),
        ("arrivals", 2024, "not_applicable"),
        ("exit_bans", 2023, "nothing"),
        ("exit_bans", 2024, "nothing"),
    ]


def _stood(row: dict[str, str], of: int) -> bool:
    if row["opened_status"] == "known":
        return int(row["opened_on"][:4]) <= of
    return FIRST_YEARS.get(row["opened_status"], 0) <= of
