"""Common ground: what a forbidden comparison can still be asked for, each as a view."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from components.model import Comparability, Doubt, Ground, InstitutionKind, MetricKind
from components.query.answer import Answer, ask
from components.query.rates import derivable
from components.query.view import View

ENOUGH = 2
KEPT = 32  # each holds the answer it was asked of
WHOLE = (1, 12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way out: the view to ask instead, and how many figures it sets side by side."""

    ground: Ground
    view: View
    figures: int


@lru_cache(KEPT)
def ways(answer: Answer, year: int | None = None) -> tuple[Way, ...]:
    """
    The common ground of what one drawing shows, the closest to what was asked first.

    Empty where the verdict does not forbid, and where nothing would be left to compare: each
    way holds two figures at least, and all but the ratio are free of what forbade the first.
    """
    drawn = answer.drawn(year)
    if drawn.verdict.comparability is not Comparability.NOT_COMPARABLE:
        return ()
    asked = answer.view if year is None else answer.view.with_(first=None, last=year)
    return tuple(way for find in FINDERS for way in find(drawn, asked, year))


def spans(view: View) -> tuple[tuple[tuple[int, int], int], ...]:
    """
    The months of which a view's offices tell at least twice, and how often, the most told first.

    Whole years are (1, 12); of a stock, which is counted on a day, there are none.
    """
    return _spans(ask(view.with_(months=None, first=None, last=None)))


@lru_cache(KEPT)
def _spans(answer: Answer) -> tuple[tuple[tuple[int, int], int], ...]:
    if answer.metric.kind is MetricKind.STOCK:
        return ()
    said = {
        (figure.office, figure.period.year, figure.period.months)
        for told in answer.told
        for figure in told.figures
    }
    count = Counter(months for _, _, months in said if months)
    told = [(months, n) for months, n in count.items() if n >= ENOUGH]
    return tuple(sorted(told, key=lambda one: (-one[1], one[0])))


def _same_months(drawn: Answer, asked: View, year: int | None) -> Iterator[Way]:
    """The months of one of the parts, where others tell of them too."""
    if asked.months or drawn.view.months:
        return
    parts = {told.figure.period.months for told in drawn.told if not told.whole}
    spans = sorted(span for span in parts if span)
    found = [way for span in spans if (way := _narrowed(asked, year, span))]
    if found:
        yield max(found, key=lambda way: (way.figures, way.view.months))


def _whole_years(drawn: Answer, asked: View, year: int | None) -> Iterator[Way]:
    """Whole years alone."""
    if any(not told.whole for told in drawn.told) and (way := _narrowed(asked, year, WHOLE)):
        yield way


def _narrowed(asked: View, year: int | None, months: tuple[int, int]) -> Way | None:
    ground = Ground.WHOLE_YEARS if months == WHOLE else Ground.SAME_SPAN
    return _way(ground, asked.with_(months=months), year)


def _shared_year(drawn: Answer, asked: View, year: int | None) -> Iterator[Way]:
    """The latest year that most of several offices tell of as a whole."""
    if year is not None or len(drawn.offices) < ENOUGH:
        return
    whole = Counter(told.year for told in drawn.told if told.whole)
    best = max(whole, key=lambda one: (whole[one], one), default=None)
    if best is not None:
        view = asked.with_(first=None, last=best, chart="ranking", months=WHOLE)
        way = _way(Ground.SHARED_YEAR, view, best)
        if way:
            yield way


def _same_side(drawn: Answer, asked: View, year: int | None) -> Iterator[Way]:
    """The years before and after a change of rules, each by themselves."""
    if not drawn.verdict.has(Doubt.RULE_CHANGE):
        return
    for event in drawn.breaks:
        # a change in December leaves its own year on the side before it
        for side in (asked.with_(last=event.start.year), asked.with_(first=event.start.year + 1)):
            if (side.first or 0) <= (side.last or side.first or 0):
                way = _way(Ground.SAME_SIDE, side, year)
                if way:
                    yield way


def _same_level(drawn: Answer, asked: View, year: int | None) -> Iterator[Way]:
    """The offices without the institutions above them."""
    offices = [o.slug for o in drawn.offices if o.kind is InstitutionKind.OFFICE]
    if drawn.verdict.has(Doubt.UNLIKE_LEVELS) and offices:
        way = _way(Ground.SAME_LEVEL, asked.with_(offices=tuple(offices)), year)
        if way:
            yield way


def _ratio(drawn: Answer, asked: View, year: int | None) -> Iterator[Way]:
    """The ratio instead of the count: both its sides are of one span."""
    if drawn.denominator is None and derivable(drawn.metric):
        view = asked.with_(per=drawn.metric.denominator)
        found = ask(view).drawn(year).ratios
        # people or a stock below are of no span, and cure nothing
        figures = sum(ratio.below is not None and not ratio.below.is_stock for ratio in found)
        if figures >= ENOUGH:
            yield Way(ground=Ground.RATIO, view=view, figures=figures)


def _way(ground: Ground, view: View, year: int | None) -> Way | None:
    """The way, if it leaves something that may be compared."""
    drawn = ask(view).drawn(year)
    allowed = drawn.verdict.comparability is not Comparability.NOT_COMPARABLE
    if not allowed or len(drawn.told) < ENOUGH:
        return None
    return Way(ground=ground, view=view, figures=len(drawn.told))


Finder = Callable[[Answer, View, int | None], Iterator[Way]]
FINDERS: tuple[Finder, ...] = (
    _same_months,
    _whole_years,
    _shared_year,
    _same_side,
    _same_level,
    _ratio,
)
