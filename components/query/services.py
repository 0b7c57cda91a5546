"""Services: which office runs which kind, under which name, since when, how often."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from components.errors import UnknownSlug
from components.model import Brand, Office, Service, ServiceReport, Source
from components.query.store import Release, release
from components.query.view import View


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """That an office runs a service of a kind: every report's word, oldest first."""

    office: Office
    kind: str
    services: tuple[Service, ...]
    reports: tuple[ServiceReport, ...]

    @property
    def brand(self) -> Brand:
        """The most particular brand among its names: the office's own, national, none."""
        order = (Brand.OFFICE, Brand.NATIONAL, Brand.NONE)
        return min((service.brand for service in self.services), key=order.index)

    @property
    def years(self) -> tuple[int, ...]:
        """The years that reports place it in, first to last told."""
        return _years(self.reports)

    @property
    def span(self) -> tuple[int, int] | None:
        """The first and the last year told, None where no report names a time."""
        return (self.years[0], self.years[-1]) if self.years else None

    def years_of(self, service: str) -> tuple[int, ...]:
        """The years in which reports call it by that name: a brand may be younger than the run."""
        return _years(report for report in self.reports if report.service == service)

    def by_name(self) -> tuple["Run", ...]:
        """The same, one for each name: what is told of one name is not credited to another."""
        return tuple(
            replace(
                self,
                services=(service,),
                reports=tuple(r for r in self.reports if r.service == service.slug),
            )
            for service in self.services
        )

    @property
    def counted(self) -> tuple[ServiceReport, ...]:
        """The reports that state a count, newest first."""
        told = [report for report in self.reports if report.count is not None]
        return tuple(sorted(told, key=_newest_first))


@dataclass(frozen=True, slots=True, eq=False)
class Services:
    """The answer of the services page: who runs what."""

    view: View
    release: Release
    kinds: tuple[str, ...]
    runs: tuple[Run, ...]

    def of_kind(self, kind: str) -> tuple[Run, ...]:
        """Who runs that kind, by the first year reported and then by name."""
        found = [run for run in self.runs if run.kind == kind]
        return tuple(sorted(found, key=lambda run: (run.years[:1] or (9999,), run.office.short)))

    def at(self, office: str) -> tuple[Run, ...]:
        """What an office runs, in the order of the kinds."""
        found = [run for run in self.runs if run.office.slug == office]
        return tuple(sorted(found, key=lambda run: self.kinds.index(run.kind)))

    def catalogue(self, kind: str) -> tuple[Service, ...]:
        """The names under which that kind goes."""
        return tuple(one for one in self.release.catalogue.services.values() if one.kind == kind)

    def sources(self, runs: Iterable[Run]) -> tuple[Source, ...]:
        """The reports behind some runs."""
        slugs = dict.fromkeys(report.source for run in runs for report in run.reports)
        return tuple(self.release.sources[slug] for slug in slugs)


def services(view: View) -> Services:
    """Who runs the kinds of service a view asks for (all where it names none)."""
    return _services(view, release(view.release))


@lru_cache(maxsize=64)
def _services(view: View, edition: Release) -> Services:
    catalogue = edition.catalogue
    kinds = tuple(dict.fromkeys(service.kind for service in catalogue.services.values()))
    wanted = {_kind(slug, edition) for slug in view.services} or set(kinds)
    runs: dict[tuple[str, str], list[ServiceReport]] = {}
    for report in edition.services:
        if not view.offices or report.office in view.offices:
            kind = catalogue.service(report.service).kind
            if kind in wanted and _in_span(report, view):
                runs.setdefault((report.office, kind), []).append(report)
    found = tuple(_run(edition, office, kind, said) for (office, kind), said in runs.items())
    return Services(view, edition, tuple(kind for kind in kinds if kind in wanted), found)


def _kind(slug: str, edition: Release) -> str:
    kinds = {service.kind for service in edition.catalogue.services.values()}
    if slug in kinds:
        return slug
    try:
        return edition.catalogue.service(slug).kind
    except UnknownSlug as unknown:
        raise UnknownSlug(**{**unknown.facts, "kind": "service"}) from unknown


def _in_span(report: ServiceReport, view: View) -> bool:
    if view.first is None and view.last is None:
        return True
    if report.period is None:
        return False
    first, last = view.first or 0, view.last or 9999
    return report.period.end.year >= first and report.period.start.year <= last


def _run(edition: Release, office: str, kind: str, said: list[ServiceReport]) -> Run:
    ordered = tuple(sorted(said, key=_newest_first, reverse=True))
    names = dict.fromkeys(report.service for report in ordered)
    return Run(
        office=edition.catalogue.office(office),
        kind=kind,
        services=tuple(edition.catalogue.service(name) for name in names),
        reports=ordered,
    )


def _years(reports: Iterable[ServiceReport]) -> tuple[int, ...]:
    periods = [report.period for report in reports if report.period]
    return tuple(sorted({day.year for one in periods for day in (one.start, one.end)}))


def _newest_first(report: ServiceReport) -> tuple[int, str]:
    return (-report.period.end.toordinal() if report.period else 1, report.source)
