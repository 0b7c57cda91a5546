"""The record of a release."""

import hashlib
import json

import pyarrow.parquet as pq


def test_the_record_describes_every_file(bench):
    """
    Each file but the record itself stands in it with its hash, its size and its rows.
    """
    files = bench.bytes()
    record = json.loads(files.pop("release.json"))

    assert record["files"].keys() == files.keys()
    for name, content in files.items():
        said = record["files"][name]
        assert said["sha256"] == hashlib.sha256(content).hexdigest()
        assert said["bytes"] == len(content)
        rows = pq.read_metadata(bench.out / name).num_rows if name.endswith("parquet") else None
        assert said["rows"] == rows


def test_name_and_date_come_from_people(bench):
    """
    The release carries the name, the date and the titles of release.toml.
    """
    record = json.loads(bench.bytes()["release.json"])

    assert (record["name"], record["date"], record["schema"]) == ("contoh", "2025-01-15", 1)
    assert record["title_id"] == "Dunia kecil untuk uji"


def test_the_id_is_of_the_data_alone(bench):
    """
    Another name keeps the id, another figure changes it.
    """
    before = json.loads(bench.bytes()["release.json"])["id"]
    bench.swap("release.toml", '"contoh"', '"contoh-2"')
    renamed = bench.build().release
    bench.edit("figures.csv", 4, "value", "15600")

    assert (len(before), renamed == before, bench.build().release == before) == (12, True, False)
