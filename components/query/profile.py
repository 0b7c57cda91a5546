"""Profile: everything said about one institution, ordered for reading."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache

from components.catalogue import Catalogue
from components.errors import BadAddress
from components.model import Event, Figure, Metric, MetricGroup, Office, Source, Told
from components.query.change import Change, change
from components.query.compare import Setting
from components.query.disputes import Dispute, of_office
from components.query.services import Services, services
from components.query.store import Release, newest_first, release
from components.query.telling import tell
from components.query.view import View

ENOUGH_METRICS = 3
RECENT = 2


@dataclass(frozen=True)
class Profile:
    """One institution: its told figures by metric, its services, events, disputes, reports."""

    view: View
    release: Release
    office: Office
    told: tuple[Told, ...]
    figures: tuple[Figure, ...]
    services: Services
    events: tuple[Event, ...]
    disputes: tuple[Dispute, ...]
    setting: Setting

    @property
    def catalogue(self) -> Catalogue:
        """What the words mean."""
        return self.release.catalogue

    @cached_property
    def years(self) -> tuple[int, ...]:
        """The years of which anything is told, newest last."""
        return tuple(sorted({told.year for told in self.told}))

    @cached_property
    def year(self) -> int | None:
        """
        The year at a glance: the one asked for, else the newest that is told well.

        Well is as a whole year and on at least three metrics; where that is long ago, or never
        was, the newest year at all.
        """
        if self.view.last in self.years:
            return self.view.last
        whole = Counter(t.year for t in self.told if not t.parts and t.whole)
        well = [year for year, metrics in whole.items() if metrics >= ENOUGH_METRICS]
        newest = max(self.years, default=0)
        return max((year for year in well if year >= newest - RECENT), default=newest) or None

    def metrics(self, group: MetricGroup) -> tuple[Metric, ...]:
        """The metrics of a chapter that anything is told of."""
        found = {told.metric for told in self.told}
        return tuple(one for one in self.catalogue.group(group) if one.slug in found)

    def of(self, metric: str) -> tuple[Told, ...]:
        """The totals of a metric, oldest first."""
        return tuple(one for one in self.told if one.metric == metric and not one.parts)

    def at(self, metric: str, year: int) -> Told | None:
        """The total of a metric in a year."""
        return next((one for one in self.of(metric) if one.year == year), None)

    def parts(self, metric: str, year: int) -> tuple[Told, ...]:
        """The breakdowns of a metric in a year."""
        return tuple(t for t in self.told if t.metric == metric and t.year == year and t.parts)

    def glance(self, year: int) -> tuple[tuple[Told, Change | None], ...]:
        """The totals of a year with their change on the year before, in the catalogue's order."""
        order = list(self.catalogue.metrics)
        found = [one for one in self.told if one.year == year and not one.parts]
        found.sort(key=lambda one: order.index(one.metric))
        return tuple((one, self._change(one)) for one in found)

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """Its reports, newest first, undated last."""
        slugs = {figure.source for figure in self.figures}
        slugs |= {report.source for run in self.services.runs for report in run.reports}
        slugs |= {event.source for event in self.events if event.source}
        return newest_first(self.release.sources.several(slugs))

    def _change(self, now: Told) -> Change | None:
        before = self.at(now.metric, now.year - 1)
        return change(before, now, self.setting) if before else None


def profile(view: View) -> Profile:
    """The profile of a view's one office; BadAddress where it names none or several."""
    if len(view.offices) != 1:
        raise BadAddress(name="office", value=str(len(view.offices)), allowed="1")
    return _profile(view, release(view.release))


@lru_cache(maxsize=64)
def _profile(view: View, edition: Release) -> Profile:
    slug = view.offices[0]
    figures = edition.office(slug)
    return Profile(
        view=view,
        release=edition,
        office=edition.catalogue.office(slug),
        told=_told(figures, edition.catalogue),
        figures=figures,
        services=services(View(offices=(slug,), release=view.release)),
        events=tuple(event for event in edition.events if event.office == slug),
        disputes=of_office(edition, slug),
        setting=Setting(edition.catalogue, edition.events),
    )


def _told(figures: tuple[Figure, ...], catalogue: Catalogue) -> tuple[Told, ...]:
    placed = sorted({figure.metric for figure in figures if figure.metric})
    return tuple(
        told
        for slug in placed
        for told in tell([f for f in figures if f.metric == slug], catalogue.metric(slug))
    )
