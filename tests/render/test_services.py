"""Claims about components/render/services.py: one service, many names."""

import re

import pytest

from components.model import Brand, InstitutionKind, Language
from components.query import View
from components.query.services import services
from components.render.services import (
    kind_links,
    kind_name,
    office_services_table,
    services_caption,
    services_overview_caption,
    services_table,
)
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
SICK = "home_visit_sick"


@pytest.mark.parametrize(
    ("say", "pattern"),
    [
        (ID, r"^Kunjungan ke pemohon sakit punya (\w+) nama di (\w+) kantor$"),
        (EN, r"^(\w+) names for visits to sick applicants at (\w+) offices$"),
    ],
)
def test_a_kind_is_told_by_its_names(say, pattern):
    """
    LOOK 7: visits to the sick go under many names; the counts are those of the data.
    """
    found = services(View())
    runs = found.of_kind(SICK)
    named = {one.slug for run in runs for one in run.services if one.brand is not Brand.NONE}
    branded = [run for run in runs if run.brand is not Brand.NONE]

    actual = re.match(pattern, services_caption(found, SICK, say).title).groups()

    assert actual == (str(len(named)), str(len(branded)))


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_every_kind_has_its_caption(say):
    """
    No kind shows its slug, and no alternative text is too long.
    """
    found = services(View())

    words = [services_caption(found, kind, say) for kind in found.kinds]

    assert [one for one in words if "_" in one.title or len(one.alt) > 220] == []


def test_a_kind_that_nobody_runs_is_said_not_to_be_found():
    """
    Nothing found is not nothing there.
    """
    found = services(View(offices=("blitar",), services=("weekend",)))

    actual = services_caption(found, "weekend", ID).title

    assert actual == "Tak ditemukan laporan tentang layanan akhir pekan"


@pytest.mark.parametrize(
    ("say", "pattern"),
    [
        (ID, r"^14 jenis layanan diberitakan di \d+ kantor dan \d+ lembaga lain$"),
        (EN, r"^14 kinds of service are reported at \d+ offices and \d+ other institutions$"),
    ],
)
def test_the_matrix_counts_kinds_and_offices(say, pattern):
    """
    Counted from the answer.
    """
    actual = services_overview_caption(services(View()), say).title

    assert re.match(pattern, actual)


def test_blitar_s_own_name_for_visits_to_the_sick_stands_in_both_tables():
    """
    Issue 2: Sambang Sakit and its kin under other names.
    """
    found = services(View())

    tables = (services_table(found, SICK, ID), office_services_table(found, "blitar", ID))

    assert ["Sambang Sakit" in table for table in tables] == [True, True]


def test_a_new_kind_shows_the_words_of_its_slug():
    """
    A row added to the catalogue appears without a change of code.
    """
    actual = kind_name("night_service", EN)

    assert actual == "night service"


@pytest.mark.parametrize(
    ("say", "expected"),
    [(ID, "kantor dan 1 lembaga lain"), (EN, "offices and 1 other institution")],
)
def test_a_kind_counts_offices_apart_from_others(say, expected):
    """
    A regional office is not one of 49 offices.
    """
    found = services(View())
    runs = found.of_kind("mobile_group")
    offices = [run for run in runs if run.office.kind is InstitutionKind.OFFICE]

    words = services_caption(found, "mobile_group", say)

    assert len(offices) == len(runs) - 1
    assert expected in words.title


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
@pytest.mark.parametrize("kind", ["drive_thru", SICK])
def test_a_kind_lists_every_office_that_runs_it(kind, say):
    """
    A row for each name, with its years and the reports that say so.
    """
    found = services(View(services=(kind,)))
    table = services_table(found, kind, say)
    rows = table.split("<tr>")[2:]

    assert len(rows) == sum(len(run.services) for run in found.runs)
    assert {run.office.short for run in found.runs} == {
        re.search(r">([^<>]+)</a>\s*</th>", row)[1] for row in rows
    }
    assert [row for row in rows if "href=" not in row] == []


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_each_kind_has_an_address_of_its_own(say):
    """
    With how many run it, and what else was asked.
    """
    found = services(View(offices=("blitar", "palembang")))
    links = dict(kind_links(found, say))
    tail = "" if say is ID else "&lang=en"

    assert f"/layanan?office=blitar&office=palembang&service=drive_thru{tail}" in links.values()
    assert [text for text in links if "_" in text] == []
    assert len(links) == len({run.kind for run in found.runs})
