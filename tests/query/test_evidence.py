"""Claims about components/query/evidence.py."""

import csv

from components import paths
from components.query.disputes import disputes
from components.query.evidence import Evidence, evidence, statements_by_office


def test_the_counts_of_the_small_world_are_what_its_files_hold(small_world):
    """
    Statements, reports, offices and the newest among them, wide quarrels, years of reports.
    """
    actual = evidence(small_world)

    assert actual == Evidence(
        statements=60,
        reports=17,
        offices=3,
        new_offices=1,
        new_in=2022,
        disputes=1,
        first_year=2022,
        last_year=2025,
    )


def test_the_counts_of_the_release_equal_the_rows_that_people_keyed(edition):
    """
    Nothing is dropped on the way from the curated files to the front page.
    """
    actual = evidence(edition)

    assert actual.statements == len(_rows("figures"))
    assert actual.reports == len(_rows("sources"))
    assert actual.offices == sum(row["kind"] == "office" for row in _rows("offices"))
    assert (actual.new_offices, actual.new_in) == (18, 2026)
    assert actual.disputes == sum(one.wide for one in disputes(edition))


def test_statements_are_counted_for_every_institution(edition):
    """
    The sum over institutions is the whole.
    """
    actual = statements_by_office(edition)

    assert actual.total() == len(edition.every())
    assert actual["malang"] == len(edition.office("malang"))
    assert actual["a-place-without-an-office"] == 0


def _rows(name: str) -> list[dict[str, str]]:
    with (paths.CURATED / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
