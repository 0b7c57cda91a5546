"""The facts as delivered: they build without an error, and nothing of them is lost."""

import json
from decimal import Decimal

import pytest

from components import paths
from components.ingest.sheets import SHEETS

BLITAR, MALANG = "blitar-ketik-2024-12", "malang-tagarjatim-2024-12"
# Aliases and overrides are folded into offices and services; the example is no correction.
FOLDED = {"corrections", "office_aliases", "service_overrides"}
TABLES = {name: "unplaced" if name == "metrics_unplaced" else name for name in SHEETS}


@pytest.fixture(scope="module")
def figures(real):
    """The real figures as they are read."""
    return real.rows()


def test_the_facts_build_without_an_error(real):
    """
    The delivered files hold warnings at most.
    """
    assert [fault for fault in real.build().faults if fault.stops] == []


@pytest.mark.parametrize("sheet", sorted(set(SHEETS) - FOLDED))
def test_no_row_is_lost(real, sheet):
    """
    Each table has as many rows as its CSV.
    """
    assert len(real.rows(TABLES[sheet])) == len(real.table(f"{sheet}.csv")) - 1


def test_every_alias_of_an_office_is_kept(real):
    """
    All other spellings stand with their institution.
    """
    spelled = [alias for row in real.rows("offices") for alias in row["aliases"]]

    assert sorted(spelled) == sorted(row[0] for row in real.table("office_aliases.csv")[1:])


def test_every_breakdown_is_placed(figures):
    """
    A figure with a breakdown has parts, one without has none.
    """
    assert [row for row in figures if bool(row["breakdown"]) is not bool(row["parts"])] == []


def test_every_figure_has_its_own_id(figures):
    """
    No two statements share an id.
    """
    assert len({row["figure_id"] for row in figures}) == len(figures)


def test_every_follower_is_led_by_a_figure_that_exists(figures):
    """
    What stands beside or is superseded names its head, and one group has one head.
    """
    known = {row["figure_id"] for row in figures}
    led = [row for row in figures if row["standing"] in {"beside", "superseded"}]

    assert {row["led_by"] for row in led} <= known
    assert [row["led_by"] for row in figures if row["standing"] == "shown" and row["led_by"]] == []


def test_only_one_figure_of_a_group_is_shown(figures):
    """
    Per institution, metric, parts and period at most one statement is shown.
    """
    groups = [
        (row["office_id"], row["metric"] or row["metric_id"], str(row["parts"]),
         row["period_start"], row["period_end"])
        for row in figures
        if row["standing"] == "shown"
    ]  # fmt: skip

    assert len(set(groups)) == len(groups)


FOUNDING = [
    (BLITAR, "passports_issued", 2024, "", "31871"),
    (BLITAR, "passports_issued", 2023, "", "31589"),
    (BLITAR, "departures_refused_nonprocedural", 2024, "", "160"),
    (BLITAR, "departures_refused_nonprocedural", 2023, "", "163"),
    (BLITAR, "exit_bans", 2024, "", "0"),
    (BLITAR, "entry_bans", 2024, "", "3"),
    (BLITAR, "detentions", 2024, "", "7"),
    (BLITAR, "deportations", 2024, "", "3"),
    (BLITAR, "deportations", 2024, "nationality=Pakistan", "2"),
    (BLITAR, "supervision_activities", 2024, "", "136"),
    (BLITAR, "intelligence_operations", 2024, "", "21"),
    (BLITAR, "joint_operations", 2024, "", "3"),
    (BLITAR, "visits_received", 2024, "", "6"),
    (BLITAR, "budget_spent", 2024, "", "11040000000"),
    (BLITAR, "budget_spent_pct", 2024, "", "94.19"),
    (BLITAR, "budget_allocated", 2024, "", "11720000000"),
    (MALANG, "passports_issued", 2024, "", "73338"),
    (MALANG, "passports_issued_electronic", 2024, "", "18402"),
    (MALANG, "passport_refusals_nonprocedural", 2024, "", "527"),
    (MALANG, "stay_permits", 2024, "", "1999"),
    (MALANG, "administrative_actions", 2024, "", "53"),
    (MALANG, "deportations", 2024, "", "15"),
    (MALANG, "joint_operations", 2024, "", "8"),
    (MALANG, "revenue_passports", 2024, "", "33810000000"),
    (MALANG, "revenue_target_pct", 2024, "revenue=passports", "333.68"),
    (MALANG, "budget_spent_pct", 2024, "", "97.49"),
    (MALANG, "population_served", 2024, "", "6900000"),
]


@pytest.mark.parametrize("stated", FOUNDING, ids=str)
def test_the_founding_reports_are_there(figures, stated):
    """
    Blitar's and Malang's figures of 2024 are those of the two founding reports.
    """
    source, metric, year, breakdown, value = stated
    found = [
        row["value"]
        for row in figures
        if (row["source_id"], row["metric"], row["breakdown"], row["year"])
        == (source, metric, breakdown, year)
    ]

    assert found == [Decimal(value)]


def test_the_seven_services_of_blitar_are_there(real):
    """
    The founding report's seven services of Blitar each lead to a canonical service.
    """
    services = [row["service"] for row in real.rows("services") if row["source_id"] == BLITAR]

    assert sorted(services) == [
        "drive_thru_paspor",
        "goes_to_campus",
        "goes_to_school",
        "imigrasi_masuk_desa",
        "pandora",
        "sambang_sakit",
        "siap_ramah",
    ]


def test_blitar_2023_shows_one_figure_and_the_others_beside(figures):
    """
    Of 31,589 and 31,598 the latest report's stands; the others travel with it.
    """
    group = [
        row
        for row in figures
        if (row["office_id"], row["metric"], row["year"], row["breakdown"])
        == ("blitar", "passports_issued", 2023, "")
    ]
    actual = {
        row["source_id"]: (int(row["value"]), row["standing"], row["standing_reason"])
        for row in group
    }

    assert actual == {
        BLITAR: (31589, "shown", "later"),
        "blitar-bangsaonline-2023-12": (31598, "beside", "other_value"),
        "blitar-metaranews-2023-12": (31589, "beside", "same_value"),
        "blitar-narasibaru-2023-12": (31598, "beside", "other_value"),
    }
    assert {row["source_id"]: row["coverage"] for row in group}[BLITAR] == "whole"


@pytest.mark.parametrize(("office", "source"), [("blitar", BLITAR), ("malang", MALANG)])
def test_december_reports_are_told_early(figures, office, source):
    """
    What the founding reports say of 2024 was said before the year was out.
    """
    coverage = {
        row["coverage"]
        for row in figures
        if (row["office_id"], row["source_id"], row["year"]) == (office, source, 2024)
        and row["period_start"].month == 1
        and row["period_end"].month == 12
    }

    assert coverage == {"told_early"}


def test_the_committed_release_is_what_the_files_give(real):
    """
    data/metrics is the build of data/curated and data/catalogue, to the last byte.
    """
    committed = json.loads((paths.METRICS / "release.json").read_text(encoding="utf-8"))

    assert json.loads(real.bytes()["release.json"]) == committed
