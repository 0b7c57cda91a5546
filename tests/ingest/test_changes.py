"""What a release says of the one before it."""

import json

import pytest

FIGURES = "figures.csv"


@pytest.fixture
def followed(bench):
    """A second release: one value edited, one row added, one taken away."""
    line = [row[2] for row in bench.table(FIGURES)].index("exit_bans") + 1
    gone = next(row for row in bench.rows() if row["metric"] == "exit_bans")
    rows = bench.table(FIGURES)
    del rows[line - 1]
    bench.rewrite(FIGURES, rows)
    bench.add(
        FIGURES, source_id="contoh-media-a-2024-12", office_id="contoh-dua",
        metric_id="deportations", period_start="2024-01-01", period_end="2024-12-31",
        value="3", unit="people", relation="eq", as_printed="3",
    )  # fmt: skip
    bench.swap("release.toml", '"contoh"', '"contoh-2"')
    assert bench.build().release
    return bench, gone


def test_the_first_release_has_none_before_it(bench):
    """
    Nothing is said to be added where nothing was.
    """
    assert bench.rows("changes") == []
    assert json.loads(bench.bytes()["release.json"])["after"] is None
    assert "Edisi pertama: 60 pernyataan" in bench.bytes()["changes.md"].decode()


def test_statements_that_came_and_went_are_named(followed):
    """
    By their ids, with where they stood.
    """
    bench, gone = followed
    rows = {row["kind"]: row for row in bench.rows("changes")}

    assert len(bench.rows("changes")) == 2
    assert rows["withdrawn"]["figure_id"] == gone["figure_id"]
    assert (rows["added"]["office_id"], rows["added"]["metric_id"]) == (
        "contoh-dua",
        "deportations",
    )
    assert json.loads(bench.bytes()["release.json"])["after"]["name"] == "contoh"


def test_a_correction_is_a_change_with_its_reason(bench):
    """
    The figure keeps its id, so that the value is changed and the editors' words explain it.
    """
    corrections = bench.table("corrections.csv")
    bench.rewrite("corrections.csv", corrections[:2])
    assert bench.build().release
    bench.rewrite("corrections.csv", corrections)
    bench.swap("release.toml", '"contoh"', '"contoh-2"')
    assert bench.build().release

    [row] = [one for one in bench.rows("changes") if one["column"] == "value"]

    assert (row["kind"], row["was"], row["becomes"]) == ("changed", "40.00", "4.00")
    assert row["reason"] == bench.rows("corrections")[0]["correction_id"]
    assert row["why_en"] == bench.rows("corrections")[0]["why_en"]
    assert row["why_en"] in bench.bytes()["changes.en.md"].decode()


def test_the_changelog_holds_every_release_newest_first(followed):
    """
    In both languages, beside the folder of the release, the same from the same files.
    """
    bench, _ = followed
    texts = [(bench.root / name).read_text() for name in ("CHANGELOG.md", "CHANGELOG.en.md")]
    bench.build()

    assert [line for line in texts[1].splitlines() if line.startswith("## ")] == [
        "## Release contoh-2, 15 January 2025",
        "## Release contoh, 15 January 2025",
    ]
    assert "### Statements withdrawn: 1" in texts[1]
    assert "### Ditarik: 1 pernyataan" in texts[0]
    assert (bench.root / "CHANGELOG.md").read_text() == texts[0]


def test_a_damaged_release_is_neither_kept_nor_compared_with(bench):
    """
    A torn upload does not stop the next build, and does not become an older release.
    """
    (bench.out / "figures.parquet").write_bytes(b"half")
    bench.swap("release.toml", '"contoh"', '"contoh-2"')

    assert bench.build().release
    assert not bench.releases.exists()
    assert json.loads(bench.bytes()["release.json"])["after"] is None
