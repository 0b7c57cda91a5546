"""The build as a whole, on the small world."""

from datetime import date
from decimal import Decimal

from components.ingest.build import build
from tests import world

FIGURES = "figures.csv"


def one(bench, **wanted):
    """The only figure with those cells."""
    found = [row for row in bench.rows() if wanted.items() <= row.items()]
    assert len(found) == 1, found
    return found[0]


def test_the_same_input_gives_the_same_bytes(bench, tmp_path):
    """
    A second build, elsewhere, writes every file byte for byte alike.
    """
    elsewhere = tmp_path / "elsewhere"
    build(bench.curated, bench.catalogue, elsewhere, tmp_path / "releases")

    assert {path.name: path.read_bytes() for path in elsewhere.iterdir()} == bench.bytes()


def test_a_build_without_changes_leaves_the_files_alone(bench):
    """
    Where nothing has changed the outcome says so and no file is touched.
    """
    before = {path.name: path.stat().st_mtime_ns for path in bench.out.iterdir()}

    outcome = bench.build()

    assert (outcome.changed, outcome.release is None) == (False, False)
    assert {path.name: path.stat().st_mtime_ns for path in bench.out.iterdir()} == before


def test_a_damaged_release_is_written_anew(bench):
    """
    A file that no longer is what release.json says counts as a change.
    """
    before = bench.bytes()
    (bench.out / "figures.parquet").write_bytes(b"half")

    assert bench.build().changed
    assert bench.bytes() == before


def test_figure_ids_do_not_depend_on_the_order_of_rows(bench):
    """
    Sorting figures.csv another way changes no byte of the figures.
    """
    before = bench.bytes()["figures.parquet"]
    header, *rows = bench.table(FIGURES)
    bench.rewrite(FIGURES, [header, *reversed(rows)])
    bench.build()

    assert bench.bytes()["figures.parquet"] == before


def test_a_new_report_appears_after_a_build(bench):
    """
    A report added as rows to the CSVs is there after a build, and what it contradicts moves beside.
    """
    bench.add(
        "sources.csv",
        source_id="contoh-kanim-2025-02",
        url="https://contoh.example/laporan-baru",
        publisher="Kantor Imigrasi Contoh Satu",
        publisher_id="kanim-contoh",
        origin="office",
        title="Capaian 2024",
        published="2025-02-03",
    )
    bench.add(
        FIGURES,
        source_id="contoh-kanim-2025-02",
        office_id="contoh-satu",
        metric_id="passports_issued",
        period_start="2024-01-01",
        period_end="2024-12-31",
        value="24010",
        unit="documents",
        relation="eq",
        as_printed="24.010",
    )

    outcome = bench.build()

    assert (outcome.changed, outcome.statements, outcome.reports) == (True, 61, 18)
    shown = one(bench, source_id="contoh-kanim-2025-02")
    assert (shown["standing"], shown["standing_reason"]) == ("shown", "nearer_origin")
    beside = one(bench, source_id="contoh-media-a-2024-12", metric="passports_issued", breakdown="")
    assert (beside["standing"], beside["led_by"]) == ("beside", shown["figure_id"])


def test_a_correction_changes_the_value_and_keeps_the_id(bench):
    """
    The corrected figure has the value it became and the id of the row as first keyed.
    """
    corrected = one(bench, metric="deportations", office_id="contoh-satu", year=2022)

    assert corrected["value"] == Decimal(4)
    [correction] = bench.rows("corrections")
    assert correction["figure_id"] == corrected["figure_id"]
    bench.rewrite("corrections.csv", bench.table("corrections.csv")[:2])
    bench.build()
    raw = one(bench, metric="deportations", office_id="contoh-satu", year=2022)
    assert (raw["value"], raw["figure_id"]) == (Decimal(40), corrected["figure_id"])


def test_a_correction_whose_value_is_gone_stops_the_build(bench):
    """
    Once somebody mends the row itself, the correction says that its value is gone.
    """
    line = [row[2] for row in bench.table(FIGURES)].index("deportations") + 1
    bench.edit(FIGURES, line, "value", "4")

    [fault] = [fault for fault in bench.build().faults if fault.stops]

    assert (fault.key, fault.file, fault.column) == (
        "correction_gone",
        "corrections.csv",
        "expects",
    )


def test_the_small_world_has_what_pages_must_show(bench):
    """
    The small world holds each kind of statement that a page treats in its own way.
    """
    rows = bench.rows()

    assert one(bench, metric="exit_bans")["value"] == 0
    assert {row["relation"] for row in rows} >= {"eq", "approx", "gt", "ge"}
    assert {row["coverage"] for row in rows} == {"whole", "told_early", "part"}
    assert {row["standing"] for row in rows} == {"shown", "beside", "superseded", "doubtful"}
    assert max(row["told_by"] for row in rows) == 5
    assert [row["metric_id"] for row in rows if row["metric"] is None] == ["other:contoh_hitungan"]
    assert {row["purpose"] for row in rows} >= {"hajj", "umrah", "tourism", "migrant_worker"}
    assert {row["nationality"] for row in rows} == {None, "PAK", "MYS"}


def test_columns_are_typed(bench):
    """
    Dates are dates, amounts are decimals, lists are lists, and nothing is said for nothing.
    """
    figure = one(bench, metric="revenue", year=2024, office_id="contoh-satu")
    office = next(row for row in bench.rows("offices") if row["office_id"] == "contoh-tiga")
    metric = next(row for row in bench.rows("metrics") if row["metric_id"] == "passports_issued")

    assert figure["period_end"] == date(2024, 12, 31)
    assert figure["value"] == Decimal("11040000000.00")
    assert (figure["flag"], figure["breakdown"], figure["parts"]) == (None, "", [])
    assert (office["tpi"], office["aliases"], office["jurisdiction"]) == (
        False,
        ["contoh-ketiga"],
        [],
    )
    assert (metric["additive_over_time"], metric["rate_per"], metric["parent_metric"]) == (
        True,
        1000,
        None,
    )


def test_services_lead_to_one_kind_under_many_names(bench):
    """
    An office's own brand keeps its raw id and leads to its canonical service.
    """
    [own] = [row for row in bench.rows("services") if row["office_id"] == "contoh-dua"][:1]

    assert (own["service_id"], own["service"], own["count"]) == ("sambang_sakit", "immicare", 8)


def test_the_first_year_of_an_office_follows_from_how_its_opening_is_known(bench):
    """
    A known opening gives its year, an approval in 2024 gives 2024, the rest is throughout.
    """
    bench.edit("offices.csv", 2, "opened_status", "approved_2024")
    bench.edit("offices.csv", 3, "opened_status", "after_2021")
    bench.build()

    years = {row["office_id"]: row["first_year"] for row in bench.rows("offices")}

    assert years == {
        "contoh-satu": 2024,
        "contoh-dua": 2022,
        "contoh-tiga": 2022,
        "kanwil-contoh": None,
    }


def test_the_small_world_builds_anywhere(tmp_path):
    """
    The helper that page tests use gives a folder with a release in it.
    """
    assert (world.built(tmp_path) / "release.json").exists()
