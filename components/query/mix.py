"""Mix: several metrics of one year side by side, one row an office."""

from collections.abc import Mapping
from dataclasses import dataclass

from components.model import Metric, Office, Told
from components.query.answer import ask
from components.query.view import View


@dataclass(frozen=True, slots=True, kw_only=True)
class Mix:
    """What each office told of each metric in a year; offices that told nothing are left out."""

    year: int
    metrics: tuple[Metric, ...]
    rows: tuple[tuple[Office, Mapping[str, Told]], ...]


def mix(view: View, metrics: tuple[Metric, ...], year: int) -> Mix:
    """The year of a view's offices, by how many of the metrics they told of and then by name."""
    rows: dict[str, dict[str, Told]] = {}
    offices: dict[str, Office] = {}
    for metric in metrics:
        asked = View(offices=view.offices, metrics=(metric.slug,), release=view.release)
        answer = ask(asked)
        for told in answer.in_(year):
            rows.setdefault(told.office, {})[metric.slug] = told
            offices[told.office] = answer.office(told.office)
    told_metrics = tuple(m for m in metrics if any(m.slug in row for row in rows.values()))
    ordered = sorted(rows.items(), key=lambda row: (-len(row[1]), offices[row[0]].short))
    return Mix(
        year=year,
        metrics=told_metrics,
        rows=tuple((offices[slug], row) for slug, row in ordered),
    )
