"""Remains: what is told of a year that has no figure of its own, be it a month or a part."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from components.model import Metric, Told
from components.query import Release
from components.query.telling import tell, totals
from components.render.when import one_month

PARTS_INLINE = 4


@dataclass(frozen=True, slots=True)
class Remains:
    """The longest month or day, the parts of the total, and whether a span only touches it."""

    short: Told | None = None
    parts: tuple[Told, ...] = ()
    touched: bool = False

    @property
    def any(self) -> bool:
        """Whether anything was stated at all."""
        return bool(self.short or self.parts or self.touched)

    @property
    def mark(self) -> str:
        """What the words add: only months, only parts, something else, or nothing."""
        if self.short:
            spans = (self.short.figure, *self.short.shorter)
            return "months" if all(one_month(one.period) for one in spans) else "some"
        if self.parts:
            return "parts"
        return "some" if self.touched else "none"

    @property
    def shown(self) -> tuple[Told, ...]:
        """What a cell has room for, in place of the figure that is wanting."""
        if self.short:
            return (self.short,)
        return self.parts if len(self.parts) <= PARTS_INLINE else ()


def remains(release: Release, metric: Metric, office: str, year: int) -> Remains:
    """What is left of an office's year where no figure stands for it."""
    return _remains(release, metric).get((office, year), Remains())


def any_remains(
    release: Release, metric: Metric, offices: Iterable[str], years: Iterable[int]
) -> bool:
    """Whether anything at all was stated of these offices and years (of any year, without)."""
    asked, wanted = set(offices), set(years)
    return any(
        office in asked and (not wanted or year in wanted)
        for office, year in _remains(release, metric)
    )


@lru_cache(maxsize=128)
def _remains(release: Release, metric: Metric) -> dict[tuple[str, int], Remains]:
    figures = release.metric(metric.slug)
    told = tell(figures, metric, months=True)
    shorts = {(one.office, one.year): one for one in totals(told)}
    parts: dict[tuple[str, int], tuple[Told, ...]] = {}
    for one in told:
        if one.parts:
            place = one.office, one.year
            parts[place] = (*parts.get(place, ()), one)
    touched = {
        (figure.office, year)
        for figure in figures
        if figure.period.year is None
        for year in range(figure.period.start.year, figure.period.end.year + 1)
    }
    return {
        place: Remains(shorts.get(place), parts.get(place, ()), place in touched)
        for place in shorts.keys() | parts.keys() | touched
    }
