"""Suspects: the statements among which reports may disagree, found by columns."""

import pyarrow as pa
import pyarrow.compute as pc

from components.model import Figure, Metric, MetricKind, Relation
from components.query import rows
from components.query.edition import FEW_ROWS
from components.query.store import Release

PLACE, BROKEN_DOWN = "place", "broken_down"
FEW_COLUMNS = ("office_id", "period_start", "period_end", "breakdown", "relation", "flag", "value")


def suspects(release: Release, metric: Metric) -> tuple[Figure, ...]:
    """
    The statements of a metric that may contradict another one; of a small metric simply all.

    They are those of an office and period of which different exact values are told.  Parts of a
    total are not told apart here, so that more may come than do disagree, but none is missing.
    """
    here = {"metric": (metric.slug, metric.slug)}
    if release.slabs.rows_within(**here) <= FEW_ROWS:
        return release.metric(metric.slug)
    told = release.slabs.read(FEW_COLUMNS, **here)
    places = _suspected(told, stock=metric.kind is MetricKind.STOCK)
    return rows.figures(release.slabs.read(rows.COLUMNS, **here).take(places))


def _suspected(told: pa.Table, *, stock: bool) -> pa.Array:
    """At which rows they stand."""
    keys = ["office_id", "period_end", BROKEN_DOWN, *([] if stock else ["period_start"])]
    broken_down = pc.not_equal(told.column("breakdown"), "")
    told = told.append_column(BROKEN_DOWN, broken_down)
    told = told.append_column(PLACE, pa.array(range(told.num_rows), pa.int64()))
    exact = pc.equal(told.column("relation").cast(pa.string()), Relation.EQ)
    told = told.filter(pc.and_(exact, pc.is_null(told.column("flag")))).select(
        [*keys, "value", PLACE]
    )
    groups = told.group_by(keys).aggregate([("value", "min"), ("value", "max")])
    apart = groups.filter(pc.less(groups.column("value_min"), groups.column("value_max")))
    found = told.join(apart.select(keys), keys, join_type="left semi")
    return found.column(PLACE).combine_chunks().sort()
