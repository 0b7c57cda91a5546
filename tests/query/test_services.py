"""Claims about components/query/services.py."""

import pytest

from components.errors import UnknownSlug
from components.model import Brand, Service
from components.query import View
from components.query.services import Run, services

SICK = "home_visit_sick"
KINDS = (
    "drive_thru",
    SICK,
    "mobile_group",
    "priority_vulnerable",
    "satellite_office",
    "village_assistance",
)


def test_who_runs_what_is_told_by_kind_and_not_by_name(small_world):
    """
    Two offices visit the sick under two names.
    """
    runs = services(View()).of_kind(SICK)
    actual = {run.office.slug: [one.slug for one in run.services] for run in runs}

    assert actual == {"contoh-satu": ["sambang_sakit"], "contoh-dua": ["immicare"]}


@pytest.mark.parametrize(
    ("asked", "kinds"),
    [
        ((), KINDS),
        ((SICK,), (SICK,)),
        (("sambang_sakit",), (SICK,)),
        (("immicare", "sambang_sakit"), (SICK,)),
        (("eazy_passport", SICK), (SICK, "mobile_group")),
        (("mobile_group", "drive_thru"), ("drive_thru", "mobile_group")),
    ],
)
def test_a_service_asks_for_its_kind(asked, kinds, small_world):
    """
    By slug or by kind, once each, in the catalogue's order.
    """
    actual = services(View(services=asked)).kinds

    assert actual == kinds


@pytest.mark.parametrize(
    ("view", "offices"),
    [
        (View(services=(SICK,)), ["contoh-satu", "contoh-dua"]),
        (View(services=(SICK,), offices=("contoh-dua",)), ["contoh-dua"]),
        (View(services=(SICK,), last=2023), ["contoh-satu"]),
        (View(services=(SICK,), first=2025), []),
        (View(services=("jemput_bola",)), ["contoh-satu", "contoh-tiga", "contoh-dua"]),
        (View(services=("jemput_bola",), first=2024), ["contoh-satu", "contoh-tiga"]),
    ],
)
def test_runs_are_by_the_first_year_reported_and_undated_ones_last(view, offices, small_world):
    """
    Years narrow them down; a report without a period cannot be placed in one.
    """
    found = services(view)

    actual = [run.office.slug for run in found.of_kind(found.kinds[0])]

    assert actual == offices


def test_a_run_carries_every_report_and_the_newest_count_first(small_world):
    """
    Twelve in 2023, fifteen in 2024, from two reports.
    """
    run = services(View()).of_kind(SICK)[0]

    assert run.years == (2023, 2024)
    assert [report.period.start.year for report in run.reports] == [2023, 2024]
    assert [int(report.count) for report in run.counted] == [15, 12]
    assert run.counted[0].count_unit == "applicants"


@pytest.mark.parametrize(
    ("office", "kind", "brand"),
    [
        ("contoh-satu", SICK, Brand.OFFICE),
        ("contoh-satu", "mobile_group", Brand.NATIONAL),
        ("contoh-satu", "drive_thru", Brand.NONE),
        ("contoh-dua", "mobile_group", Brand.NONE),
    ],
)
def test_the_brand_is_the_most_particular_of_its_names(office, kind, brand, small_world):
    """
    The office's own name, a national programme, or none.
    """
    (run,) = [run for run in services(View()).of_kind(kind) if run.office.slug == office]

    assert run.brand is brand


def test_of_several_names_the_offices_own_gives_the_brand(catalogue):
    """
    An own name before a national programme, that before no name.
    """
    named = {brand: _named(brand, catalogue) for brand in Brand}
    office = catalogue.office("malang")

    actual = [
        Run(office=office, kind="any", services=tuple(named[b] for b in brands), reports=()).brand
        for brands in (
            (Brand.NONE, Brand.NATIONAL, Brand.OFFICE),
            (Brand.NONE, Brand.NATIONAL),
            (Brand.NONE,),
        )
    ]

    assert actual == [Brand.OFFICE, Brand.NATIONAL, Brand.NONE]


def test_what_an_office_runs_is_in_the_order_of_the_kinds(small_world):
    """
    The matrix reads the same row after row.
    """
    found = services(View())
    actual = [run.kind for run in found.at("contoh-satu")]

    assert actual == [kind for kind in found.kinds if kind in actual]
    assert len(actual) == 3


def test_the_reports_behind_some_runs_are_named_once(small_world):
    """
    A source line under each group of services.
    """
    found = services(View(services=(SICK,)))

    actual = [source.slug for source in found.sources(found.runs)]

    assert sorted(actual) == [
        "contoh-dua-warta-2025-01",
        "contoh-media-a-2024-12",
        "contoh-warta-2024-01",
    ]


def test_the_names_of_a_kind_come_from_the_catalogue(small_world):
    """
    Also those that no office of the release runs.
    """
    actual = {service.slug for service in services(View()).catalogue(SICK)}

    assert actual == {"sambang_sakit", SICK, "immicare"}


def test_every_service_row_of_the_release_is_in_a_run(edition):
    """
    Nothing is dropped between the CSV and the matrix.
    """
    found = services(View())

    assert sum(len(run.reports) for run in found.runs) == len(edition.services)


def test_an_unknown_service_is_refused_as_a_service():
    """
    Even where a view was made by hand.
    """
    with pytest.raises(UnknownSlug) as raised:
        services(View(services=("drive_true",)))

    assert raised.value.facts["kind"] == "service"


def _named(brand: Brand, catalogue) -> Service:
    return next(one for one in catalogue.services.values() if one.brand is brand)


def test_a_brand_is_dated_by_the_reports_that_use_it(edition):
    """
    The run may be older than the name it goes by now; the span is of the run.
    """
    runs = [run for run in services(View()).runs if run.span]
    younger = [
        (run, name)
        for run in runs
        for name in run.services
        if run.years_of(name.slug) and run.years_of(name.slug)[0] > run.years[0]
    ]

    assert all(run.span == (run.years[0], run.years[-1]) for run in runs)
    assert younger
    assert all(set(run.years_of(name.slug)) < set(run.years) for run, name in younger)


def test_a_run_without_a_dated_report_has_no_span(catalogue):
    """
    Nor years.
    """
    run = Run(office=catalogue.office("malang"), kind="any", services=(), reports=())

    assert (run.years, run.span, run.years_of("immicare")) == ((), None, ())
