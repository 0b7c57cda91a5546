"""The verdict: may these figures be compared, and if not, what is in the way."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from components.catalogue import Catalogue
from components.model import (
    Coverage,
    Doubt,
    Event,
    EventKind,
    Ground,
    Metric,
    Objection,
    Relation,
    Told,
    Unit,
    Verdict,
)

GROUNDS = {
    Doubt.PART_AGAINST_YEAR: Ground.WHOLE_YEARS,
    Doubt.UNLIKE_PERIODS: Ground.SAME_SPAN,
    Doubt.RULE_CHANGE: Ground.SAME_SIDE,
    Doubt.UNLIKE_LEVELS: Ground.SAME_LEVEL,
    Doubt.CONFUSED_METRICS: Ground.EACH_ALONE,
    Doubt.OTHER_METRICS: Ground.EACH_ALONE,
    Doubt.UNLIKE_UNITS: Ground.EACH_ALONE,
    Doubt.UNLIKE_PARTS: Ground.EACH_ALONE,
}
NEAR_DAYS = 31
LEAP, LEAP_DAYS = 2024, 366

Doubts = Iterator[tuple[Doubt, tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class Setting:
    """What a comparison must know beyond the figures: the words, and the changes of rules."""

    catalogue: Catalogue
    events: tuple[Event, ...]

    def breaks(self, metric: Metric) -> tuple[Event, ...]:
        """The changes of rules that cut this metric's series."""
        if not (metric.unit is Unit.IDR and metric.slug.startswith("revenue")):
            return ()
        return tuple(event for event in self.events if event.kind is EventKind.RULE_CHANGE)


def compare(left: Told, right: Told, setting: Setting) -> Verdict:
    """Whether two told figures may be set side by side, in either order."""
    return _verdict(_between(left, right, setting))


def compare_all(told: Iterable[Told], setting: Setting) -> Verdict:
    """
    The verdict on a whole selection.

    Offices are set beside one another within a year, and an office beside itself over
    the years; an office's 2021 and another's 2024 are never laid side by side.
    """
    found: set[Objection] = set()
    told = tuple(told)
    for group in _alike(told):
        for left, right in combinations(_classes(group, setting), 2):
            # one of each class is enough to find a doubt, all of both to say whom it concerns
            found |= {o for one in left for o in _between(one, right[0], setting)}
            found |= {o for one in right for o in _between(left[0], one, setting)}
    found |= {Objection(doubt, who) for one in told for doubt, who in _within(one, setting)}
    return _verdict(found)


def before(told: Told, event: Event) -> bool:
    """Whether most of the period lies before the change: 2024 does, of one in December."""
    period = told.figure.period
    return period.start + (period.end - period.start) / 2 < event.start


def _verdict(objections: Iterable[Objection]) -> Verdict:
    merged: dict[Doubt, dict[str, None]] = {}
    for objection in sorted(objections):
        merged.setdefault(objection.doubt, {}).update(dict.fromkeys(objection.concerns))
    order = list(Doubt)
    kept = tuple(
        Objection(doubt, tuple(merged[doubt])) for doubt in sorted(merged, key=order.index)
    )
    grounds = dict.fromkeys(GROUNDS[o.doubt] for o in kept if o.doubt in GROUNDS)
    return Verdict(kept, tuple(grounds))


def _alike(told: tuple[Told, ...]) -> Iterator[tuple[Told, ...]]:
    years = {one.year for one in told}
    yield from (tuple(one for one in told if one.year == year) for year in years)
    places = {(one.office, one.metric, one.parts) for one in told}
    for place in places:
        yield tuple(one for one in told if (one.office, one.metric, one.parts) == place)


def _classes(group: tuple[Told, ...], setting: Setting) -> list[list[Told]]:
    """The group by all that _between looks at, so that 150 offices are not 11,000 pairs."""
    classes: dict[object, list[Told]] = {}
    for one in group:
        figure, metric = one.figure, setting.catalogue.metric(one.metric)
        sides = tuple(before(one, event) for event in setting.breaks(metric))
        kind = setting.catalogue.office(one.office).kind
        span = figure.period if one.is_stock else None if figure.coverage.yearly else _span(one)
        classes.setdefault((one.metric, one.parts, figure.unit, kind, span, sides), []).append(one)
    return list(classes.values())


