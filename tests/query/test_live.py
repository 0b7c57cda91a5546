"""A running explorer, and the editions that are put under it: good ones, and spoilt ones."""

import json
import logging
import shutil
from hashlib import sha256

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from components import paths
from components.errors import BadAddress, NoRelease
from components.ingest.build import build
from components.query import View, ask, release
from components.query import shelf as shelves
from components.query.store import condition, steady
from tests import world
from tests.conftest import forget
from tests.query.editions import recorded


@pytest.fixture(scope="module")
def next_edition(tmp_path_factory):
    """The edition that follows the small world's: one event less."""
    root = tmp_path_factory.mktemp("next")
    curated = shutil.copytree(world.CURATED, root / "curated")
    lines = (curated / "events.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    (curated / "events.csv").write_text("".join(lines[:-1]), encoding="utf-8")
    assert build(curated, world.CATALOGUE, root / "metrics", root / "releases").release
    return root / "metrics"


@pytest.fixture
def live(world_folder, tmp_path, monkeypatch):
    """A folder with the small world's edition, of which a first question has been asked."""
    folder = shutil.copytree(world_folder, tmp_path / "metrics")
    monkeypatch.setattr(paths, "METRICS", folder)
    monkeypatch.setattr(paths, "RELEASES", tmp_path / "releases")
    monkeypatch.setattr(shelves, "PATIENCE", 0.0)
    forget()
    release(None)
    yield folder
    forget()


def put(edition, folder):
    """Lay an edition over another, its record last, as a plain upload does."""
    for file in sorted(edition.iterdir(), key=lambda one: one.name == "release.json"):
        shutil.copyfile(file, folder / f".{file.name}")
        (folder / f".{file.name}").rename(folder / file.name)


def truncated(folder):
    """Half of a file."""
    path = folder / "figures.parquet"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def flipped(folder):
    """One byte of a file, its size unchanged."""
    content = bytearray((folder / "figures.parquet").read_bytes())
    content[len(content) // 2] ^= 1
    (folder / "figures.parquet").write_bytes(content)


def torn(folder):
    """No Parquet at all, though the record agrees with it."""
    (folder / "sources.parquet").write_bytes(b"PAR1 and nothing else")
    record = json.loads((folder / "release.json").read_text())
    content = (folder / "sources.parquet").read_bytes()
    said = {"sha256": sha256(content).hexdigest(), "bytes": len(content)}
    record["files"]["sources.parquet"] |= said
    (folder / "release.json").write_text(json.dumps(record))


def without(column):
    """A table that lost a column, honestly recorded."""

    def spoil(folder):
        path = folder / "figures.parquet"
        pq.write_table(pq.read_table(path).drop_columns([column]), path)
        recorded(folder)

    return spoil


def as_float(folder):
    """A column of another type, honestly recorded."""
    path = folder / "figures.parquet"
    table = pq.read_table(path)
    place = table.column_names.index("value")
    changed = table.set_column(place, "value", table.column("value").cast(pa.float64()))
    pq.write_table(changed, path)
    recorded(folder)


def missing(name):
    """A file that has not arrived yet."""
    return lambda folder: (folder / name).unlink()


FAULTS = {
    "truncated": (truncated, "figures.parquet has "),
    "hash": (flipped, "figures.parquet is not what its hash says"),
    "not Parquet": (torn, "sources.parquet cannot be read as Parquet"),
    "no column": (without("value"), "figures.parquet has no column value"),
    "other type": (as_float, "figures.parquet column value is double"),
    "half uploaded": (missing("services.parquet"), "services.parquet is missing"),
    "other schema": (lambda folder: recorded(folder, schema=2), "release.json is of schema 2"),
    "no record": (lambda f: (f / "release.json").write_text("{"), "release.json is no record"),
    "no day": (lambda f: recorded(f, date="soon"), "release.json is no record"),
    "record gone": (missing("release.json"), "release.json is missing"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_spoilt_edition_is_refused_and_the_last_good_one_stays(
    live, next_edition, fault, tmp_path, caplog
):
    """
    Readers go on with what they had, /healthz and the log say why, and once the edition is
    whole it is taken up without a restart.
    """
    spoil, why = FAULTS[fault]
    old = release(None)
    arriving = shutil.copytree(next_edition, tmp_path / "arriving")
    spoil(arriving)
    for file in live.iterdir():
        if not (arriving / file.name).exists():
            file.unlink()
    with caplog.at_level(logging.WARNING, "kinerja.data"):
        put(arriving, live)
        stays = ask(View()).release
        said = condition()

    assert stays is old
    assert (said.release, said.well) == (old.id, False)
    assert said.refused.startswith(why)
    assert why in caplog.text
    put(next_edition, live)
    assert release(None).id != old.id
    assert (condition().refused, condition().well) == ("", True)


def test_a_refused_edition_is_not_checked_again_until_it_changes(live, monkeypatch):
    """
    A broken upload of gigabytes is not hashed at every question.
    """
    truncated(live)
    (live / "release.json").touch()
    release(None)
    monkeypatch.setattr(shelves, "opened", lambda _: pytest.fail("checked again"))

    assert release(None).name == "contoh"


def test_what_is_spoilt_at_the_start_is_a_sentence(world_folder, tmp_path, monkeypatch):
    """
    Where there is no good edition to stay with, every question is a 503 and the reason is kept.
    """
    folder = shutil.copytree(world_folder, tmp_path / "metrics")
    truncated(folder)
    monkeypatch.setattr(paths, "METRICS", folder)
    forget()
    with pytest.raises(NoRelease):
        ask(View())

    assert condition().release == ""
    assert condition().refused.startswith("figures.parquet has ")
    forget()


def test_a_reader_in_the_middle_keeps_one_edition(live, next_edition):
    """
    Within a run every question has one edition; the next run has the new one.
    """
    with steady() as held:
        before = ask(View()).release
        put(next_edition, live)
        during = release(None)
    after = ask(View()).release

    assert before is held
    assert during is held
    assert after.id != held.id


def test_the_edition_before_answers_pinned_addresses(live, next_edition):
    """
    Also one of the same name, which no folder of older editions keeps.
    """
    old = release(None)
    put(next_edition, live)

    assert ask(View()).release.id != old.id
    assert ask(View(release=old.id)).release is old
    assert len(ask(View(release=old.id)).release.events) == len(release(None).events) + 1


def test_a_spoilt_older_edition_is_not_held(live, next_edition):
    """
    A pin leads to what is whole or is refused with the one that is.
    """
    folder = shutil.copytree(next_edition, live.parent / "releases" / "ffffffffffff")
    truncated(folder)

    with pytest.raises(BadAddress):
        release("ffffffffffff")
