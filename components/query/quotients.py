"""Quotients: the ratios and goals that a told figure is part of, on either side of the line."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from components.model import Metric, RatioKind, Told
from components.query.changes import Why
from components.query.derivation import Bar, Derivation, Sort
from components.query.rates import POPULATION, Ratio, derivable, ratios
from components.query.store import Release
from components.query.telling import tell, totals

# What is meant to be reached, where the catalogue's denominator is another.
GOALS = {"passports_issued": "passports_issued_target"}
PERCENT = 100


def over(release: Release, told: Told) -> Iterator[Derivation]:
    """What comes of dividing it, or why nothing does."""
    for sort, metric in _divided(release):
        below = metric.denominator or ""
        if metric.slug != told.metric:
            continue
        found = _ratio(release, [told], metric)
        if found:
            yield _of_ratio(sort, found[0])
        elif below != POPULATION and (sort is Sort.RATIO or told_in(release, told, below)):
            bar = _bar(release, told, metric)
            partner = told_in(release, told, below)
            per = metric.per or 1
            yield Derivation(sort=sort, above=told, below=partner, divisor=below, per=per, why=bar)


def under(release: Release, told: Told) -> Iterator[Derivation]:
    """What comes of dividing by it."""
    for sort, metric in _divided(release):
        if metric.denominator == told.metric:
            above = totals(told_of(release, told, metric.slug))
            for ratio in _ratio(release, above, metric):
                if ratio.below and ratio.below.figure.id == told.figure.id:
                    yield _of_ratio(sort, ratio)


def told_of(release: Release, told: Told, slug: str) -> tuple[Told, ...]:
    """What the same institution tells of a metric."""
    return tell(release.at(slug, told.office), release.catalogue.metric(slug))


def told_in(release: Release, told: Told, slug: str) -> Told | None:
    """The total of a metric that the same institution tells of the same year."""
    found = totals(told_of(release, told, slug)) if slug else ()
    return next((one for one in found if one.year == told.year), None)


def _divided(release: Release) -> Iterator[tuple[Sort, Metric]]:
    """Each metric that is divided by another, and what comes of it."""
    for metric in release.catalogue.metrics.values():
        if derivable(metric):
            money = metric.ratio_kind is RatioKind.MONEY
            yield (Sort.GOAL if money else Sort.RATIO), metric
        if metric.slug in GOALS:
            goal, kind = GOALS[metric.slug], RatioKind.MONEY
            yield Sort.GOAL, replace(metric, denominator=goal, per=PERCENT, ratio_kind=kind)


def _ratio(release: Release, above: Iterable[Told], metric: Metric) -> tuple[Ratio, ...]:
    above = tuple(above)
    slug = metric.denominator or ""
    below = totals(told_of(release, above[0], slug)) if above and slug != POPULATION else ()
    return ratios(above, below, metric, release.population)


def _of_ratio(sort: Sort, ratio: Ratio) -> Derivation:
    return Derivation(
        sort=sort,
        above=ratio.told,
        below=ratio.below,
        divisor=ratio.denominator,
        register=ratio.population,
        per=ratio.per,
        ends=(ratio.low, ratio.high),
        why=Why.DISPUTED if ratio.disputed else None,
        ratio=ratio,
    )


def _bar(release: Release, told: Told, metric: Metric) -> Why | Bar:
    relation = told.figure.relation
    if relation.open_above or relation.open_below:
        return Why.OPEN_ENDED
    # A share is refused where it would exceed the whole; a rate of the same two is not.
    exceeds = _ratio(release, [told], replace(metric, ratio_kind=RatioKind.RATE))
    return Bar.EXCEEDS if exceeds else Bar.NO_PARTNER
