"""The receipt of one figure: the statement, its report, and everything said beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from components.model import Figure, Metric, Office, Source, Standing, Told, differ
from components.query import Release
from components.query.derivation import Derivation
from components.query.derived import derived, told_with
from components.query.display import Display, display

ENOUGH_FOR_SAME = 20


@dataclass(frozen=True, kw_only=True)
class Receipt:
    """
    All that we hold of one statement.

    `year` is what is told of the year that it belongs to, None where it belongs to none.
    `outrun` are the parts of its year that are larger than it is, `smaller` the year that
    it, a part, is larger than.
    `beside` are the other statements of the same thing and period, `fuller` the one that
    replaces it, `same_number` and `confused` what the office's reports of that year say
    of metrics that readers take for this one.
    """

    release: Release
    figure: Figure
    source: Source
    office: Office
    metric: Metric | None
    year: Told | None
    beside: tuple[Figure, ...]
    fuller: Figure | None
    outrun: tuple[Figure, ...]
    smaller: Figure | None
    same_number: tuple[Figure, ...]
    confused: tuple[Figure, ...]
    corrections: tuple[Mapping[str, Any], ...]

    @cached_property
    def derived(self) -> tuple[Derivation, ...]:
        """Every number that is worked out of it."""
        return derived(self.release, self.figure)

    @property
    def display(self) -> Display:
        """How drawings and tables show it."""
        return display(self.figure, self.year)

    @property
    def told(self) -> Told:
        """The statement by itself, as sentences want it."""
        figure = self.figure
        return Told(
            office=figure.office,
            metric=figure.metric or figure.metric_id,
            parts=figure.parts,
            year=figure.period.end.year,
            figure=figure,
        )

    @property
    def contradicted_by(self) -> tuple[Figure, ...]:
        """The exact statements beside it that differ by half a percent or more (DECISIONS 2)."""
        mine = self.figure
        if not mine.relation.exact:
            return ()
        exact = (one for one in self.beside if one.relation.exact and not one.flag)
        return tuple(one for one in exact if differ((mine.value, one.value)))

    @property
    def out_of_place(self) -> bool:
        """Whether the office has no checkpoint and the metric needs one."""
        return bool(
            self.metric and self.metric.needs_checkpoint and self.office.checkpoint is False
        )

    def as_keyed(self, column: str) -> str:
        """The text of a column as it was first keyed, empty where no correction changed it."""
        found = (row["expects"] for row in self.corrections if row["column"] == column)
        return next(found, "")

    def source_of(self, figure: Figure) -> Source:
        """The report of another statement."""
        return self.release.sources[figure.source]


def receipt(figure_id: str, release: Release) -> Receipt:
    """The receipt of a figure id, an id that has moved included; UnknownFigure else."""
    figure = release.figure(figure_id)
    said = release.office(figure.office)
    metric = release.catalogue.metrics.get(figure.metric or "")
    by_id = {one.id: one for one in said}
    year = told_with(release, figure)
    elsewhere = tuple(one for one in said if _elsewhere(one, figure, metric, release))
    return Receipt(
        release=release,
        figure=figure,
        source=release.sources[figure.source],
        office=release.catalogue.office(figure.office),
        metric=metric,
        year=year,
        beside=tuple(one for one in said if one.id != figure.id and _key(one) == _key(figure)),
        fuller=by_id.get(figure.led_by or "") if figure.standing is Standing.SUPERSEDED else None,
        outrun=year.outrun if year and figure.period == year.figure.period else (),
        smaller=year.figure if year and figure in year.outrun else None,
        same_number=tuple(one for one in elsewhere if _same(one, figure)),
        confused=tuple(one for one in elsewhere if not _same(one, figure)),
        corrections=tuple(
            row for row in release.table("corrections") if row.get("figure_id") == figure.id
        ),
    )


def _key(figure: Figure) -> tuple[object, ...]:
    return figure.metric or figure.metric_id, figure.parts, figure.period


def _elsewhere(one: Figure, figure: Figure, metric: Metric | None, release: Release) -> bool:
    """Whether a statement tells of the same year under a name that readers confuse with it."""
    if metric is None or one.metric is None or one.metric == metric.slug:
        return False
    other = release.catalogue.metric(one.metric)
    confused = one.metric in metric.confused_with or metric.slug in other.confused_with
    same_year = one.period.year is not None and one.period.year == figure.period.year
    whole = not one.parts and not figure.parts
    return confused and same_year and whole and one.standing is Standing.SHOWN


def _same(one: Figure, figure: Figure) -> bool:
    """Whether the number itself is the same; below twenty that is no coincidence to speak of."""
    exact = one.relation.exact and figure.relation.exact
    return exact and one.value == figure.value and figure.value >= ENOUGH_FOR_SAME
