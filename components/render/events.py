"""The list of events: awards, visits, openings, changes of rules."""

from collections.abc import Iterable

from components.model import Event, Period
from components.query import Release
from components.render.grid import Cell, Grid, Piece, cell, columns, head, html
from components.render.links import outside
from components.render.tables import headline
from components.words import Words


def event_table(events: Iterable[Event], release: Release, say: Words) -> str:
    """When, where, what, and the report or address that says so."""
    keys = ("date", "office", "kind", "event", "source")
    return html(
        Grid(
            caption=say("table.caption.events"),
            columns=columns(*(say(f"table.column.{key}") for key in keys)),
            rows=tuple(_row(event, release, say) for event in events),
        )
    )


def _row(event: Event, release: Release, say: Words) -> tuple[Cell, ...]:
    where = release.catalogue.office(event.office).short if event.office else ""
    return (
        head(say.period(Period(event.start, event.end or event.start))),
        cell(where or say("table.all_offices")),
        cell(say(f"table.event.{event.kind}")),
        Cell((Piece(say.of(event.text)),), wide=True),
        _source(event, release, say),
    )


def _source(event: Event, release: Release, say: Words) -> Cell:
    """The report's link; an event may rest on an address alone (DECISIONS 13)."""
    report = release.sources.get(event.source or "")
    link = outside(report.url if report else event.url)
    text = headline(report, say) if report else link
    return Cell((Piece(text or say("table.nothing"), link, outside=bool(link)),), wide=True)
