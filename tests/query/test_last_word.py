"""Claims about components/query/last_word.py: what is held of an office, and how old it is."""

from datetime import date

import pytest

from components.model import InstitutionKind
from components.query import Release, View
from components.query import last_word as module
from components.query.evidence import statements_by_office
from components.query.last_word import Order, last_words
from components.query.silence import silence


def of(words, slug):
    """The last word of one office."""
    return next(row for row in words.rows if row.office.slug == slug)


def test_the_counts_of_the_small_world_are_what_its_files_hold(small_world):
    """
    Contoh Tiga: three statements in two reports, the newest of 10 January 2025.
    """
    row = of(last_words(), "contoh-tiga")

    assert (row.statements, row.reports) == (3, 2)
    assert (row.newest, row.days) == (date(2025, 1, 10), 5)
    assert row.whole == 2024


def test_days_are_counted_to_the_day_of_the_edition(edition):
    """
    Never to the clock: the same edition says the same for ever.
    """
    words = last_words()

    assert {row.days == (edition.day - row.newest).days for row in words.rows if row.newest} == {
        True
    }


def test_every_office_has_its_row_and_no_other_institution(edition):
    """
    Also those of which nothing is held.
    """
    words = last_words()
    offices = {office.slug for office in edition.catalogue.of_kind(InstitutionKind.OFFICE)}

    assert {row.office.slug for row in words.rows} == offices
    assert {row.office.slug: row.statements for row in words.rows} == {
        slug: statements_by_office(edition)[slug] for slug in offices
    }


def test_offices_of_this_year_cannot_have_been_silent_for_one(edition):
    """
    DECISIONS 11: 133 stood before 2026, 18 did not.
    """
    words = last_words()

    assert (len(words.standing), len(words.new)) == (133, 18)
    assert {row.office.first_year for row in words.new} == {2026}


def test_a_later_report_without_a_date_leaves_the_age_unknown(edition):
    """
    Kotamobagu's newest dated report is of 2022; an undated one tells of 2025.
    """
    row = of(last_words(), "kotamobagu")

    assert (row.newest, row.later, row.age) == (date(2022, 3, 14), True, None)
    assert row.whole == 2025


def test_an_office_without_a_figure_has_no_last_word(edition):
    """
    Nothing found is not nothing said: no day, no age, no year.
    """
    row = of(last_words(), "nias")

    assert (row.statements, row.newest, row.age, row.whole) == (0, None, None, None)
    assert not row.recent


def test_the_order_is_by_evidence_unless_asked_otherwise(edition):
    """
    The most statements first.
    """
    counts = [row.statements for row in last_words().ordered()]

    assert counts == sorted(counts, reverse=True)


@pytest.mark.parametrize(("order", "sign"), [(Order.NEWEST, 1), (Order.OLDEST, -1)])
def test_by_age_the_unknown_come_last(order, sign, edition):
    """
    They are neither old nor young.
    """
    ages = [row.age for row in last_words().ordered(order)]
    known = [age for age in ages if age is not None]

    assert ages[: len(known)] == sorted(known, key=lambda age: sign * age)


def test_by_name_capitals_do_not_matter(edition):
    """
    As a reader looks a name up.
    """
    names = [row.office.short for row in last_words().ordered(Order.NAME)]

    assert names == sorted(names, key=str.casefold)


def test_an_older_edition_has_its_own_last_words(edition):
    """
    A pinned address says what it said.
    """
    assert last_words(edition.id) is last_words(None)


def test_the_last_word_of_all_metrics_is_no_older_than_that_of_one(edition):
    """
    Passports are among them.
    """
    grid = silence(View(), (2024,))
    rows = {row.office.slug: row for row in last_words().rows}
    older = [slug for slug, day in grid.last_word.items() if rows[slug].newest < day]

    assert older == []


def test_the_last_words_of_a_large_edition_are_found_office_by_office(edition, monkeypatch):
    """
    The same rows, though its statements are never held together.
    """
    expected = module._last_words.__wrapped__(edition)
    monkeypatch.setattr(module, "FEW_STATEMENTS", 0)
    monkeypatch.setattr(Release, "every", lambda _: pytest.fail("all statements were made"))

    assert module._last_words.__wrapped__(edition) == expected
