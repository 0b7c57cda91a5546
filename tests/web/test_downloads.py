"""Claims about components/web/downloads.py and health.py: whole tables, and the pulse."""

import io

import pyarrow.parquet as pq
import pytest


@pytest.mark.parametrize("table", ["figures", "sources", "offices", "metrics", "services"])
def test_a_whole_table_comes_as_csv(client, edition, table):
    """
    UTF-8, as a file with the edition in its name, open to every site.
    """
    answer = client.get(f"/api/v1/{table}.csv")

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/csv; charset=utf-8; header=present"
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["content-disposition"] == (
        f'attachment; filename="kinerja-imigrasi-{edition.id}-{table}.csv"'
    )
    assert answer.content.decode().count("\n") > 50


def test_the_figures_come_as_parquet(client, edition):
    """
    The file of the edition, readable as it is.
    """
    answer = client.get("/api/v1/figures.parquet")

    rows = pq.read_table(io.BytesIO(answer.content)).num_rows
    assert answer.headers["content-type"] == "application/vnd.apache.parquet"
    assert rows == len(edition.every())


@pytest.mark.parametrize(
    "file", ["figures.csv", "figures.parquet", "offices.csv", "sources.parquet"]
)
def test_who_has_a_table_already_is_told_so(client, file):
    """
    Newsrooms fetch the same file every morning.
    """
    seal = client.get(f"/api/v1/{file}").headers["etag"]

    answer = client.get(f"/api/v1/{file}", headers={"If-None-Match": seal})

    assert (answer.status_code, answer.content) == (304, b"")


def test_a_download_keeps_for_minutes_here_and_an_hour_in_between(client):
    """
    ANCHORS: live data 300 s in browsers, 3600 s in shared caches.
    """
    actual = client.get("/api/v1/offices.csv").headers["cache-control"]

    assert actual == "public, max-age=300, s-maxage=3600, stale-while-revalidate=86400"


def test_the_pulse_names_the_edition(client, edition):
    """
    A monitor sees which data are served.
    """
    answer = client.get("/healthz")

    said = answer.json()
    assert (said["status"], said["release"], said["name"], said["date"]) == (
        "ok",
        edition.id,
        edition.name,
        edition.day.isoformat(),
    )
    assert (said["rendering"], said["waiting"]) == (0, 0)
    assert said["data"] == {"origin": "folder", "refused": "", "away": ""}
    assert set(said["answers"]) == {"hit", "shelf", "made", "304"}
