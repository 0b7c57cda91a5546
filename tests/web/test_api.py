"""Claims about components/web/api.py: the tables as lists and as files, whole or filtered."""

import io
import json
from decimal import Decimal

import pyarrow.parquet as pq
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from components.model import Figure
from components.web.routes import routes

TABLES = ["figures", "sources", "offices", "metrics", "services"]


@pytest.mark.parametrize("table", TABLES)
def test_a_table_without_an_ending_is_json(client, edition, table):
    """
    The edition, the rows under the Parquet's names, and where the list goes on.
    """
    answer = client.get(f"/api/v1/{table}")

    found = answer.json()
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["access-control-allow-origin"] == "*"
    assert list(found) == ["release", table, "next"]
    assert found["release"] == edition.id
    assert list(found[table][0]) == edition.columns(table)


@pytest.mark.parametrize("table", ["corrections", "events", "dimensions", "moved_ids"])
def test_the_other_tables_of_the_edition_are_listed_too(client, edition, table):
    """
    Empty ones as well; they have no filters.
    """
    found = client.get(f"/api/v1/{table}.json?size=1000").json()

    assert len(found[table]) == len(edition.table(table))


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("*/*", "application/json"),
        ("text/csv", "text/csv; charset=utf-8; header=present"),
        ("application/vnd.apache.parquet", "application/vnd.apache.parquet"),
        ("application/json;q=0.5, text/csv;q=0.9", "text/csv; charset=utf-8; header=present"),
        ("text/html,application/xhtml+xml,*/*;q=0.8", "application/json"),
    ],
)
def test_an_address_without_an_ending_answers_as_it_is_liked(client, accept, kind):
    """
    And says so to caches.
    """
    answer = client.get("/api/v1/offices", headers={"Accept": accept})

    assert answer.headers["content-type"] == kind
    assert answer.headers["vary"].split(", ")[0] == "Accept"


def test_an_ending_outweighs_what_is_accepted(client):
    """
    A link with an ending gives that file to everybody.
    """
    answer = client.get("/api/v1/offices.json", headers={"Accept": "text/csv"})

    assert answer.headers["content-type"] == "application/json"


def test_filters_find_what_the_edition_holds(client, edition):
    """
    Offices and metrics repeat; a year is met by a period that touches it.
    """
    query = "office=malang&office=blitar&metric=passports_issued&from=2023&to=2024"

    found = client.get(f"/api/v1/figures?{query}&size=1000").json()["figures"]

    def meets(one: Figure) -> bool:
        years = range(one.period.start.year, one.period.end.year + 1)
        return one.metric == "passports_issued" and bool({2023, 2024} & set(years))

    figures = [*edition.office("malang"), *edition.office("blitar")]
    assert {row["figure_id"] for row in found} == {one.id for one in figures if meets(one)}
    assert len(found) > 5


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_a_filtered_file_is_whole_and_says_that_it_is_a_part(client, edition, ending):
    """
    Every row at once, under a name that is not that of the whole table.
    """
    answer = client.get(f"/api/v1/figures.{ending}?office=malang")

    held = answer.headers["content-disposition"]
    if ending == "csv":
        rows = answer.text.count("\n") - 1
    else:
        rows = pq.read_table(io.BytesIO(answer.content)).num_rows
    assert rows >= len(edition.office("malang"))
    assert held.endswith(f'-{edition.id}-figures-selection.{ending}"')


@pytest.mark.parametrize(
    ("table", "query"),
    [("sources", "office=blitar"), ("offices", "metric=deportations"), ("metrics", "office=agam")],
)
def test_other_tables_keep_what_the_figures_speak_of(client, edition, table, query):
    """
    The reports about an office, the offices of a metric, the metrics of an office.
    """
    column = {"sources": "source_id", "offices": "office_id", "metrics": "metric"}[table]
    key = "metric_id" if table == "metrics" else column

    found = client.get(f"/api/v1/{table}?{query}&size=1000").json()[table]
    figures = client.get(f"/api/v1/figures?{query}&size=1000").json()["figures"]

    assert {row[key] for row in found} == {row[column] for row in figures} - {None}
    assert 0 < len(found) < len(edition.table(table))


def test_an_office_of_which_nothing_is_told_is_found_by_its_name(client, edition):
    """
    Asked for by name alone, a row needs no figures.
    """
    told = {figure.office for figure in edition.every()}
    silent = next(slug for slug in edition.catalogue.offices if slug not in told)

    found = client.get(f"/api/v1/offices?office={silent}").json()

    assert [row["office_id"] for row in found["offices"]] == [silent]


def test_an_old_spelling_finds_todays_office(client):
    """
    As in every address of ours.
    """
    found = client.get("/api/v1/offices?office=jogja").json()["offices"]

    assert [row["office_id"] for row in found] == ["yogyakarta"]


