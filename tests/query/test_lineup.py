"""Claims about components/query/lineup.py."""

from decimal import Decimal

import pytest

from components.model import InstitutionKind
from components.query import View
from components.query.lineup import ENOUGH_FOR_SCALE, Strip, lineup
from tests.charts.drawing import invented
from tests.figures import figure, told, year

OFFICES = ("bogor", "medan", "batam", "kupang", "agam", "pati", "bima", "ambon")


def whole(office, value, **fields):
    return told(year(2024, value, office=office, metric="deportations", **fields))


def strip_of(edition, *beside, mine=None, left=False):
    answer = invented(edition, *beside, *([mine] if mine else []), metric="deportations")
    return Strip(answer=answer, mine=mine, left=left, peers=(), others=beside)


def strip(found, slug):
    return next(one for one in found.strips if one.metric.slug == slug)


def test_blitar_2024_stands_among_its_peers_and_the_rest(edition):
    """
    Seven metrics told first, then the one that only a peer tells of.
    """
    found = lineup(View(), "blitar", 2024)
    deported = strip(found, "deportations")

    assert [int(one.figure.value) for one in found.told] == [3, 3, 136, 3, 7, 0, 21]
    assert [one.metric.slug for one in found.strips if not one.mine] == ["foreign_violators"]
    assert [one.office for one in deported.peers] == ["madiun"]
    assert (len(deported.others), deported.median) == (23, Decimal(10))


def test_only_whole_years_of_offices_stand_beside(edition):
    """
    No part-year, no warning, nobody twice, no regional office, and not the office itself.
    """
    for slug in ("blitar", "batam", "surabaya"):
        for number in (2019, 2024):
            for one in lineup(View(), slug, number).strips:
                offices = [told.office for told in one.beside]
                kinds = {edition.catalogue.office(name).kind for name in offices}

                assert slug not in offices
                assert len(set(offices)) == len(offices)
                assert kinds <= {InstitutionKind.OFFICE}
                assert all(told.whole and not told.figure.flag for told in one.beside)


def test_a_part_year_of_the_office_is_in_no_median(edition):
    """
    Batam's 106 deportations run to 17 September.
    """
    deported = strip(lineup(View(), "batam", 2024), "deportations")

    assert not deported.mine.whole
    assert deported.mine not in deported.reference
    assert len(deported.reference) == len(deported.beside)


@pytest.mark.parametrize(("count", "expected"), [(0, None), (6, None), (7, 5), (8, 5)])
def test_a_median_is_given_from_eight_offices(count, expected, edition):
    """
    The office's own whole year is one of them.
    """
    beside = [whole(office, "5") for office in OFFICES[:count]]

    actual = strip_of(edition, *beside, mine=whole("malang", "9")).median

    assert actual == (None if expected is None else Decimal(expected))


@pytest.mark.parametrize("count", range(5))
def test_a_scale_needs_three_other_offices(count, edition):
    """
    Fewer are no company.
    """
    beside = [whole(office, "5") for office in OFFICES[:count]]

    assert strip_of(edition, *beside).scaled is (count >= ENOUGH_FOR_SCALE)


def test_the_address_may_name_the_peers(edition):
    """
    Those and no others; the office itself and what is no office are none.
    """
    view = View(peers=("bogor", "blitar", "kanwil-jawa-timur", "batam", "bogor"))

    found = lineup(view, "blitar", 2024)

    assert found.named
    assert [one.slug for one in found.peers.offices] == ["bogor", "batam"]


def test_what_is_no_office_has_nobody_beside_it(edition):
    """
    A regional office already holds its offices.
    """
    for number in range(2016, 2026):
        for slug in ("kanwil-jawa-timur", "ditjen-imigrasi"):
            found = lineup(View(), slug, number)

            assert found.peers.offices == ()
            assert all(one.beside == () for one in found.strips)


def test_before_an_office_opened_nothing_is_missing(edition):
    """
    Klungkung opened in 2026.
    """
    assert lineup(View(), "klungkung", 2024).strips == ()


def test_a_month_is_not_nothing(edition):
    """
    `left` is said wherever any word of the office touches the year.
    """
    for slug in ("surabaya", "pamekasan", "polonia", "belawan"):
        for one in lineup(View(), slug, 2024).strips:
            said = [
                figure
                for figure in edition.metric(one.metric.slug)
                if figure.office == slug
                and figure.period.start.year <= 2024 <= figure.period.end.year
            ]

            assert one.left is (one.mine is None and bool(said))


def test_in_the_small_world_three_offices_tell_of_deportations(small_world):
    """
    One peer at Contoh Dua, one other; too few for a scale.
    """
    deported = strip(lineup(View(), "contoh-dua", 2024), "deportations")

    assert [one.office for one in deported.peers] == ["contoh-tiga"]
    assert [one.office for one in deported.others] == ["contoh-satu"]
    assert not deported.scaled


def test_a_figure_may_be_told_twice_and_stay_one(edition):
    """
    A dispute is one mark's worth of an office, carried as the pair.
    """
    pair = told(
        figure("20", office="bogor", metric="deportations"),
        figure("30", office="bogor", metric="deportations"),
    )
    found = strip_of(edition, pair)

    assert found.beside == (pair,)
    assert found.reference == ()
