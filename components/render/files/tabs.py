"""The sheets of rows: the data as the CSV has them, and the receipts in words."""

from datetime import date
from decimal import Decimal

from components.charts import brand
from components.model import Figure
from components.query import rows
from components.render.api_rows import SERVICES
from components.render.drawing import Drawing
from components.render.files.columns import name_of
from components.render.files.listing import Listing, Row
from components.render.files.tab import Amount, Cell, Link, Tab
from components.render.sheet import BETWEEN
from components.render.statements import counted
from components.render.status import amount_text
from components.words import Words

AMOUNTS = {"value": "unit", "count": "count_unit"}
LINKS = ("receipt", "url")
OF_FIGURES = (
    *("figure_id", "office_name", "metric_name", "period", "value", "as_printed", "relation"),
    *("coverage", "standing", "standing_reason", "warning", "read"),
    *("title", "publisher", "origin", "published", "url", "receipt"),
)
OF_SERVICES = (
    *("office_name", "service_kind", "service_name", "service_as_printed", "period", "count"),
    *("title", "publisher", "origin", "published", "url"),
)


def data_tab(drawing: Drawing, found: Listing, say: Words) -> Tab:
    """Every row with the CSV's columns, but for the breakdowns that no row has."""
    catalogue = drawing.edition.catalogue
    return Tab(
        name=say("files.tab.data"),
        heads=tuple(name_of(name, found, catalogue, say) for name in found.filled),
        rows=tuple(tuple(_cell(name, row) for name in found.filled) for row in found.rows),
    )


def receipts_tab(drawing: Drawing, found: Listing, say: Words) -> Tab:
    """Every row as a receipt words it."""
    of_services = found.table == SERVICES
    heads = OF_SERVICES if of_services else OF_FIGURES
    worded = _service if of_services else _figure
    return Tab(
        name=say("files.tab.receipts"),
        heads=tuple(say(f"files.column.{name}") for name in heads),
        rows=tuple(
            tuple(slip[name] for name in heads)
            for slip in (worded(row, drawing, say) for row in found.rows)
        ),
    )


def _cell(name: str, row: Row) -> Cell:
    value = row[name]
    match value:
        case Decimal():
            return Amount(value, row[AMOUNTS[name]] or "")
        case str() if name in LINKS:
            return Link(value, value)
        case list():
            return BETWEEN.join(f"{one['key']}={one['value']}" for one in value)
        case str() | int() | date() | None:
            return value
        case _:
            return str(value)


def _figure(row: Row, drawing: Drawing, say: Words) -> dict[str, Cell]:
    edition, figure = drawing.edition, rows.figure(row)
    return {
        "figure_id": figure.id,
        "office_name": row["office_name"],
        "metric_name": counted(figure, edition, say),
        "period": say.period(figure.period),
        "value": amount_text(figure, say),
        "as_printed": figure.as_printed,
        "relation": say(f"receipt.relation.{figure.relation}"),
        "coverage": say(f"receipt.coverage.{figure.coverage}"),
        "standing": say(f"standing.{figure.standing}"),
        "standing_reason": _reason(figure, drawing, say),
        "warning": say(f"status.{figure.flag}") if figure.flag else "",
        "read": say("receipt.second_keyed" if figure.second_keyed else "receipt.once_keyed"),
        **_report(figure.source, row, drawing, say),
        "receipt": Link(row["receipt"], row["receipt"]),
    }


def _service(row: Row, drawing: Drawing, say: Words) -> dict[str, Cell]:
    report = rows.service_report(row)
    return {
        **{name: row[name] for name in ("office_name", "service_kind", "service_name")},
        "service_as_printed": report.as_printed,
        "period": say.period(report.period) if report.period else say("files.unknown"),
        "count": brand.counted(report, say),
        **_report(report.source, row, drawing, say),
    }


def _report(slug: str, row: Row, drawing: Drawing, say: Words) -> dict[str, Cell]:
    return {
        **{name: row[name] for name in ("title", "publisher", "published")},
        "origin": say(f"table.origin.{drawing.edition.sources[slug].origin}"),
        "url": Link(row["url"] or "", row["url"] or ""),
    }


def _reason(figure: Figure, drawing: Drawing, say: Words) -> str:
    """Why it stands where it stands, naming the report that it stands beside."""
    edition = drawing.edition
    leader = figure.led_by or figure.id
    near = next((one for one in drawing.figures if one.id == leader), None)
    lead = near or edition.figure(leader)
    source = edition.sources[figure.source]
    return say(
        f"standing.reason.{figure.reason}",
        report=edition.sources[lead.source].publisher,
        origin=say(f"table.origin.{source.origin}"),
    )
