"""How the figures lie in their file."""

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

from components.ingest.parquet import ROWS_A_GROUP, by_metric, laid


@pytest.fixture
def written(tmp_path):
    """Figures of one large metric, of small ones, and of one that is not placed."""
    metrics = ["a"] * 300 + ["b"] * 10 + ["c"] * 20 + ["d"] * 120 + [None] * 5
    rows = pa.table({"metric": metrics, "n": range(len(metrics))})
    parts = [rows.slice(0, 310), rows.slice(310, 1), rows.slice(311)]
    return laid(tmp_path / "figures.parquet", rows.schema, parts, by_metric([300, 10, 20, 120, 5]))


def test_row_groups_are_small_and_cut_at_metrics(written):
    """
    A large metric has groups of its own; small ones share one until it is full.
    """
    metadata = pq.read_metadata(written)

    sizes = [metadata.row_group(place).num_rows for place in range(metadata.num_row_groups)]

    assert sizes == [128, 128, 44, 30, 125]
    assert max(sizes) <= ROWS_A_GROUP


def test_no_row_is_lost_by_cutting(written):
    """
    The rows come back in the order in which they were given.
    """
    assert pq.read_table(written).column("n").to_pylist() == list(range(455))


@pytest.mark.parametrize("column", ["metric", "office_id"])
def test_a_reader_of_one_metric_or_office_touches_few_row_groups(real, column):
    """
    The statistics of the real figures let a reader skip what it does not need.
    """
    [fragment] = ds.dataset(real.out / "figures.parquet").get_fragments()
    wanted = {"metric": "passports_issued", "office_id": "malang"}[column]

    touched = fragment.subset(pc.field(column) == wanted).row_groups

    assert len(touched) < len(fragment.row_groups) * {"metric": 0.25, "office_id": 0.75}[column]
