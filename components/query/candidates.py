"""Candidates: the views that may be worth a sentence on the front page, the best of each sort."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

import pyarrow as pa
import pyarrow.compute as pc

from components.model import Metric, MetricGroup, Status, Told
from components.query.answer import ENOUGH_OFFICES, Answer, ask
from components.query.disputes import Dispute, among_offices
from components.query.store import Release, current
from components.query.view import View

ENOUGH_YEARS = 5
CLEAN = frozenset({Status.EXACT, Status.EARLY, Status.ZERO})


class FindingKind(StrEnum):
    """What a finding speaks of."""

    SILENCE = "silence"
    DISPUTE = "dispute"
    RANKING = "ranking"
    TREND = "trend"


# What is found of each metric, in the order in which equals are told.
ABOUT = (FindingKind.SILENCE, FindingKind.RANKING, FindingKind.TREND)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A view worth a sentence, with the weight of the evidence behind it."""

    kind: FindingKind
    view: View
    group: MetricGroup | None
    figures: int
    newest: int
    dispute: Dispute | None = None


@dataclass(frozen=True, slots=True)
class Bound:
    """What no finding about a metric exceeds: the figures behind it by kind, and the year."""

    figures: dict[FindingKind, int]
    newest: int


def candidates(release: Release) -> Iterator[Finding]:
    """
    The best finding of each kind within each group of metrics; no other can be chosen.

    An answer over all offices makes every statement of its metric.  Counts of columns say which
    metrics cannot give a better one, and those are not asked.
    """
    yield from _disputes(release)
    metrics = {metric: _bound(metric, release) for metric in release.catalogue.metrics.values()}
    for group in MetricGroup:
        mine = [metric for metric in metrics if metric.group is group]
        mine.sort(key=lambda metric: (-metrics[metric].figures[FindingKind.SILENCE], metric.slug))
        best: dict[FindingKind, Finding] = {}
        for metric in mine:
            if not all(_beaten(metric, metrics[metric], best.get(kind), kind) for kind in ABOUT):
                for one in about(metric, release):
                    best[one.kind] = min(best.get(one.kind, one), one, key=order)
        yield from (best[kind] for kind in ABOUT if kind in best)


def order(finding: Finding) -> tuple[object, ...]:
    """Most figures first, then newest, then by slug."""
    return -finding.figures, -finding.newest, finding.view.metrics, finding.view.offices


def about(metric: Metric, release: Release) -> Iterator[Finding]:
    """Every finding about one metric, over all offices."""
    answer = ask(everywhere(release).with_(metrics=(metric.slug,)))
    yield from (*_silence(answer), *_rankings(answer), *_trends(answer))


def _bound(metric: Metric, release: Release) -> Bound:
    rows = release.slabs.read(["office_id", "year"], metric=(metric.slug, metric.slug))
    figures = {
        FindingKind.SILENCE: rows.num_rows,
        FindingKind.RANKING: _most(rows.column("year")),
        FindingKind.TREND: _most(rows.column("office_id")),
    }
    return Bound(figures, pc.max(rows.column("year")).as_py() or 0)


def _most(column: pa.ChunkedArray) -> int:
    """How often its most frequent value stands in it."""
    return pc.max(pc.value_counts(column).field("counts")).as_py() or 0


def _beaten(metric: Metric, bound: Bound, best: Finding | None, kind: FindingKind) -> bool:
    """Whether nothing about the metric could stand before the best of its kind so far."""
    if not bound.figures[kind]:
        return True
    hoped = (-bound.figures[kind], -bound.newest, (metric.slug,), ())
    return best is not None and order(best) <= hoped


def everywhere(release: Release) -> View:
    """The widest view of an edition, which pins it where it is not the current one."""
    return View(release=None if release == current() else release.id)


def _silence(answer: Answer) -> Iterator[Finding]:
    if len({told.office for told in answer.told}) >= ENOUGH_OFFICES:
        yield Finding(
            kind=FindingKind.SILENCE,
            view=answer.view,
            group=answer.metric.group,
            figures=len(answer.figures),
            newest=answer.years[-1],
        )


def _disputes(release: Release) -> Iterator[Finding]:
    """One for all the quarrels over whole years, told by the best read of them."""
    quarrels = [
        one
        for one in among_offices(release)
        if one.wide and not one.parts and one.period.calendar_year
    ]
    if quarrels:
        example = max(quarrels, key=_worth_telling)
        yield Finding(
            kind=FindingKind.DISPUTE,
            view=everywhere(release).with_(offices=(example.office,), metrics=(example.metric,)),
            group=None,
            figures=sum(len(one.figures) for one in quarrels),
            newest=max(one.period.start.year for one in quarrels),
            dispute=example,
        )


def _worth_telling(dispute: Dispute) -> tuple[bool, int, Fraction, str]:
    """Every statement read twice, then most reports, then the widest gap."""
    checked = all(figure.second_keyed for figure in dispute.figures)
    return checked, len(dispute.figures), dispute.gap, dispute.office


def _clean(told: Told) -> bool:
    return told.status in CLEAN and not told.outrun


def _rankings(answer: Answer) -> Iterator[Finding]:
    for year in answer.years:
        told = answer.in_(year)
        if len(told) >= ENOUGH_OFFICES and all(map(_clean, told)):
            yield Finding(
                kind=FindingKind.RANKING,
                view=answer.view.with_(first=year, last=year, chart="ranking"),
                group=answer.metric.group,
                figures=sum(len(one.figures) for one in told),
                newest=year,
            )


def _trends(answer: Answer) -> Iterator[Finding]:
    for office in {told.office for told in answer.told}:
        told = answer.of(office)
        if len(told) >= ENOUGH_YEARS and all(map(_clean, told)):
            yield Finding(
                kind=FindingKind.TREND,
                view=answer.view.with_(offices=(office,), chart="trend"),
                group=answer.metric.group,
                figures=sum(len(one.figures) for one in told),
                newest=told[-1].year,
            )
