"""Claims about components/catalogue/reading.py."""

from datetime import date

import pytest

from components.model import (
    Brand,
    InstitutionKind,
    MetricGroup,
    MetricKind,
    OfficeClass,
    Phrase,
    RatioKind,
    Unit,
)


@pytest.mark.parametrize(
    ("slug", "short"),
    [
        ("malang", "Malang"),
        ("blitar", "Blitar"),
        ("soekarno-hatta", "Soekarno-Hatta"),
        ("surabaya", "Surabaya"),
        ("klungkung", "Klungkung"),
        ("kanwil-jawa-timur", "Kanwil Jawa Timur"),
        ("rudenim-denpasar", "Rudenim Denpasar"),
    ],
)
def test_an_institution_has_a_short_name_for_charts(slug, short, catalogue):
    """
    Without "Kantor Imigrasi Kelas II Non TPI".
    """
    actual = catalogue.office(slug).short

    assert actual == short


def test_no_short_name_keeps_a_class_or_a_checkpoint(catalogue):
    """
    And no two institutions have the same one.
    """
    shorts = [office.short for office in catalogue.offices.values()]

    assert [one for one in shorts if "Kelas" in one or "TPI" in one or not one] == []
    assert len(set(shorts)) == len(shorts)


def test_an_office_is_read_with_all_that_is_known_of_it(small_world):
    """
    The youngest of the small world: class III, no checkpoint, opened in March 2022.
    """
    office = small_world.catalogue.office("contoh-tiga")

    assert (office.kind, office.class_) == (InstitutionKind.OFFICE, OfficeClass.III)
    assert (office.checkpoint, office.city) == (False, "Contoh Tiga")
    assert (office.opened_on, office.first_year) == (date(2022, 3, 1), 2022)
    assert [office.existed_in(year) for year in (2021, 2022, 2023)] == [False, True, True]
    assert (office.jurisdiction, office.aliases) == ((), ("contoh-ketiga",))


def test_what_is_not_known_of_an_institution_stays_unknown(small_world):
    """
    No class, no checkpoint, no place, no opening: None, and not a default.
    """
    regional = small_world.catalogue.office("kanwil-contoh")

    assert (regional.class_, regional.checkpoint, regional.lat) == (None, None, None)
    assert (regional.opened_on, regional.first_year) == (None, None)
    assert regional.existed_in(1990)


def test_a_metric_is_read_with_what_it_may_be_set_beside(catalogue):
    """
    Refusals of suspected non-procedural workers, for every thousand passports.
    """
    metric = catalogue.metric("passport_refusals_nonprocedural")

    assert (metric.group, metric.unit) == (MetricGroup.PASSPORTS, Unit.APPLICATIONS)
    assert (metric.kind, metric.ratio_kind) == (MetricKind.COUNT, RatioKind.RATE)
    assert (metric.denominator, metric.per) == ("passports_issued", 1000)
    assert "departures_refused_nonprocedural" in metric.confused_with
    assert metric.adds_over_time
    assert not metric.needs_checkpoint


def test_a_metric_without_a_denominator_has_no_ratio_at_all(catalogue):
    """
    Denominator, ratio and number per which come together, or none of them.
    """
    for metric in catalogue.metrics.values():
        given = {bool(metric.denominator), bool(metric.ratio_kind), bool(metric.per)}

        assert len(given) == 1, metric.slug


def test_every_reference_between_metrics_is_to_a_metric(catalogue):
    """
    Denominators, parents and what readers confuse it with.
    """
    named = {
        slug
        for metric in catalogue.metrics.values()
        for slug in (metric.denominator, metric.parent, *metric.confused_with)
        if slug
    }

    assert named <= set(catalogue.metrics)


def test_a_service_is_read_with_its_kind_and_brand(catalogue):
    """
    Sambang Sakit is Blitar's own name for visiting the sick.
    """
    service = catalogue.service("sambang_sakit")

    assert (service.kind, service.brand) == ("home_visit_sick", Brand.OFFICE)
    assert service.name == Phrase("Sambang Sakit", "Sambang Sakit (visits to the sick)")


def test_a_breakdown_is_read_with_its_canonical_parts(catalogue):
    """
    A raw pair may stand for several parts.
    """
    pakistan = next(
        d for d in catalogue.dimensions if (d.key, d.value) == ("nationality", "Pakistan")
    )

    assert pakistan.parts == (("nationality", "PAK"),)
    assert (pakistan.iso3, pakistan.name) == ("PAK", Phrase("Pakistan", "Pakistan"))
    assert any(len(dimension.parts) > 1 for dimension in catalogue.dimensions)
