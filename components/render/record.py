"""One statement for machines: its row as the Parquet names it, its report, what stands beside."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any
from urllib.parse import urlencode

import pyarrow as pa
import pyarrow.compute as pc

from components.model import Told
from components.query import Release
from components.query.derivation import Derivation, spoken
from components.render.receipt import Receipt, receipt
from components.render.receipt_chain import views

KEYED = ("value", "unit", "relation")
DIGITS = 6
METRICS_KEPT = 128


def record(figure_id: str, release: Release) -> dict[str, Any]:
    """The receipt as values that JSON can hold; UnknownFigure where there is none."""
    slip = receipt(figure_id, release)
    row = _row(slip)
    return {
        "figure": row,
        "source": _plain(_reports(release)[slip.source.slug]),
        "chain": _chain(slip, row),
        "derived": [_derived(one) for one in slip.derived],
        "beside": [one.id for one in slip.beside],
        "same_number_elsewhere": [one.id for one in slip.same_number],
        "corrections": [_plain(row) for row in slip.corrections],
        "release": {"id": release.id, "name": release.name, "date": release.day.isoformat()},
        "licence": "CC BY 4.0",
    }


@lru_cache(maxsize=2)
def _reports(release: Release) -> Mapping[str, Mapping[str, Any]]:
    """The rows of an edition's reports, read once: a receipt wants one of many."""
    return {row["source_id"]: row for row in release.table("sources")}


@lru_cache(maxsize=METRICS_KEPT)
def _statements(release: Release, metric: str | None) -> pa.Table:
    """The rows of a metric, or of what waits to be placed; a crawler reads them one by one."""
    here = pc.field("metric")
    return release.read(here.is_null() if metric is None else here == metric)


def _row(slip: Receipt) -> dict[str, Any]:
    rows = _statements(slip.release, slip.figure.metric)
    place = pc.index(rows.column("figure_id"), slip.figure.id).as_py()
    return _plain(rows.slice(place, 1).to_pylist()[0])


def _chain(slip: Receipt, row: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The steps from the printed words to what is shown."""
    keyed = {column: slip.as_keyed(column) or row[column] for column in KEYED}
    corrected = [row.get("correction_id") for row in slip.corrections]
    why = {name: row[name] for name in ("standing", "standing_reason", "led_by")}
    pages = {
        name: f"{path}?{urlencode(view.parameters())}" for name, (path, view) in views(slip).items()
    }
    return [
        {"step": "printed", "text": row["as_printed"], "source_id": slip.source.slug},
        {"step": "keyed", **keyed, "checked": row["checked"]},
        {"step": "corrected", "corrections": corrected},
        {"step": "standing", **why},
        {"step": "shown", "as": str(slip.display), "pages": pages},
    ]


def _derived(one: Derivation) -> dict[str, Any]:
    """A number that is worked out of the statement: `above` over `below`, times `per`."""
    return {
        "kind": str(one.sort),
        "metric": one.above.metric,
        "divisor": one.divisor,
        "above": _inputs(one.above),
        "below": _inputs(one.below) if one.below else [],
        "register": one.register,
        "per": one.per,
        "less": 1 if one.sort == "change" else 0,
        "value": [_number(end) for end in dict.fromkeys(one.ends or ())],
        "interval": [_number(end) for end in (one.interval.low, one.interval.high)]
        if one.interval
        else None,
        "why": str(one.why) if one.why else None,
    }


def _inputs(told: Told) -> list[dict[str, Any]]:
    return [
        {
            "figure_id": figure.id,
            "value": _value(figure.value),
            "relation": str(figure.relation),
            "period": [figure.period.start.isoformat(), figure.period.end.isoformat()],
        }
        for figure in spoken(told)
    ]


def _number(value: Fraction | float) -> float:
    return round(float(value), DIGITS)


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _value(value) for name, value in row.items()}


def _value(value: object) -> object:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value.isoformat() if isinstance(value, date) else value
