"""Claims about components/query/mix.py."""

from components.query import View
from components.query.mix import mix

SLUGS = ("deportations", "detentions", "prosecutions", "exit_bans")


def test_each_office_has_one_row_and_the_fullest_comes_first(small_world):
    """
    Three metrics at Contoh Satu, one at the others; what nobody told has no column.
    """
    metrics = tuple(map(small_world.catalogue.metric, SLUGS))

    actual = mix(View(), metrics, 2024)
    rows = [
        (office.slug, {slug: int(t.figure.value) for slug, t in row.items()})
        for office, row in actual.rows
    ]

    assert [metric.slug for metric in actual.metrics] == ["deportations", "detentions", "exit_bans"]
    assert rows == [
        ("contoh-satu", {"deportations": 3, "detentions": 7, "exit_bans": 0}),
        ("contoh-dua", {"deportations": 6}),
        ("contoh-tiga", {"deportations": 1}),
    ]


def test_an_office_or_a_year_without_a_figure_makes_no_row(small_world):
    """
    Missing is left out, and not put down as zero.
    """
    metrics = (small_world.catalogue.metric("exit_bans"),)

    assert mix(View(offices=("contoh-dua",)), metrics, 2024).rows == ()
    assert mix(View(), metrics, 2023).rows == ()


def test_an_office_of_which_only_a_month_or_a_part_is_known_has_its_row(edition):
    """
    Bitung's 32 of the Philippines stand without a total; silence is not claimed.
    """
    metrics = (edition.catalogue.metric("deportations"),)

    rows = {office.slug: row for office, row in mix(View(), metrics, 2024).rows}

    assert rows["bitung"] == {}
    assert int(rows["blitar"]["deportations"].figure.value) == 3


def test_only_the_offices_asked_for_have_rows(edition):
    """
    Whatever others said.
    """
    metrics = (edition.catalogue.metric("deportations"),)

    rows = mix(View(offices=("bitung", "blitar")), metrics, 2024).rows

    assert [office.slug for office, _ in rows] == ["blitar", "bitung"]
