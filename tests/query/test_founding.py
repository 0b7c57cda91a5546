"""Blitar and Malang 2024 carry every figure of the two founding reports (issue 2)."""

from datetime import date
from decimal import Decimal

import pytest

from components.model import Comparability, Coverage, Doubt, EventKind, Relation, Standing
from components.query import View, ask
from components.query.compare import Setting, compare
from components.query.services import services

BLITAR, MALANG = "blitar-ketik-2024-12", "malang-tagarjatim-2024-12"
PAKISTAN = (("nationality", "PAK"),)

# report, metric, breakdown, value, as printed
STATED = [
    (BLITAR, "passports_issued", (), "31871", "31.871 paspor"),
    (BLITAR, "departures_refused_nonprocedural", (), "160", "160 terduga TKI non-prosedural"),
    (BLITAR, "exit_bans", (), "0", "Tidak ada pencegahan"),
    (BLITAR, "entry_bans", (), "3", "3 penangkalan"),
    (BLITAR, "detentions", (), "7", "7 kegiatan pendetensian"),
    (BLITAR, "deportations", (), "3", "3 deportasi"),
    (BLITAR, "deportations", PAKISTAN, "2", "2 WNA Pakistan"),
    (BLITAR, "supervision_activities", (), "136", "136 kegiatan pengawasan mandiri"),
    (BLITAR, "intelligence_operations", (), "21", "21 operasi intelijen"),
    (BLITAR, "joint_operations", (), "3", "sebanyak 3 kali"),
    (BLITAR, "budget_spent", (), "11040000000", "Rp 11,04 miliar"),
    (BLITAR, "budget_spent_pct", (), "94.19", "94,19%"),
    (BLITAR, "budget_allocated", (), "11720000000", "Rp 11,72 miliar"),
    (BLITAR, "visits_received", (), "6", "sebanyak 6 kali"),
    (MALANG, "passports_issued", (), "73338", "73.338 dokumen"),
    (MALANG, "passports_issued_electronic", (), "18402", "18.402 paspor elektronik"),
    (MALANG, "passport_refusals_nonprocedural", (), "527", "527 permohonan"),
    (MALANG, "stay_permits", (), "1999", "1.999 dokumen"),
    (MALANG, "administrative_actions", (), "53", "53 tindak administratif keimigrasian"),
    (MALANG, "deportations", (), "15", "15 kasus deportasi"),
    (MALANG, "joint_operations", (), "8", "8 kegiatan"),
    (MALANG, "revenue_passports", (), "33810000000", "Rp 33,81 miliar"),
    (MALANG, "budget_spent_pct", (), "97.49", "97,49%"),
    (MALANG, "population_served", (), "6900000", "sekitar 6,9 juta jiwa"),
]
OF_2023 = [
    (BLITAR, "passports_issued", "31589", "31.589 paspor"),
    (BLITAR, "departures_refused_nonprocedural", "163", "163 orang"),
]
SERVICES = {
    "drive_thru_paspor",
    "goes_to_campus",
    "goes_to_school",
    "imigrasi_masuk_desa",
    "pandora",
    "sambang_sakit",
    "siap_ramah",
}


@pytest.mark.parametrize(("report", "metric", "parts", "value", "printed"), STATED)
def test_each_figure_of_2024_is_told_with_its_receipt(
    report, metric, parts, value, printed, edition
):
    """
    Office, metric, year and value as printed, and the report that says so.
    """
    office = report.split("-")[0]
    answer = ask(View(offices=(office,), metrics=(metric,), first=2024, last=2024))
    (told,) = [one for one in (*answer.told, *answer.parts) if one.parts == parts]
    (said,) = [f for f in told.figures if f.source == report and f.value == Decimal(value)]

    assert said.as_printed == printed
    assert said.period.calendar_year
    assert edition.figure(said.id) == said
    assert edition.sources[report].url.startswith("https://")


@pytest.mark.parametrize(("report", "metric", "parts", "value", "printed"), STATED)
def test_each_figure_of_2024_stands_for_its_year_or_beside_the_same(
    report, metric, parts, value, printed, edition
):
    """
    No other report of that year contradicts a founding figure, but Malang's "500 sekian".
    """
    office = report.split("-")[0]
    answer = ask(View(offices=(office,), metrics=(metric,), first=2024, last=2024))
    (told,) = [one for one in (*answer.told, *answer.parts) if one.parts == parts]

    assert told.spoken_for == (Decimal(value),)
    assert not told.disputed


def test_the_percentage_of_malangs_target_is_that_of_its_passports(edition):
    """
    333,68 per cent of the target for passport revenue, a part and not the whole.
    """
    (said,) = [f for f in edition.report(MALANG) if f.metric == "revenue_target_pct"]

    assert (said.value, said.as_printed) == (Decimal("333.68"), "333,68 persen")
    assert said.parts == (("revenue_source", "passports"),)


