"""Services in words: who runs a kind, under which names, since when reports say so."""

from collections.abc import Iterable
from functools import lru_cache

from components.charts.brand import counted
from components.model import Brand, ServiceReport
from components.query.services import Run, Services
from components.render.caption import Caption, fitted, nothing_caption, source_line_of
from components.render.counting import among_all, capital, names
from components.render.grid import Cell, Grid, Piece, cell, columns, head, html
from components.render.levels import crowd, levels
from components.render.links import address, outside
from components.render.when import runs_of
from components.words import Words, sentences

MOST_NAMES = 6
ANYTHING = "other"
KEPT = 64  # questions whose words and tables are made once


@lru_cache(KEPT)
def services_caption(services: Services, kind: str, say: Words) -> Caption:
    """The words around one kind of service."""
    runs = services.of_kind(kind)
    named = _own_names(runs, say) if kind != ANYTHING else []
    branded = [run for run in runs if run.brand is not Brand.NONE]
    titled = [run.office for run in (branded if len(named) > 1 else runs)]
    n = len(named) if len(named) > 1 else 0
    facts = {
        "kind": kind_name(kind, say),
        "every": crowd((run.office for run in runs), say),
        "offices": crowd(titled, say, [n]),
        "n": among_all(n, "name", levels(titled), say),
        "names": names(named, say, MOST_NAMES),
        "where": names([run.office.short for run in runs], say, MOST_NAMES),
    }
    key = "nothing" if not runs else "names" if len(named) > 1 else "offices"
    title = capital(say(f"service.title_{key}", **facts))
    subtitle = say("service.subtitle", **facts)
    listed = [say("service.listed", **facts)] if named else []
    return Caption(
        title=title,
        subtitle=subtitle,
        alt=fitted([say("service.alt", **facts), *listed, say("service.caveat")]),
        long=" ".join([say("sentence.end", text=title), subtitle, *_each(runs, say)]),
        source=source_line_of(services.sources(runs), services.release, say),
    )


def services_overview_caption(services: Services, say: Words) -> Caption:
    """The words around the matrix of offices and kinds."""
    if not services.runs:
        return nothing_caption(
            say("service.overview_none"), say("service.caveat"), services.release, say
        )
    offices, kinds = [run.office for run in services.runs], len({run.kind for run in services.runs})
    facts = {
        "offices": crowd(offices, say, [kinds]),
        "kinds": among_all(kinds, "kind", levels(offices), say),
    }
    title = capital(say("service.overview_title", **facts))
    subtitle = say("service.overview_subtitle", **facts)
    each = [
        say(
            "service.overview_kind",
            kind=capital(kind_name(kind, say)),
            offices=crowd((run.office for run in services.of_kind(kind)), say),
        )
        for kind in services.kinds
    ]
    return Caption(
        title=title,
        subtitle=subtitle,
        alt=fitted([say("service.overview_alt", **facts), say("service.caveat")]),
        long=" ".join([say("sentence.end", text=title), subtitle, *each]),
        source=source_line_of(services.sources(services.runs), services.release, say),
    )


@lru_cache(KEPT)
def services_table(services: Services, kind: str, say: Words) -> str:
    """Who runs a kind: office, names, years named, counts, reports."""
    rows = tuple(
        (_office(run, say), *_cells(run, services, say))
        for every in services.of_kind(kind)
        for run in every.by_name()
    )
    caption = say("table.caption.services", kind=capital(kind_name(kind, say)))
    return _grid(caption, "office", rows, say)


def office_services_table(services: Services, office: str, say: Words) -> str:
    """What an office runs: kind, names, years named, counts, reports."""
    short = services.release.catalogue.office(office).short
    rows = tuple(
        (head(capital(kind_name(run.kind, say))), *_cells(run, services, say))
        for every in services.at(office)
        for run in every.by_name()
    )
    return _grid(say("table.caption.office_services", office=short), "kind", rows, say)


@lru_cache(KEPT)
def kind_links(services: Services, say: Words) -> tuple[tuple[str, str], ...]:
    """Each kind with how many run it, and the address at which it stands alone."""
    return tuple(
        (
            say(
                "matrix.kind_of",
                kind=capital(kind_name(kind, say)),
                offices=crowd((run.office for run in services.of_kind(kind)), say),
            ),
            address("/layanan", say, services.view.with_(services=(kind,)).parameters()),
        )
        for kind in services.kinds
        if services.of_kind(kind)
    )


def kind_name(kind: str, say: Words) -> str:
    """What readers call a kind of service; a new kind keeps its slug's words."""
    key = f"service.kind.{kind}"
    return say(key) if key in sentences(say.language) else kind.replace("_", " ")


def _grid(caption: str, first: str, rows: tuple[tuple[Cell, ...], ...], say: Words) -> str:
    keys = (first, "service", "brand", "since", "count", "reports")
    return html(
        Grid(
            caption=caption,
            columns=columns(*(say(f"table.column.{key}") for key in keys)),
            rows=rows,
        )
    )


def _cells(run: Run, services: Services, say: Words) -> tuple[Cell, ...]:
    counts = [f"{counted(one, say)} ({_span(one, say)})" for one in run.counted]
    links: list[Piece] = []
    for source in services.sources([run]):
        link = outside(source.url)
        links += [Piece(", ")] if links else []
        links.append(Piece(source.publisher or source.slug, link, outside=bool(link)))
    return (
        cell(say.of(run.services[0].name)),
        cell(say(f"table.brand.{run.brand}")),
        cell(runs_of(run.years, say) or say("table.not_stated")),
        cell("; ".join(counts) or say("table.nothing")),
        Cell(tuple(links)),
    )


def _office(run: Run, say: Words) -> Cell:
    return head(run.office.short, href=address("/kantor", say, [("office", run.office.slug)]))


def _span(report: ServiceReport, say: Words) -> str:
    return say.period(report.period) if report.period else say("table.undated")


def _own_names(runs: Iterable[Run], say: Words) -> list[str]:
    """The brands under which a kind goes; a service without a name of its own is not one."""
    found = {one.slug: one for run in runs for one in run.services if one.brand is not Brand.NONE}
    return [say.of(one.name) for one in found.values()]


def _each(runs: Iterable[Run], say: Words) -> list[str]:
    return [
        say(
            "service.each",
            office=run.office.short,
            names=say.list([say.of(service.name) for service in run.services]),
            years=runs_of(run.years, say) or say("table.not_stated"),
        )
        for run in runs
    ]
