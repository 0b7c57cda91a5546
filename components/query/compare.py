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
    Place,
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
    return _verdict(_between(left, right, setting), (left, right))


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
    found |= {objection for one in told for objection in _within(one, setting)}
    return _verdict(found, told)


def before(told: Told, event: Event) -> bool:
    """Whether most of the period lies before the change: 2024 does, of one in December."""
    period = told.figure.period
    return period.start + (period.end - period.start) / 2 < event.start


def _verdict(objections: Iterable[Objection], told: tuple[Told, ...]) -> Verdict:
    several = len({one.year for one in told}) > 1
    merged: dict[Doubt, list[Objection]] = {}
    for objection in sorted(objections):
        merged.setdefault(objection.doubt, []).append(objection)
    order = list(Doubt)
    kept = tuple(
        _merged(doubt, merged[doubt], several=several) for doubt in sorted(merged, key=order.index)
    )
    grounds = dict.fromkeys(GROUNDS[o.doubt] for o in kept if o.doubt in GROUNDS)
    return Verdict(kept, tuple(grounds))


def _merged(doubt: Doubt, alike: list[Objection], *, several: bool) -> Objection:
    """One objection for all of a doubt; of one year alone no office needs its year named."""
    concerns = dict.fromkeys(who for one in alike for who in one.concerns)
    places = {place for one in alike for place in one.places if several}
    return Objection(doubt, tuple(concerns), tuple(sorted(places)))


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
        *_of_meaning(left, right, setting),
        *_of_place(left, right, setting),
        *_of_time(left, right, setting),
        *_within(left, setting),
        *_within(right, setting),
    ]


def _of_meaning(left: Told, right: Told, setting: Setting) -> Iterator[Objection]:
    if left.metric != right.metric:
        one, other = (setting.catalogue.metric(t.metric) for t in (left, right))
        confused = other.slug in one.confused_with or one.slug in other.confused_with
        doubt = Doubt.CONFUSED_METRICS if confused else Doubt.OTHER_METRICS
        yield Objection(doubt, tuple(sorted((one.slug, other.slug))))
    elif left.parts != right.parts:
        yield Objection(Doubt.UNLIKE_PARTS)
    if left.figure.unit is not right.figure.unit:
        units = {str(told.figure.unit) for told in (left, right)}
        yield Objection(Doubt.UNLIKE_UNITS, tuple(sorted(units)))


def _of_place(left: Told, right: Told, setting: Setting) -> Iterator[Objection]:
    one, other = (setting.catalogue.office(t.office) for t in (left, right))
    if one.kind is not other.kind:
        yield Objection(Doubt.UNLIKE_LEVELS, tuple(sorted((one.slug, other.slug))))


def _of_time(left: Told, right: Told, setting: Setting) -> Iterator[Objection]:
    years = tuple(sorted({str(left.year), str(right.year)}))
    if len(years) > 1 and left.office != right.office:
        yield Objection(Doubt.YEARS_APART, years)
    if left.is_stock or right.is_stock:
        if left.is_stock and right.is_stock and _unlike_dates(left, right):
            yield Objection(Doubt.UNLIKE_DATES, years)
        return
    part = [told for told in (left, right) if not told.figure.coverage.yearly]
    if len(part) == 1:
        yield _of_figures(Doubt.PART_AGAINST_YEAR, *part)
    elif part and _span(left) != _span(right):
        yield _of_figures(Doubt.UNLIKE_PERIODS, *part)
    one, other = (setting.breaks(setting.catalogue.metric(t.metric)) for t in (left, right))
    for event in one:
        if event in other and before(left, event) is not before(right, event):
            yield Objection(Doubt.RULE_CHANGE, (event.start.isoformat(),))


def _of_figures(doubt: Doubt, *told: Told) -> Objection:
    """A doubt that lies in these figures and in no other of their offices."""
    places = sorted({Place(one.office, one.year) for one in told})
    return Objection(doubt, tuple(dict.fromkeys(p.office for p in places)), tuple(places))


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


def _within(told: Told, setting: Setting) -> Iterator[Objection]:
    """What limits a figure whatever it is set beside."""
    figure = told.figure
    if figure.flag:
        yield _of_figures(Doubt.FLAGGED, told)
    if told.disputed:
        yield _of_figures(Doubt.DISPUTED, told)
    if told.outrun:
        yield _of_figures(Doubt.OUTRUN, told)
    if figure.relation is Relation.APPROX:
        yield _of_figures(Doubt.APPROXIMATE, told)
    elif not figure.relation.exact:
        yield _of_figures(Doubt.OPEN_ENDED, told)
    if figure.coverage is Coverage.TOLD_EARLY:
        yield _of_figures(Doubt.TOLD_EARLY, told)
    office, metric = setting.catalogue.office(told.office), setting.catalogue.metric(told.metric)
    if metric.needs_checkpoint and office.checkpoint is False:
        yield Objection(Doubt.NOT_APPLICABLE, (told.office,))


def _span(told: Told) -> tuple[int, ...]:
    """The months or days of the year it covers; February is February in a leap year too."""
    period = told.figure.period
    days = period.start.month, period.start.day, period.end.month, period.end.day
    return period.months or days
