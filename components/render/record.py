"""One statement for machines: its row as the Parquet names it, its report, what stands beside."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pyarrow.compute as pc

from components.query import Release
from components.render.receipt import receipt


def record(figure_id: str, release: Release) -> dict[str, Any]:
    """The receipt as values that JSON can hold; UnknownFigure where there is none."""
    slip = receipt(figure_id, release)
    rows = release.read(pc.field("figure_id") == slip.figure.id).to_pylist()
    sources = [row for row in release.table("sources") if row["source_id"] == slip.source.slug]
    return {
        "figure": _plain(rows[0]),
        "source": _plain(sources[0]),
        "beside": [one.id for one in slip.beside],
        "same_number_elsewhere": [one.id for one in slip.same_number],
        "corrections": [_plain(row) for row in slip.corrections],
        "release": {"id": release.id, "name": release.name, "date": release.day.isoformat()},
        "licence": "CC BY 4.0",
    }


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _value(value) for name, value in row.items()}


def _value(value: object) -> object:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value.isoformat() if isinstance(value, date) else value
