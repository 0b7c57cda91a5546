"""Claims about components/query/search.py."""

import pytest

from components.errors import UnknownSlug
from components.query import View
from components.query.search import A_PAGE, search

SATU = ("contoh-satu",)


@pytest.mark.parametrize(
    ("view", "found"),
    [
        (View(), 60),
        (View(offices=SATU), 42),
        (View(offices=("contoh-tiga",)), 3),
        (View(offices=(*SATU, "contoh-tiga")), 45),
        (View(metrics=("exit_bans",)), 1),
        (View(metrics=("exit_bans", "entry_bans")), 2),
        (View(offices=SATU, metrics=("deportations",)), 6),
        (View(first=2024), 38),
        (View(last=2022), 7),
        (View(first=2023, last=2023), 15),
        (View(source="contoh-kabar-tanpa-tanggal"), 2),
        (View(source="contoh-kabar-tanpa-tanggal", metrics=("deportations",)), 1),
        (View(source="contoh-kabar-tanpa-tanggal", offices=("contoh-dua",)), 0),
        (View(metrics=("prosecutions",)), 0),
    ],
)
def test_everything_that_a_view_asks_for_is_found(view, found, small_world):
    """
    Whatever its standing: beside, superseded and doubtful statements too.
    """
    actual = search(view).figures

    assert len(actual) == len({figure.id for figure in actual}) == found


def test_the_counts_above_agree_with_the_statements_themselves(small_world):
    """
    By another way: one filter after another over all statements.
    """
    every = small_world.every()
    view = View(offices=SATU, first=2023, last=2023)

    expected = {f.id for f in every if f.office == "contoh-satu" and f.period.year == 2023}

    assert {figure.id for figure in search(view).figures} == expected


def test_statements_without_a_metric_are_found_by_office_and_by_report(small_world):
    """
    The unplaced slug waits, but is not hidden; asking for a metric leaves it out.
    """
    by_office = search(View(offices=SATU)).figures
    by_report = search(View(source="contoh-kabar-tanpa-tanggal")).figures

    assert "other:contoh_hitungan" in {figure.metric_id for figure in by_office}
    assert "other:contoh_hitungan" in {figure.metric_id for figure in by_report}


def test_the_newest_period_comes_first(edition):
    """
    By the last day of the period, for every page of the whole release.
    """
    days = [figure.period.end for figure in search(View()).figures]

    assert len(days) == len(edition.every())
    assert days == sorted(days, reverse=True)


def test_the_pages_hold_everything_once_and_in_order(edition):
    """
    Turning from the first to the last reads each statement, and the last page ends the list.
    """
    found, seen = search(View()), []
    while found:
        seen += found.shown
        found = search(found.older) if found.older else None

    assert [figure.id for figure in seen] == [figure.id for figure in search(View()).figures]


@pytest.mark.parametrize(
    ("page", "shown", "newer", "older"),
    [
        (None, 50, "none", 2),
        (1, 50, "none", 2),
        (2, 10, None, "none"),
        (9999, 10, None, "none"),
    ],
)
def test_a_page_knows_the_one_before_and_the_one_after(page, shown, newer, older, small_world):
    """
    The first page stays out of the address; past the end stands the last page.
    """
    found = search(View(page=page))
    actual = [view.page if view else "none" for view in (found.newer, found.older)]

    assert (len(found.shown), found.pages) == (shown, 2)
    assert actual == [newer, older]
    assert found.before == (found.page - 1) * A_PAGE


def test_nothing_found_is_one_empty_page(small_world):
    """
    Page 1 of 1, with nowhere to turn.
    """
    found = search(View(metrics=("prosecutions",)))

    assert (found.page, found.pages, found.shown, found.sources) == (1, 1, (), ())
    assert (found.newer, found.older) == (None, None)


def test_a_report_that_we_do_not_hold_is_refused_with_one_that_we_do(small_world):
    """
    A slip of the pen finds its way here too.
    """
    with pytest.raises(UnknownSlug) as raised:
        search(View(source="contoh-warta-2024"))

    assert raised.value.facts["kind"] == "source"
    assert "contoh-warta-2024-01" in raised.value.facts["near"].split(", ")


def test_the_reports_behind_what_was_found_are_newest_first(small_world):
    """
    Each once, the undated one last.
    """
    slugs = [
        source.slug for source in search(View(offices=SATU, metrics=("deportations",))).sources
    ]

    assert slugs == [
        "contoh-media-a-2024-12",
        "contoh-warta-2024-01",
        "contoh-kanim-2023-01",
        "contoh-kabar-tanpa-tanggal",
    ]
