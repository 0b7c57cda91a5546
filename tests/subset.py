"""Editions of some of the real statements, stood and written as `make data` does, in memory."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from itertools import count
from random import Random
from unittest.mock import patch

import pyarrow as pa
import pyarrow.parquet as pq
from hypothesis import strategies as st

from components import paths
from components.ingest import figures
from components.ingest.build import silent
from components.ingest.material import gather
from components.ingest.standing import stand
from components.ingest.statements import Statement
from components.model import InstitutionKind
from components.query import Release, View, release, store

NUMBERED = count(1)
SHARED = ("catalogue", "sources", "services", "events", "population")
# Kept beside the metric asked for: what its ratios and the pairs of the money page stand on.
ALWAYS = {"revenue", "revenue_target", "budget_spent", "budget_allocated", "passports_issued"}
SHARES = (0.03, 0.3, 0.7, 1.0)
MONTHS = (None, None, None, (1, 11), (1, 6), (1, 9), (1, 12), (12, 12))
YEARS = range(2015, 2027)
MOST_OFFICES = 9


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and the edition that it is asked of."""

    view: View
    edition: Release

    @property
    def ids(self) -> set[str]:
        """The figures of the edition."""
        return {figure.id for figure in self.edition.every()}


@contextmanager
def current(edition: Release) -> Iterator[None]:
    """That edition in the place of the real one."""
    with patch.object(store, "current", lambda: edition):
        yield


@cache
def every_statement() -> tuple[Statement, ...]:
    """What the curated files state."""
    said: list[Statement] = []
    gather(paths.CURATED, paths.CATALOGUE, silent, said.extend)
    return tuple(said)


def edition_of(statements: Sequence[Statement]) -> Release:
    """An edition of these statements alone, with the reports and words of the real one."""
    real = release(None)
    rows = figures.figures(statements, stand(statements))
    written = pa.BufferOutputStream()
    pq.write_table(pa.Table.from_pylist(rows, figures.schema(statements)), written)
    files = {**real.files, "figures.parquet": written.getvalue()}
    made = Release(f"subset{next(NUMBERED)}", real.name, real.day, files)
    # what the statements do not touch is read once for all editions
    vars(made).update({name: getattr(real, name) for name in SHARED})
    return made


@st.composite
def asked(draw: st.DrawFn) -> Asked:
    """A random view of an edition of a random part of the statements that bear on it."""
    view = draw(views())
    metric = release(None).catalogue.metric(view.metrics[0])
    bearing = {*ALWAYS, metric.slug, metric.denominator}
    share, chance = draw(st.sampled_from(SHARES)), Random(draw(st.integers(0, 9999)))  # noqa: S311
    kept = [
        one
        for one in every_statement()
        if one.metric and one.metric.slug in bearing and chance.random() < share
    ]
    return Asked(view, edition_of(kept))


@st.composite
def views(draw: st.DrawFn) -> View:
    """A view of a metric that is told of: some offices, some years, perhaps a ratio or months."""
    metric = draw(st.sampled_from(_metrics()))
    catalogue = release(None).catalogue
    some = st.sampled_from(_offices(metric))
    first, last = draw(st.tuples(*[st.none() | st.sampled_from(YEARS)] * 2))
    if first and last and first > last:
        first, last = last, first
    denominator = catalogue.metric(metric).denominator
    return View(
        offices=tuple(draw(st.lists(some, max_size=MOST_OFFICES, unique=True))),
        metrics=(metric,),
        first=first,
        last=last,
        months=draw(st.sampled_from(MONTHS)),
        per=draw(st.sampled_from([None, denominator])) if denominator else None,
    )


@cache
def _metrics() -> list[str]:
    """The metrics by how often they are told of, so that rare ones are drawn too."""
    told = [one.metric.slug for one in every_statement() if one.metric]
    return sorted(set(told), key=lambda slug: (-told.count(slug), slug))


@cache
def _offices(metric: str) -> list[str]:
    """Who tells of a metric, and some who may not."""
    catalogue = release(None).catalogue
    told = [o.office.slug for o in every_statement() if o.metric and o.metric.slug == metric]
    silent_ones = [office.slug for office in catalogue.of_kind(InstitutionKind.OFFICE)[:6]]
    return list(dict.fromkeys([*told, *silent_ones]))
