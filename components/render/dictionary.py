"""The dictionary: what each metric counts and leaves out, and the slugs that wait for a place."""

from collections.abc import Iterable

from components.model import Metric
from components.query import Release
from components.render.grid import Cell, Grid, cell, columns, head, html
from components.words import Words


def metric_table(metrics: Iterable[Metric], say: Words) -> str:
    """Name, what is counted, what is left out, unit and code of each metric."""
    keys = ("name", "counts", "leaves_out", "unit", "slug")
    return html(
        Grid(
            caption=say("table.caption.metrics"),
            columns=columns(*(say(f"table.column.{key}") for key in keys)),
            rows=tuple(_metric(metric, say) for metric in metrics),
        )
    )


def unplaced_table(release: Release, say: Words) -> str:
    """The raw slugs that no chart shows yet, what is planned for them and why (English data)."""
    keys = ("slug", "standing", "suggestion", "reason")
    return html(
        Grid(
            caption=say("table.caption.unplaced"),
            columns=columns(*(say(f"table.column.{key}") for key in keys)),
            rows=tuple(_unplaced(row, say) for row in release.table("unplaced")),
        )
    )


def _metric(metric: Metric, say: Words) -> tuple[Cell, ...]:
    return (
        head(say.of(metric.name)),
        cell(say.of(metric.counts)),
        cell(say.of(metric.leaves_out)),
        cell(say(f"unit.label.{metric.unit}")),
        cell(metric.slug),
    )


def _unplaced(row: dict[str, object], say: Words) -> tuple[Cell, ...]:
    planned = f"table.action.{row['action']}"
    return (
        head(str(row["metric_id"])),
        cell(say(planned)),
        cell(str(row["suggested_metric"] or say("table.nothing"))),
        cell(str(row["reason"] or "")),
    )
