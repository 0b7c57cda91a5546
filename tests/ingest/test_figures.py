"""The rows of figures.parquet."""

from components.ingest.figures import dimension_keys, figures
from components.ingest.standing import stand
from tests.ingest.sayings import counted, said

TWICE = (("reason", "other"), ("reason", "overstay"))
ONCE = (("nationality", "PAK"),)


def rows(*statements):
    """The statements as rows."""
    return figures(statements, stand(statements))


def test_a_key_that_occurs_twice_is_joined():
    """
    Each canonical key is a column; two values of one key stand in it together.
    """
    [twice, once] = rows(said("a", parts=TWICE), said("b", parts=ONCE, source="z"))

    assert dimension_keys([said("a", parts=TWICE), said("b", parts=ONCE)]) == [
        "nationality",
        "reason",
    ]
    assert (twice["reason"], twice["nationality"]) == ("other;overstay", None)
    assert (once["reason"], once["nationality"]) == (None, "PAK")


def test_rows_lie_by_metric_and_unplaced_ones_last(bench):
    """
    The file is sorted by metric, office and period, with metrics that wait at the end.
    """
    metrics = [row["metric"] for row in bench.rows()]

    assert metrics[-1] is None
    assert metrics[:-1] == sorted(metrics[:-1])


def test_within_a_group_the_head_comes_first():
    """
    The shown statement lies before those beside it.
    """
    found = rows(said("a", published="2025-01-01"), said("b", published="2025-01-02"))

    assert [row["figure_id"] for row in found] == ["b", "a"]


def test_a_period_across_new_year_has_no_year():
    """
    Only a period within one calendar year has that year.
    """
    across = said("a", span=("2024-07-01", "2025-06-30"))
    within = said("b", metric=counted("passports_replaced"))

    assert [row["year"] for row in rows(across, within)] == [None, 2024]
