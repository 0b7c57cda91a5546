"""The catalogue of one release: every office, metric, service and breakdown by its slug."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from typing import TypeVar

from components.catalogue import reading
from components.errors import UnknownSlug
from components.model import (
    Dimension,
    InstitutionKind,
    Metric,
    MetricGroup,
    Office,
    Phrase,
    Service,
)

Thing = TypeVar("Thing")
ALL_VALUES = "*"


@dataclass(frozen=True)
class Catalogue:
    """Slug to model object; every lookup answers or raises UnknownSlug with what is near."""

    offices: Mapping[str, Office]
    metrics: Mapping[str, Metric]
    services: Mapping[str, Service]
    dimensions: tuple[Dimension, ...]

    @classmethod
    def of(cls, rows: Callable[[str], Iterable[reading.Row]]) -> "Catalogue":
        """The catalogue of an edition; `rows` gives those of its tables by name."""
        offices = map(reading.office, rows("offices"))
        metrics = map(reading.metric, rows("metrics"))
        services = map(reading.service, rows("service_catalogue"))
        return cls(
            offices={one.slug: one for one in offices},
            metrics={one.slug: one for one in metrics},
            services={one.slug: one for one in services},
            dimensions=tuple(map(reading.dimension, rows("dimensions"))),
        )

    def office(self, slug: str) -> Office:
        """The institution of that slug, or of an older spelling of it."""
        return _found("office", self._spelled.get(slug, slug), self.offices)

    def metric(self, slug: str) -> Metric:
        """The metric of that slug, or of a raw slug that now belongs to it."""
        return _found("metric", self._alias_of_metric.get(slug, slug), self.metrics)

    def service(self, slug: str) -> Service:
        """The canonical service of that slug."""
        return _found("service", slug, self.services)

    def group(self, group: MetricGroup) -> tuple[Metric, ...]:
        """The metrics of a chapter, in the catalogue's order."""
        return tuple(one for one in self.metrics.values() if one.group is group)

    def of_kind(self, kind: InstitutionKind) -> tuple[Office, ...]:
        """The institutions of a kind, by short name."""
        found = (one for one in self.offices.values() if one.kind is kind)
        return tuple(sorted(found, key=lambda one: one.short))

    def label(self, key: str, value: str) -> Phrase:
        """What readers call one canonical part of a breakdown; its own value where nothing does."""
        return self._labels.get((key, value), Phrase(value, value))

    def key_label(self, key: str) -> Phrase:
        """What readers call a breakdown's key."""
        return self._labels.get((key, ALL_VALUES), Phrase(key, key))

    @cached_property
    def _spelled(self) -> dict[str, str]:
        return {alias: one.slug for one in self.offices.values() for alias in one.aliases}

    @cached_property
    def _alias_of_metric(self) -> dict[str, str]:
        return {alias: one.slug for one in self.metrics.values() for alias in one.aliases}

    @cached_property
    def _labels(self) -> dict[tuple[str, str], Phrase]:
        labels: dict[tuple[str, str], Phrase] = {}
        for one in self.dimensions:
            if one.value == ALL_VALUES:
                labels.setdefault((one.key, ALL_VALUES), one.name)
                for key, _ in one.parts:
                    labels.setdefault((key, ALL_VALUES), one.name)
            elif len(one.parts) == 1:
                labels.setdefault(one.parts[0], one.name)
        return labels


def _found(kind: str, slug: str, shelf: Mapping[str, Thing]) -> Thing:
    if slug in shelf:
        return shelf[slug]
    near = get_close_matches(slug, shelf, n=3, cutoff=0.5)
    raise UnknownSlug(kind=kind, slug=slug[:80], near=", ".join(near))
