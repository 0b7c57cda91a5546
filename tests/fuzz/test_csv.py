"""Claims about reading the CSVs: however a row is spoilt, a fault names the place."""

import csv
import io

from hypothesis import given, settings
from hypothesis import strategies as st

from components.ingest.faults import Fault
from components.ingest.read import read
from components.ingest.sheets import SHEETS
from components.model import Language
from components.words import speaking
from tests import world
from tests.hostile.poison import copied, file, made

TEXT = st.text(max_size=30)
TABLES = ("figures", "sources", "offices", "services", "events", "metrics")


def named(faults: tuple[Fault, ...], sheet: str) -> bool:
    """Whether each fault that stops says its file and a sentence in both languages."""
    return all(
        fault.file.endswith((".csv", ".toml", ".topojson"))
        and all(fault.file in fault.said(speaking(one)) for one in Language)
        for fault in faults
    )


@given(content=st.binary(max_size=300), name=st.sampled_from(TABLES))
@settings(max_examples=150)
def test_any_bytes_are_rows_or_a_fault(tmp_path_factory, content, name):
    """
    A file of noise behind the right header: rows of the right width, or a fault with a line.
    """
    sheet = SHEETS[name]
    folder = tmp_path_factory.getbasetemp() / "noise"
    folder.mkdir(exist_ok=True)
    head = ",".join(sheet.columns).encode() + b"\n"
    (folder / sheet.file).write_bytes(head + content)

    page = read(folder, sheet)

    assert named(page.faults, name)
    assert all(fault.rows for fault in page.faults)
    assert all(set(row.texts) == set(sheet.columns) and row.line >= 2 for row in page.rows)


@given(
    name=st.sampled_from(TABLES),
    row=st.integers(0, 10_000),
    column=st.integers(0, 100),
    text=TEXT,
)
@settings(max_examples=8)
def test_a_spoilt_cell_builds_or_is_named(tmp_path_factory, name, row, column, text):
    """
    One cell of the small world replaced by anything: an edition, or faults that name a file.
    """
    root = copied(tmp_path_factory.mktemp("spoilt"))
    path = file(root, f"{name}.csv")
    with path.open(encoding="utf-8", newline="") as rows:
        header, *body = csv.reader(rows)
    body[row % len(body)][column % len(header)] = text
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([header, *body])
    path.write_bytes(out.getvalue().encode("utf-8", "surrogatepass"))

    outcome = made(root)

    stopping = tuple(fault for fault in outcome.faults if fault.stops)
    assert bool(stopping) is not bool(outcome.release)
    assert named(stopping, name)
    assert (root / "metrics").exists() is bool(outcome.release)
    assert world.CURATED.exists()
