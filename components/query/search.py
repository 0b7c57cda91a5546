"""Search: the statements that a view finds, to be read one by one, a page at a time."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property, lru_cache
from itertools import chain

from components.errors import UnknownSlug
from components.model import Figure, Source, Standing
from components.query.store import Release, newest_first, release
from components.query.view import View

A_PAGE = 50
SEARCHES_KEPT = 64


@dataclass(frozen=True)
class Search:
    """What was found, the newest period first, and the page of it that the view asks for."""

    view: View
    release: Release
    figures: tuple[Figure, ...]

    @property
    def page(self) -> int:
        """The page asked for; the last one where the list has become shorter than that."""
        return min(self.view.page or 1, self.pages)

    @property
    def pages(self) -> int:
        """How many pages there are; one where nothing was found."""
        return max(1, -(-len(self.figures) // A_PAGE))

    @property
    def before(self) -> int:
        """How many statements stand on the pages before this one."""
        return (self.page - 1) * A_PAGE

    @property
    def shown(self) -> tuple[Figure, ...]:
        """The statements of this page."""
        return self.figures[self.before : self.before + A_PAGE]

    @property
    def newer(self) -> View | None:
        """The view of the page before, which holds newer periods."""
        if self.page == 1:
            return None
        return self.view.with_(page=self.page - 1 if self.page > 2 else None)

    @property
    def older(self) -> View | None:
        """The view of the page after, which holds older periods."""
        return self.view.with_(page=self.page + 1) if self.page < self.pages else None

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """The reports behind all that was found, newest first, undated last."""
        slugs = {figure.source for figure in self.figures}
        return newest_first(self.release.sources.several(slugs))


def search(view: View) -> Search:
    """
    Every statement of the view's offices, metrics, years and report, whatever its standing.

    A year is met by a period that touches it.  Statements whose metric still waits to be
    placed are found wherever no metric is asked for.  UnknownSlug for a report we do not hold.
    """
    edition = release(view.release)
    if view.source is not None and view.source not in edition.sources:
        near = get_close_matches(view.source, edition.sources, n=3, cutoff=0.5)
        raise UnknownSlug(kind="source", slug=view.source[:80], near=", ".join(near))
    return Search(view, edition, _found(view.with_(page=None), edition))


@lru_cache(maxsize=SEARCHES_KEPT)
def _found(view: View, edition: Release) -> tuple[Figure, ...]:
    found = (figure for figure in _nearest(view, edition) if _meets(figure, view))
    places = {slug: place for place, slug in enumerate(edition.catalogue.metrics)}
    standings = list(Standing)

    def order(figure: Figure) -> tuple[object, ...]:
        period, office = figure.period, edition.catalogue.office(figure.office)
        return (
            -period.end.toordinal(),
            period.start,
            office.short,
            places.get(figure.metric or "", len(places)),
            figure.metric_id,
            figure.parts,
            standings.index(figure.standing),
            figure.id,
        )

    return tuple(sorted(found, key=order))


def _nearest(view: View, edition: Release) -> Iterable[Figure]:
    """The smallest slices of the edition that hold all that is asked for."""
    if view.source is not None:
        return edition.report(view.source)
    if view.offices:
        return chain.from_iterable(map(edition.office, view.offices))
    if view.metrics:
        return chain.from_iterable(map(edition.metric, view.metrics))
    return edition.every()


def _meets(figure: Figure, view: View) -> bool:
    period = figure.period
    return (
        (not view.offices or figure.office in view.offices)
        and (not view.metrics or figure.metric in view.metrics)
        and (view.first is None or period.end.year >= view.first)
        and (view.last is None or period.start.year <= view.last)
    )
