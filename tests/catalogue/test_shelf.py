"""Claims about components/catalogue/shelf.py."""

import csv

import pytest

from components import paths
from components.errors import UnknownSlug
from components.model import InstitutionKind, MetricGroup, Phrase

# Keys of breakdowns whose heading dimensions.csv does not give yet.


def test_every_slug_of_the_files_is_on_the_shelf(catalogue):
    """
    Offices, metrics and services, by the slugs that people edit.
    """
    assert list(catalogue.metrics) == _slugs("catalogue/metrics.csv", "metric_id")
    assert set(catalogue.offices) == set(_slugs("curated/offices.csv", "office_id"))
    assert set(catalogue.services) == set(_slugs("catalogue/service_catalogue.csv", "service_id"))


def test_every_alias_of_the_files_leads_somewhere(catalogue):
    """
    Other spellings of offices, and raw slugs of metrics.
    """
    for row in _rows("catalogue/office_aliases.csv"):
        assert catalogue.office(row["alias"]).slug == row["office_id"]
    for row in _rows("catalogue/metrics.csv"):
        for alias in filter(None, row["aliases"].split(";")):
            assert catalogue.metric(alias).slug == row["metric_id"]


def test_no_alias_hides_a_slug(catalogue):
    """
    A spelling that is itself a slug would make that slug unreachable.
    """
    for shelf, lookup in (
        (catalogue.offices, catalogue.office),
        (catalogue.metrics, catalogue.metric),
        (catalogue.services, catalogue.service),
    ):
        for slug in shelf:
            assert lookup(slug).slug == slug


@pytest.mark.parametrize(
    ("lookup", "slug", "facts"),
    [
        ("office", "blitr", {"kind": "office", "slug": "blitr"}),
        ("office", "", {"kind": "office", "slug": "", "near": ""}),
        ("office", "BLITAR", {"kind": "office", "slug": "BLITAR", "near": ""}),
        ("metric", "exit_ban", {"kind": "metric", "slug": "exit_ban"}),
        ("service", "pandoro", {"kind": "service", "slug": "pandoro"}),
        ("service", "y" * 5000, {"kind": "service", "slug": "y" * 80, "near": ""}),
    ],
)
def test_an_unknown_slug_is_refused_with_at_most_three_that_are_near(
    lookup, slug, facts, catalogue
):
    """
    The slug is cut short, the suggestions exist.
    """
    with pytest.raises(UnknownSlug) as raised:
        getattr(catalogue, lookup)(slug)
    near = [one for one in raised.value.facts["near"].split(", ") if one]

    assert facts.items() <= raised.value.facts.items()
    assert len(near) <= 3
    assert all(getattr(catalogue, lookup)(one).slug == one for one in near)


@pytest.mark.parametrize(
    ("kind", "n"),
    [
        (InstitutionKind.OFFICE, 151),
        (InstitutionKind.REGIONAL, 26),
        (InstitutionKind.DIRECTORATE, 1),
        (InstitutionKind.DETENTION_CENTRE, 4),
    ],
)
def test_the_institutions_of_a_kind_are_listed_by_name(kind, n, catalogue):
    """
    182 in all, and every one in the list of its kind.
    """
    actual = catalogue.of_kind(kind)

    assert len(actual) == n
    assert [one.short for one in actual] == sorted(one.short for one in actual)
    assert {one.kind for one in actual} == {kind}


def test_a_chapter_lists_its_metrics_in_the_order_of_the_file(catalogue):
    """
    And the chapters together list every metric once.
    """
    chapters = [metric.slug for group in MetricGroup for metric in catalogue.group(group)]
    passports = [metric.slug for metric in catalogue.group(MetricGroup.PASSPORTS)]

    assert sorted(chapters) == sorted(catalogue.metrics)
    assert passports == [slug for slug in catalogue.metrics if slug in passports]


@pytest.mark.parametrize(
    ("key", "value", "indonesian", "english"),
    [
        ("nationality", "PAK", "Pakistan", "Pakistan"),
        ("nationality", "MMR", "Myanmar", "Myanmar"),
        ("purpose", "hajj", "Haji", "Hajj"),
        ("a_key_of_tomorrow", "some value", "some value", "some value"),
    ],
)
def test_a_part_is_called_what_readers_call_it(key, value, indonesian, english, catalogue):
    """
    And by its own value where nobody has named it yet.
    """
    actual = catalogue.label(key, value)

    assert actual == Phrase(indonesian, english)


def test_every_part_of_the_release_has_a_name_in_both_languages(catalogue, edition):
    """
    No code of ours reaches a reader as a label.
    """
    parts = {part for figure in edition.every() for part in figure.parts}
    unnamed = [
        (key, value)
        for key, value in parts
        if "_" in catalogue.label(key, value).id or "_" in catalogue.label(key, value).en
    ]

    assert len(parts) > 100
    assert unnamed == []


def test_every_key_of_a_breakdown_has_a_heading(catalogue, edition):
    """
    "Kewarganegaraan", not "nationality".
    """
    keys = {key for figure in edition.every() for key, _ in figure.parts}
    unnamed = {key for key in keys if catalogue.key_label(key) == Phrase(key, key)}

    assert unnamed == set()


def _rows(name: str) -> list[dict[str, str]]:
    with (paths.DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _slugs(name: str, column: str) -> list[str]:
    return [row[column] for row in _rows(name)]