@pytest.mark.parametrize("report", [BLITAR, MALANG])
def test_figures_stated_before_the_year_was_out_say_so(report, edition):
    """
    Published on 18 and 20 December: a whole year, told early, wherever it is not of the past.
    """
    published = edition.sources[report].published
    of_the_year = [f for f in edition.report(report) if f.period.year == 2024]

    assert published in {date(2024, 12, 18), date(2024, 12, 20)}
    assert {f.coverage for f in of_the_year} == {Coverage.TOLD_EARLY}


@pytest.mark.parametrize(("report", "rows"), [(BLITAR, 17), (MALANG, 12)])
def test_no_row_of_a_founding_report_is_left_out_of_the_table_above(report, rows, edition):
    """
    Every placed statement of 2024 is in the table, but the three of Myanmar, the spoken
    rounding of the 527 and the percentage of a part.
    """
    tabled = {(metric, value) for source, metric, _, value, _ in STATED if source == report}
    tabled |= {(metric, value) for source, metric, value, _ in OF_2023 if source == report}
    said = edition.report(report)

    left = {(f.metric, str(f.value.normalize())) for f in said} - {
        (metric, str(Decimal(value).normalize())) for metric, value in tabled
    }

    assert len(said) == rows
    assert {metric for metric, _ in left} <= {
        "refugees_handled",
        "passport_refusals",
        "revenue_target_pct",
    }


def test_blitar_runs_its_seven_services():
    """
    Drive-Thru Paspor to Imigrasi Siap Ramah, each under its own name.
    """
    runs = services(View(offices=("blitar",), first=2024, last=2024)).runs
    reports = [report for run in runs for report in run.reports if report.source == BLITAR]

    assert {report.service for report in reports} == SERVICES
    assert len(reports) == 7


def test_malang_has_its_assisted_villages():
    """
    Desa Binaan, as its founding report says.
    """
    runs = services(View(offices=("malang",), first=2024, last=2024)).runs
    reports = [report for run in runs for report in run.reports if report.source == MALANG]

    assert [report.service for report in reports] == ["desa_binaan"]


@pytest.mark.parametrize(
    ("office", "kind", "report", "n", "among"),
    [
        ("blitar", EventKind.STUDY_VISIT, BLITAR, 4, "Studi tiru ke Kantor Imigrasi Cirebon"),
        (
            "malang",
            EventKind.AWARD,
            MALANG,
            3,
            "Peringkat I digitalisasi pembayaran, dari KPPN Malang",
        ),
    ],
)
def test_four_visits_were_made_and_three_awards_received(office, kind, report, n, among, edition):
    """
    Each with the report that tells of it.
    """
    events = [event for event in edition.events if event.office == office and event.kind is kind]

    assert len(events) == n
    assert {event.source for event in events} == {report}
    assert among in {event.text.id for event in events}


def test_blitars_passports_of_2023_are_two_numbers_with_their_reports(edition):
    """
    31.589 by the founding report and another, 31.598 by two; both are kept, one is shown.
    """
    (told,) = ask(View(offices=("blitar",), first=2023, last=2023)).told
    said = {figure.source: int(figure.value) for figure in (told.figure, *told.beside)}

    assert said == {
        "blitar-ketik-2024-12": 31589,
        "blitar-metaranews-2023-12": 31589,
        "blitar-bangsaonline-2023-12": 31598,
        "blitar-narasibaru-2023-12": 31598,
    }
    assert told.values == (Decimal(31589), Decimal(31598))
    assert (told.figure.source, told.figure.standing) == (BLITAR, Standing.SHOWN)
    assert not told.disputed


def test_refused_applications_and_departures_of_blitar_2023_are_not_the_same(edition):
    """
    294 and 163 may not be set side by side, and each may be told alone.
    """
    refused, departed = (
        ask(View(offices=("blitar",), metrics=(slug,), first=2023, last=2023)).told[0]
        for slug in ("passport_refusals_nonprocedural", "departures_refused_nonprocedural")
    )

    actual = compare(refused, departed, Setting(edition.catalogue, edition.events))

    assert [int(one.figure.value) for one in (refused, departed)] == [294, 163]
    assert actual.comparability is Comparability.NOT_COMPARABLE
    assert actual.objections[0].doubt is Doubt.CONFUSED_METRICS


def test_sekitar_stays_sekitar(edition):
    """
    The 6,9 million are "about", and the 500 are "more than".
    """
    said = {f.metric: f.relation for f in edition.report(MALANG)}

    assert said["population_served"] is Relation.APPROX
    assert said["passport_refusals"] is Relation.GT