def _between(left: Told, right: Told, setting: Setting) -> list[Objection]:
    return [
        Objection(doubt, who)
        for source in (
            _of_meaning(left, right, setting),
            _of_place(left, right, setting),
            _of_time(left, right, setting),
            _within(left, setting),
            _within(right, setting),
        )
        for doubt, who in source
    ]


def _of_meaning(left: Told, right: Told, setting: Setting) -> Doubts:
    if left.metric != right.metric:
        one, other = (setting.catalogue.metric(t.metric) for t in (left, right))
        confused = other.slug in one.confused_with or one.slug in other.confused_with
        doubt = Doubt.CONFUSED_METRICS if confused else Doubt.OTHER_METRICS
        yield doubt, tuple(sorted((one.slug, other.slug)))
    elif left.parts != right.parts:
        yield Doubt.UNLIKE_PARTS, ()
    if left.figure.unit is not right.figure.unit:
        yield Doubt.UNLIKE_UNITS, tuple(sorted({str(left.figure.unit), str(right.figure.unit)}))


def _of_place(left: Told, right: Told, setting: Setting) -> Doubts:
    one, other = (setting.catalogue.office(t.office) for t in (left, right))
    if one.kind is not other.kind:
        yield Doubt.UNLIKE_LEVELS, tuple(sorted((one.slug, other.slug)))


def _of_time(left: Told, right: Told, setting: Setting) -> Doubts:
    if left.is_stock or right.is_stock:
        if left.is_stock and right.is_stock and _unlike_dates(left, right):
            yield Doubt.UNLIKE_DATES, tuple(sorted({str(left.year), str(right.year)}))
        if left.year != right.year and left.office != right.office:
            yield Doubt.YEARS_APART, tuple(sorted((str(left.year), str(right.year))))
        return
    yearly = [t.figure.coverage.yearly for t in (left, right)]
    who = tuple(t.office for t in (left, right) if not t.figure.coverage.yearly)
    if yearly[0] is not yearly[1]:
        yield Doubt.PART_AGAINST_YEAR, who
    elif not yearly[0] and _span(left) != _span(right):
        yield Doubt.UNLIKE_PERIODS, tuple(sorted(set(who)))
    if left.year != right.year and left.office != right.office:
        yield Doubt.YEARS_APART, tuple(sorted((str(left.year), str(right.year))))
    one, other = (setting.breaks(setting.catalogue.metric(t.metric)) for t in (left, right))
    for event in one:
        if event in other and before(left, event) is not before(right, event):
            yield Doubt.RULE_CHANGE, (event.start.isoformat(),)


def _unlike_dates(left: Told, right: Told) -> bool:
    """
    Whether two stocks are of days far apart in the calendar, be it of two years.

    Of a span only its last day is a date, and not a sure one: spans must end alike.
    """
    periods = [told.figure.period for told in (left, right)]
    # both on the calendar of one leap year, and December is next to January
    days = [date(LEAP, one.end.month, one.end.day).timetuple().tm_yday for one in periods]
    gap = abs(days[0] - days[1])
    if any(period.days > 1 for period in periods):
        return gap > 0
    return min(gap, LEAP_DAYS - gap) > NEAR_DAYS


def _within(told: Told, setting: Setting) -> Doubts:
    """What limits a figure whatever it is set beside."""
    figure, who = told.figure, (told.office,)
    if figure.flag:
        yield Doubt.FLAGGED, who
    if told.disputed:
        yield Doubt.DISPUTED, who
    if told.outrun:
        yield Doubt.OUTRUN, who
    if figure.relation is Relation.APPROX:
        yield Doubt.APPROXIMATE, who
    elif not figure.relation.exact:
        yield Doubt.OPEN_ENDED, who
    if figure.coverage is Coverage.TOLD_EARLY:
        yield Doubt.TOLD_EARLY, who
    office, metric = setting.catalogue.office(told.office), setting.catalogue.metric(told.metric)
    if metric.needs_checkpoint and office.checkpoint is False:
        yield Doubt.NOT_APPLICABLE, who


def _span(told: Told) -> tuple[int, int, int, int]:
    period = told.figure.period
    return period.start.month, period.start.day, period.end.month, period.end.day
