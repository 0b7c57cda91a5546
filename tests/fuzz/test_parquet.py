"""Claims about opening an edition: a spoilt file is refused with its name, and nothing else."""

import json
import shutil
from hashlib import sha256

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from components.query import shape
from components.query.opening import Refused, opened

TABLES = ("figures", "sources", "offices", "metrics")


@pytest.fixture
def copy(world_folder, tmp_path):
    """A copy of the small world's release, to be spoilt."""
    return shutil.copytree(world_folder, tmp_path / "metrics")


def sworn(folder, name):
    """The record says of the spoilt file what it is, as a deceiver or a bad builder would."""
    record = json.loads((folder / "release.json").read_text())
    content = (folder / name).read_bytes()
    record["files"][name] |= {"bytes": len(content), "sha256": sha256(content).hexdigest()}
    (folder / "release.json").write_text(json.dumps(record))


def refusal(folder):
    """Why the edition in a folder is refused."""
    with pytest.raises(Refused) as refused:
        opened(folder)
    return refused.value


@given(table=st.sampled_from(TABLES), part=st.floats(0, 0.999))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_file_that_was_cut_is_refused(copy, world_folder, table, part):
    """
    At any offset, whether or not the record swears to the rest.
    """
    name = f"{table}.parquet"
    for told in (False, True):
        whole = (world_folder / name).read_bytes()
        (copy / name).write_bytes(whole[: int(len(whole) * part)])
        if told:
            sworn(copy, name)

        assert refusal(copy).file == name
    shutil.copytree(world_folder, copy, dirs_exist_ok=True)


@given(table=st.sampled_from(TABLES), place=st.floats(0, 0.999), bit=st.integers(0, 7))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_file_with_a_flipped_bit_is_refused(copy, world_folder, table, place, bit):
    """
    Any bit of any file: the hash says so.
    """
    name = f"{table}.parquet"
    content = bytearray((world_folder / name).read_bytes())
    content[int(len(content) * place)] ^= 1 << bit
    (copy / name).write_bytes(content)

    assert refusal(copy).file == name
    shutil.copytree(world_folder, copy, dirs_exist_ok=True)


def retyped(rows, column):
    """The rows with numbers of a type that no column has in the place of one."""
    place = rows.column_names.index(column)
    return rows.set_column(place, column, pa.array([1] * len(rows), pa.uint8()))


EVERY = {**shape.COLUMNS, **shape.OPTIONAL}
CHANGES = {
    "gone": lambda rows, column: rows.drop_columns([column]),
    "renamed": lambda rows, column: rows.rename_columns({column: "x"}),
    "retyped": retyped,
    "twice": lambda rows, column: rows.append_column(column, rows.column(column)),
}


@pytest.mark.parametrize("table", EVERY)
@pytest.mark.parametrize("change", CHANGES)
def test_a_column_that_is_not_as_agreed_is_refused(copy, table, change):
    """
    Each column of each table: gone, named otherwise, of another type or twice, though sworn to.
    """
    name = f"{table}.parquet"
    rows = pq.read_table(copy / name)
    for column in EVERY[table]:
        pq.write_table(CHANGES[change](rows, column), copy / name)
        sworn(copy, name)

        why = refusal(copy)
        assert (why.file, column in why.why) == (name, True)


def test_every_table_of_an_edition_is_agreed_on(world_folder):
    """
    A table that is built and that nobody holds to a shape would be one that is not checked.
    """
    assert {path.stem for path in world_folder.glob("*.parquet")} == set(EVERY)
