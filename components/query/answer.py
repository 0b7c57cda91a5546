"""Answer: what the data say to a View, with their sources and the verdict on comparing them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from components.model import (
    Event,
    Figure,
    InstitutionKind,
    Metric,
    MetricKind,
    Office,
    Source,
    Told,
    Verdict,
)
from components.query.compare import Setting, compare_all
from components.query.kept import kept
from components.query.rates import Ratio, denominator_of, ratios
from components.query.store import Release, newest_first, release
from components.query.telling import tell, totals, weight
from components.query.view import View

DEFAULT_METRIC = "passports_issued"
ENOUGH_OFFICES = 8
AN_ANSWER = 14_000
ANSWERS_ROOM = 256_000_000


@dataclass(frozen=True, eq=False)
class Answer:
    """
    The told figures of one metric for the offices and years asked, and all they rest on.

    `offices` are those asked for (every office where none was), `years` the span drawn,
    `told` the totals within it, `parts` the breakdowns, `ratios` filled where the view asks
    `per`.  Nothing in it is added up or estimated.  An answer is its view's one answer, so it
    is compared and kept by identity.
    """

    view: View
    release: Release
    metric: Metric
    denominator: Metric | None
    offices: tuple[Office, ...]
    years: tuple[int, ...]
    told: tuple[Told, ...]
    parts: tuple[Told, ...]
    ratios: tuple[Ratio, ...]
    setting: Setting

    @property
    def empty(self) -> bool:
        """Whether nothing was found."""
        return not self.told

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Every statement behind the answer, denominators included."""
        below = (ratio.below for ratio in self.ratios if ratio.below)
        found = (f for told in (*self.told, *below) for f in told.figures)
        return tuple({figure.id: figure for figure in found}.values())

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """The reports behind the figures, newest first, undated last."""
        slugs = {figure.source for figure in self.figures}
        return newest_first(self.release.sources.several(slugs))

    @property
    def breaks(self) -> tuple[Event, ...]:
        """The changes of rules that cut this metric's series."""
        return self.setting.breaks(self.metric)

    @cached_property
    def verdict(self) -> Verdict:
        """May these be compared: offices within a year, and each office over the years."""
        return compare_all(self.told, self.setting)

    def drawn(self, year: int | None = None) -> "Answer":
        """
        The answer that one drawing shows: a year of it, and of a ratio only what has one.

        What stands around a drawing (verdict, key, counts, sources) is asked of this, so that
        it speaks of the figures a reader sees.
        """
        return _drawn(self, year)

    def office(self, slug: str) -> Office:
        """An institution by its slug."""
        return self.release.catalogue.office(slug)

    def source(self, figure: Figure) -> Source:
        """The report that states a figure."""
        return self.release.sources[figure.source]

    def at(self, office: str, year: int) -> Told | None:
        """What is told of one office in one year."""
        return self._by_place.get((office, year))

    def of(self, office: str) -> tuple[Told, ...]:
        """What is told of one office, oldest first."""
        return tuple(one for one in self.told if one.office == office)

    def in_(self, year: int) -> tuple[Told, ...]:
        """What is told of one year."""
        return tuple(one for one in self.told if one.year == year)

    @cached_property
    def latest(self) -> int | None:
        """
        The newest year that enough offices tell of as a whole.

        Where none is, the year that most tell of, the newest of such; else the last told.
        """
        whole = Counter(told.year for told in self.told if told.whole)
        enough = min(ENOUGH_OFFICES, max(whole.values(), default=0))
        full = [year for year, offices in whole.items() if offices >= enough]
        return max(full, default=None) or max((t.year for t in self.told), default=None)

    @cached_property
    def _by_place(self) -> dict[tuple[str, int], Told]:
        return {(told.office, told.year): told for told in self.told}


def ask(view: View) -> Answer:
    """
    The answer to a view's first metric (passports issued where it names none).

    UnknownSlug or BadAddress where the view asks for what does not exist.
    """
    return _answer(view, release(view.release))


def _weight(answer: Answer) -> int:
    return AN_ANSWER + weight((*answer.told, *answer.parts))


@kept(weigh=_weight, room=ANSWERS_ROOM)
def _answer(view: View, edition: Release) -> Answer:
    catalogue = edition.catalogue
    metric = catalogue.metric(view.metrics[0] if view.metrics else DEFAULT_METRIC)
    offices = _asked(view, edition)
    wanted = {office.slug for office in offices}
    stated = edition.metric(metric.slug, wanted if view.offices else None, _span(view))
    mine = [f for f in stated if f.office in wanted and _in_span(f, view)]
    everything = tell(mine, metric, months=view.months is not None)
    whole = totals(everything)
    below, denominator = _denominator(view, edition, metric, wanted)
    setting = Setting(catalogue, edition.events)
    return Answer(
        view=view,
        release=edition,
        metric=metric,
        denominator=denominator,
        offices=offices,
        years=_years(view, whole),
        told=whole,
        parts=tuple(told for told in everything if told.parts),
        ratios=ratios(whole, below, metric, edition.population) if denominator else (),
        setting=setting,
    )


@kept(weigh=_weight, room=ANSWERS_ROOM)
def _drawn(answer: Answer, year: int | None) -> Answer:
    told = answer.told if year is None else answer.in_(year)
    if answer.denominator:
        has_ratio = {id(ratio.told) for ratio in answer.ratios}
        told = tuple(one for one in told if id(one) in has_ratio)
    shown = {id(one) for one in told}
    return replace(
        answer,
        told=told,
        ratios=tuple(ratio for ratio in answer.ratios if id(ratio.told) in shown),
    )


def _asked(view: View, edition: Release) -> tuple[Office, ...]:
    if view.offices:
        return tuple(edition.catalogue.office(slug) for slug in view.offices)
    return edition.catalogue.of_kind(InstitutionKind.OFFICE)


def _span(view: View) -> tuple[int, int] | None:
    return (view.first, view.last) if view.first and view.last else None


def _in_span(figure: Figure, view: View) -> bool:
    year = figure.period.year
    if year is None:
        return False
    return _of_months(figure, view) and (view.first or year) <= year <= (view.last or year)


def _of_months(figure: Figure, view: View) -> bool:
    """Whether it speaks of the months asked for, where any are."""
    return view.months is None or figure.period.months == view.months


def _years(view: View, told: Iterable[Told]) -> tuple[int, ...]:
    found = [one.year for one in told]
    first, last = view.first or min(found, default=None), view.last or max(found, default=None)
    return tuple(range(first, last + 1)) if first and last else ()


def _denominator(
    view: View, edition: Release, metric: Metric, wanted: set[str]
) -> tuple[tuple[Told, ...], Metric | None]:
    if view.per is None:
        return (), None
    below = edition.catalogue.metric(denominator_of(metric, view.per))
    said = edition.metric(below.slug, wanted if view.offices else None)
    stated = [f for f in said if f.office in wanted]
    figures = [f for f in stated if below.kind is MetricKind.STOCK or _of_months(f, view)]
    return totals(tell(figures, below, months=view.months is not None)), below
