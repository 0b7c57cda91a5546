"""The synthetic worlds: what is written straight to Parquet is what a build of the CSVs gives."""

import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from bench import invented, sheets, world
from bench.extent import Spans, World
from components.ingest import ledger
from components.ingest.build import build
from components.query.opening import opened

TINY = World(offices=2, years=2, months=12, tellers=2)
# An id is of the CSV's texts in the one and of the row's number in the other.
OWN = {"figure_id", "led_by"}


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A tiny world as `make data` builds it, in pages of one office each."""
    folder = tmp_path_factory.mktemp("sheets") / "tiny"
    curated, catalogue = sheets.keyed(TINY, folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ledger, "A_PAGE", 1)
        outcome = build(curated, catalogue, folder / "metrics", folder / "releases")
    return outcome, pq.read_table(folder / "metrics" / "figures.parquet")


def test_a_world_keyed_by_hand_has_no_fault(built):
    """
    Nor anything that a keyer would have to look at, so that a build of millions reports nothing.
    """
    outcome, rows = built

    assert outcome.faults == ()
    assert outcome.statements == rows.num_rows == TINY.rows


def test_what_is_written_at_once_is_what_the_build_would_make_of_it(built):
    """
    The same rows in the same order with the same standing: else it would measure another thing.
    """
    _, rows = built
    metrics, sources = invented.metrics(), invented.reports(TINY)["source_id"]
    for place, metric in enumerate(metrics[:3]):
        told = invented.statements(TINY, 0, metric, Spans.of(TINY), sources)
        mine = rows.slice(place * TINY.per_metric, TINY.per_metric)
        for name in set(told) - OWN:
            field = rows.schema.field(name)
            given = invented.column(told[name], field.type, TINY.per_metric)
            assert mine.column(name).to_pylist() == given.to_pylist(), name
        led = pc.is_valid(mine.column("led_by")).to_pylist()
        assert led == pc.is_valid(told["led_by"]).to_pylist()


def test_a_world_is_an_edition_that_is_taken_up(tmp_path):
    """
    Every file by its hash; its name says that it is invented, and it lies where it is told to.
    """
    out = world.written(TINY, tmp_path)
    edition = opened(out)

    assert edition.name == f"synthetic-{TINY.rows}"
    assert edition.statements == TINY.rows
    assert edition.years == (2001, 2002)
    assert len(edition.at("passports_issued", "synthetic-001")) == TINY.per_office
    assert world.written(TINY, tmp_path) == out


def test_a_figure_of_a_world_is_found_by_its_id(tmp_path):
    """
    Beyond a number of statements through the index, which is sorted by ids.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("components.query.edition.FEW_STATEMENTS", 0)
        patch.setattr("components.query.edition.FEW_ROWS", 0)
        edition = opened(world.written(TINY, tmp_path))
        expected = edition.metric("passports_issued")[7]

        assert edition.figure(expected.id) == expected
