"""The rows behind a drawing: its statements, or the reports of services that it shows."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

from components.model import Source
from components.query import Release
from components.query.services import services
from components.render.api_rows import FIGURES, SERVICES, schema
from components.render.drawing import Chart, Drawing
from components.render.files.roles import roles
from components.render.links import figure_address, outside
from components.render.services import kind_name
from components.words import Words

Row: TypeAlias = dict[str, Any]

WORD = pa.dictionary(pa.int32(), pa.string())
TEXT = pa.string()
REPORT = (("publisher", WORD), ("published", pa.date32()), ("title", TEXT), ("url", TEXT))
ADDED = {
    FIGURES: (
        ("role", WORD),
        ("office_name", WORD),
        ("metric_name", WORD),
        *REPORT,
        ("receipt", TEXT),
    ),
    SERVICES: (("office_name", WORD), ("service_name", WORD), ("service_kind", WORD), *REPORT),
}
# The columns that a reader looks for; the others follow as the edition has them.
FIRST = {
    FIGURES: (
        *("role", "office_name", "metric_name", "period_start", "period_end", "value", "unit"),
        *("relation", "as_printed", "coverage", "publisher", "published", "title", "url"),
        *("receipt", "figure_id"),
    ),
    SERVICES: (
        *("office_id", "office_name", "service_kind", "service_name", "service_as_printed"),
        *("period_start", "period_end", "count", "count_unit"),
        *("publisher", "published", "title", "url"),
    ),
}


@dataclass(frozen=True)
class Listing:
    """
    Rows of one table of the edition under its own names, with what readers add by hand else.

    `schema` has every column in order, whatever the rows are; `spread` are those that each
    hold one key of a breakdown, which most rows leave empty.
    """

    table: str
    schema: pa.Schema
    rows: tuple[Row, ...]
    spread: tuple[str, ...] = ()

    @property
    def names(self) -> list[str]:
        """The columns in order."""
        names: list[str] = self.schema.names
        return names

    @cached_property
    def filled(self) -> list[str]:
        """The columns without those of breakdowns that no row has."""
        empty = {name for name in self.spread if all(row[name] is None for row in self.rows)}
        return [name for name in self.names if name not in empty]


def listing(drawing: Drawing, say: Words, base: str) -> Listing:
    """
    One row a statement of a drawing, or one row a report of the services it shows.

    Without a `base` the address of a receipt is relative.
    """
    table = SERVICES if drawing.chart is Chart.SERVICES else FIGURES
    rows = _services(drawing, say) if table == SERVICES else _figures(drawing, say, base)
    columns, spread = _columns(drawing.edition, table)
    ordered = ({name: row[name] for name in columns.names} for row in rows)
    return Listing(table, columns, tuple(ordered), spread)


def _figures(drawing: Drawing, say: Words, base: str) -> Iterable[Row]:
    edition = drawing.edition
    held = _held(drawing)
    figures = {figure.id: figure for figure in drawing.figures}.values()
    role = roles(figures, edition.catalogue, months=drawing.view.months is not None)
    for figure in figures:
        metric = edition.catalogue.metrics.get(figure.metric or "")
        yield held[figure.id] | {
            "role": str(role[figure.id]),
            "office_name": edition.catalogue.office(figure.office).short,
            "metric_name": say.of(metric.name) if metric else figure.metric_id,
            **_report(edition.sources[figure.source]),
            "receipt": base + figure_address(figure.id, say, drawing.view.release),
        }


def _held(drawing: Drawing) -> dict[str, Row]:
    """The rows as the edition has them, by id; pushed down by metric and office."""
    asked = drawing.figures
    ids = pa.array([figure.id for figure in asked], pa.string())
    offices = pa.array(sorted({figure.office for figure in asked}), pa.string())
    metrics = pa.array(sorted({figure.metric for figure in asked if figure.metric}), pa.string())
    metric = pc.field("metric")
    # "metric" is null while a slug waits to be placed
    placed = metric.isin(metrics) if all(one.metric for one in asked) else pc.scalar(value=True)
    found = drawing.edition.read(
        placed & pc.field("office_id").isin(offices) & pc.field("figure_id").isin(ids)
    )
    return {row["figure_id"]: row for row in found.to_pylist()}


def _services(drawing: Drawing, say: Words) -> Iterable[Row]:
    edition = drawing.edition
    found = services(drawing.view.with_(release=edition.id))
    shown = {report for run in found.runs for report in run.reports}
    rows = zip(edition.table(SERVICES), edition.services, strict=True)
    for row, report in sorted(rows, key=lambda pair: (pair[1].office, pair[1].service)):
        if report in shown:
            service = edition.catalogue.service(report.service)
            yield row | {
                "office_name": edition.catalogue.office(report.office).short,
                "service_name": say.of(service.name),
                "service_kind": kind_name(service.kind, say),
                **_report(edition.sources[report.source]),
            }


def _report(source: Source) -> Row:
    return {
        "publisher": source.publisher or None,
        "published": source.published,
        "title": source.title or None,
        "url": outside(source.url) or None,
    }


def _columns(edition: Release, table: str) -> tuple[pa.Schema, tuple[str, ...]]:
    own = schema(edition, table)
    types = {field.name: field.type for field in own} | dict(ADDED[table])
    spread = tuple(_spread(own.names)) if table == FIGURES else ()
    first = FIRST[table]
    rest = [name for name in types if name not in first and name not in spread]
    return pa.schema([(name, types[name]) for name in (*first, *rest, *spread)]), spread


def _spread(names: list[str]) -> list[str]:
    """The columns of breakdowns: between the list of parts and the coverage."""
    return names[names.index("parts") + 1 : names.index("coverage")]
