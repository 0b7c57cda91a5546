"""Mix: several metrics of one year side by side, one row an office."""

from collections.abc import Mapping
from dataclasses import dataclass

from components.model import Metric, Office, Told
from components.query.answer import ask
from components.query.store import Release, release
from components.query.view import View


@dataclass(frozen=True, slots=True, kw_only=True)
class Mix:
    """
    What each office told of each metric in a year; offices that said nothing are left out.

    An office of which only a month or a part of a total is known has a row without figures.
    """

    year: int
    view: View
    release: Release
    metrics: tuple[Metric, ...]
    rows: tuple[tuple[Office, Mapping[str, Told]], ...]


def mix(view: View, metrics: tuple[Metric, ...], year: int) -> Mix:
    """The year of a view's offices, by how many of the metrics they told of and then by name."""
    edition = release(view.release)
    rows: dict[str, dict[str, Told]] = {}
    found: list[Metric] = []
    for metric in metrics:
        answer = ask(View(offices=view.offices, metrics=(metric.slug,), release=view.release))
        asked = {office.slug for office in answer.offices}
        told = {one.office: one for one in answer.in_(year)}
        said = {
            figure.office
            for figure in edition.metric(metric.slug)
            if figure.office in asked and figure.period.year == year
        }
        for slug in said:
            row = rows.setdefault(slug, {})
            if slug in told:
                row[metric.slug] = told[slug]
        found += [metric] if said else []
    offices = {slug: edition.catalogue.office(slug) for slug in rows}
    ordered = sorted(rows.items(), key=lambda row: (-len(row[1]), offices[row[0]].short))
    return Mix(
        year=year,
        view=view,
        release=edition,
        metrics=tuple(found),
        rows=tuple((offices[slug], row) for slug, row in ordered),
    )
