"""The change from one release to the next."""

import json
import os
import subprocess
import sys

import pytest

from components.ingest import swap


def release(folder, name, id_, day="2025-01-01"):
    """A folder with a release record."""
    folder.mkdir(parents=True)
    said = {"id": id_, "name": name, "date": day, "files": {}}
    (folder / "release.json").write_text(json.dumps(said))
    return folder


@pytest.mark.parametrize("atomic", [True, False])
def test_the_new_release_takes_the_place_of_the_old(tmp_path, monkeypatch, atomic):
    """
    The new files are in place and the old ones gone, with or without the system's exchange.
    """
    if not atomic:
        monkeypatch.setattr("components.exchange.ctypes.CDLL", lambda *_, **__: object())
    out = release(tmp_path / "metrics", "a", "1")
    with swap.workshop(out) as folder:
        (folder / "release.json").write_text('{"id": "2", "name": "a", "date": "2025-01-02"}')
        swap.put(folder, out, tmp_path / "releases")

    assert json.loads((out / "release.json").read_text())["id"] == "2"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["metrics"]


def test_a_release_of_another_name_is_kept_under_its_id(bench):
    """
    When release.toml names a new release the old one moves to its id, whole.
    """
    before = bench.bytes()
    old = json.loads(before["release.json"])
    bench.swap("release.toml", '"contoh"', '"contoh-2"')
    bench.edit("figures.csv", 4, "value", "15600")
    bench.build()

    kept = bench.releases / old["id"]

    assert {path.name: path.read_bytes() for path in sorted(kept.iterdir())} == before


def test_a_release_of_the_same_name_is_replaced(bench):
    """
    A rebuild under the same name leaves no earlier release behind.
    """
    bench.edit("figures.csv", 4, "value", "15600")

    assert bench.build().changed
    assert not bench.releases.exists()


def test_only_the_ten_newest_releases_are_kept(tmp_path):
    """
    The eleventh release by date goes when a newer one arrives.
    """
    releases = tmp_path / "releases"
    for number in range(10):
        release(releases / f"id{number}", f"n{number}", f"id{number}", f"2024-01-{number + 1:02}")
    out = release(tmp_path / "metrics", "old", "old", "2024-02-01")
    with swap.workshop(out) as folder:
        (folder / "release.json").write_text(
            '{"id": "x", "name": "new", "date": "2024-03-01", "files": {}}'
        )
        swap.put(folder, out, releases)

    assert sorted(path.name for path in releases.iterdir()) == [
        *(f"id{number}" for number in range(1, 10)),
        "old",
    ]


def test_a_failure_leaves_the_old_release_and_no_litter(bench, monkeypatch):
    """
    When the disk fills up half-way, the old files stay and the half-made folder goes.
    """
    before = bench.bytes()
    bench.edit("figures.csv", 4, "value", "15600")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("components.ingest.release.write", full)
    with pytest.raises(OSError, match="No space"):
        bench.build()

    assert bench.bytes() == before
    assert not list(bench.root.glob(f"{swap.BUILDING}*"))


def test_leftovers_of_killed_builds_go_but_running_ones_stay(tmp_path):
    """
    A folder of a dead process is cleared away; that of a living one is not ours.
    """
    dead = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"],
                          capture_output=True, text=True, check=True)  # fmt: skip
    left = tmp_path / f"{swap.BUILDING}{dead.stdout.strip()}"
    running = tmp_path / f"{swap.BUILDING}{os.getppid()}"
    left.mkdir()
    running.mkdir()
    with swap.workshop(tmp_path / "metrics"):
        pass

    assert [path.name for path in tmp_path.iterdir()] == [running.name]