def test_turning_all_pages_gives_every_row_once(client, edition):
    """
    `next` leads on to the end, pins the edition, and keeps filters and language.
    """
    address, seen = "/api/v1/figures?office=malang&size=30&lang=en", []
    while address:
        answer = client.get(address)
        seen += [row["figure_id"] for row in answer.json()["figures"]]
        address = answer.json()["next"]
        assert address is None or f"&v={edition.id}&lang=en" in address
        assert ("link" in answer.headers) == bool(address)

    assert len(seen) == len(set(seen))
    assert set(seen) == {figure.id for figure in edition.office("malang")}


def test_beyond_the_last_page_there_is_nothing(client):
    """
    An empty list, which ends the walk, and no error.
    """
    found = client.get("/api/v1/figures?page=9999&size=1000").json()

    assert (found["figures"], found["next"]) == ([], None)


def test_numbers_are_exactly_those_of_the_edition(client, edition):
    """
    Read as decimals they are equal to the last digit.
    """
    text = client.get("/api/v1/figures?metric=revenue&size=1000").text
    found = json.loads(text, parse_float=Decimal, parse_int=Decimal)["figures"]

    held = {figure.id: figure.value for figure in edition.metric("revenue")}
    assert {row["figure_id"]: row["value"] for row in found} == held


@pytest.mark.parametrize(
    ("address", "status", "named"),
    [
        ("/api/v1/figures?office=malank", 404, "malang"),
        ("/api/v1/figures?metric=pasport", 404, "passport"),
        ("/api/v1/figures?source=blitar-ketik-2024-13", 404, "blitar-ketik-2024-12"),
        ("/api/v1/services?service=drivethru", 404, "drive_thru"),
        ("/api/v1/nope", 404, "figures, sources, offices"),
        ("/api/v1/figures.xml", 404, "json, csv, parquet"),
        ("/api/v1/.csv", 404, "figures"),
        ("/api/v1/figures?ofice=malang", 400, "office, metric, from, to, source, standing"),
        ("/api/v1/services?metric=revenue", 400, "office, service"),
        ("/api/v1/events?office=malang", 400, "office"),
        ("/api/v1/figures?standing=true", 400, "shown, beside, superseded, doubtful"),
        ("/api/v1/figures?from=1066", 400, "2000–2100"),
        ("/api/v1/figures?from=2024&to=2020", 400, "2020"),
        ("/api/v1/figures?size=1001", 400, "1–1000"),
        ("/api/v1/figures?page=0", 400, "1–9999"),
        ("/api/v1/figures?page=1&page=2", 400, "page"),
        ("/api/v1/figures?page=%D9%A1", 400, "page"),
        ("/api/v1/figures?office=%00", 404, "kantor"),
        ("/api/v1/figures?" + "&".join(["office=malang"] * 500), 400, "200"),
        ("/api/v1/figures.csv?page=1", 400, "page"),
        ("/api/v1/figures?v=nope", 410, "nope"),
    ],
)
def test_what_cannot_be_met_is_a_problem_that_lists_what_exists(client, address, status, named):
    """
    By its path alone: nobody has to ask for JSON here.
    """
    answer = client.get(address, headers={"Accept": "text/html"})

    problem = answer.json()
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.status_code, problem["status"]) == (status, status)
    assert named in problem["detail"]


@pytest.mark.parametrize("file", ["figures?size=5", "figures.csv?office=agam", "offices.parquet"])
def test_a_pinned_address_never_changes(client, edition, file):
    """
    Kept for a year; the live one only for minutes.
    """
    mark = "&" if "?" in file else "?"

    live = client.get(f"/api/v1/{file}")
    pinned = client.get(f"/api/v1/{file}{mark}v={edition.id}")

    assert pinned.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert live.headers["cache-control"].startswith("public, max-age=300")
    assert pinned.headers["etag"] == live.headers["etag"] or "next" in live.text


@pytest.mark.parametrize("file", ["figures", "figures?office=agam", "figures.parquet?office=agam"])
def test_a_list_is_not_sent_twice(client, file):
    """
    304 for who holds it, and HEAD without a body.
    """
    first = client.get(f"/api/v1/{file}")

    again = client.get(f"/api/v1/{file}", headers={"If-None-Match": first.headers["etag"]})
    head = client.head(f"/api/v1/{file}")

    assert (again.status_code, again.content) == (304, b"")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["etag"] == first.headers["etag"]


def test_the_small_world_is_listed_as_it_is(client, small_world):
    """
    A correction is applied, and the next address leads nowhere where all is on one page.
    """
    found = client.get("/api/v1/figures?office=contoh-satu&metric=deportations&to=2022").json()

    assert [row["value"] for row in found["figures"]] == [4]
    assert (found["release"], found["next"]) == (small_world.id, None)


def test_with_a_base_the_next_address_is_absolute():
    """
    DECISIONS 16.
    """
    site = TestClient(Starlette(routes=routes(base="https://b.test")))

    assert site.get("/api/v1/offices").json()["next"].startswith("https://b.test/api/v1/offices?")
