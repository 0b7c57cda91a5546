"""Synthetic statements for tests: never written under data/, and named so that they show."""

from datetime import date
from decimal import Decimal
from typing import Any

from components.model import (
    Coverage,
    Figure,
    Flag,
    Period,
    Reason,
    Relation,
    Standing,
    Told,
    Unit,
)

NEW_YEAR, YEAR_END = date(2024, 1, 1), date(2024, 12, 31)


def figure(value: str = "100", **fields: Any) -> Figure:
    """A statement that says 100 passports for 2024 unless told otherwise."""
    start, end = fields.pop("start", NEW_YEAR), fields.pop("end", YEAR_END)
    period = Period(start, end)
    standing = Standing.DOUBTFUL if fields.get("flag") else Standing.SHOWN
    given = {
        "id": f"synthetic-{value}-{start}-{end}",
        "source": "synthetic-report",
        "office": "malang",
        "metric": "passports_issued",
        "metric_id": fields.get("metric", "passports_issued"),
        "period": period,
        "value": Decimal(value),
        "unit": Unit.DOCUMENTS,
        "relation": Relation.EQ,
        "as_printed": value,
        "breakdown": "",
        "parts": (),
        "note": "",
        "second_keyed": False,
        "flag": None,
        "coverage": period.coverage(None),
        "standing": standing,
        "reason": Reason.ALONE,
        "led_by": None,
        "told_by": 1,
    }
    return Figure(**{**given, **fields})


def told(*figures: Figure, shorter: tuple[Figure, ...] = (), is_stock: bool | None = None) -> Told:
    """The first figure as the one shown, the others of its period beside it; a day is a stock."""
    lead, *beside = figures
    return Told(
        office=lead.office,
        metric=lead.metric or "",
        parts=lead.parts,
        year=lead.period.end.year,
        figure=lead,
        beside=tuple(beside),
        shorter=shorter,
        is_stock=lead.period.days == 1 if is_stock is None else is_stock,
    )


def year(number: int, value: str = "100", **fields: Any) -> Figure:
    """A statement of a whole calendar year."""
    return figure(value, start=date(number, 1, 1), end=date(number, 12, 31), **fields)


__all__ = ["Coverage", "Flag", "Relation", "figure", "told", "year"]
