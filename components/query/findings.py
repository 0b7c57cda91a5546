"""Findings: the few sentences that the figures themselves put on the front page."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache

from components.model import MetricGroup, Status, Told
from components.query.answer import ENOUGH_OFFICES, ask
from components.query.disputes import Dispute, among_offices
from components.query.store import Release, current
from components.query.view import View

ENOUGH_YEARS = 5
SHOWN = 3
CLEAN = frozenset({Status.EXACT, Status.EARLY, Status.ZERO})


class FindingKind(StrEnum):
    """What a finding speaks of."""

    SILENCE = "silence"
    DISPUTE = "dispute"
    RANKING = "ranking"
    TREND = "trend"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A view worth a sentence, with the weight of the evidence behind it."""

    kind: FindingKind
    view: View
    group: MetricGroup | None
    figures: int
    newest: int
    dispute: Dispute | None = None


@lru_cache(maxsize=4)
def findings(release: Release) -> tuple[Finding, ...]:
    """
    Three findings, chosen by rule and never by hand (DECISIONS 10).

    Most figures behind it first, then newest, then by slug; one for each group of metrics
    and one for each kind of sentence, so that the three do not say the same thing;
    contradiction belongs to no group.
    """
    candidates = [*_silences(release), *_disputes(release), *_rankings(release), *_trends(release)]
    candidates.sort(key=lambda f: (-f.figures, -f.newest, f.view.metrics, f.view.offices))
    kept: list[Finding] = []
    for finding in candidates:
        taken = any(f.kind is finding.kind or f.group is finding.group for f in kept)
        if not taken and len(kept) < SHOWN:
            kept.append(finding)
    return tuple(kept)


def _everywhere(release: Release) -> View:
    """The widest view of an edition, which pins it where it is not the current one."""
    return View(release=None if release == current() else release.id)


def _silences(release: Release) -> Iterator[Finding]:
    everywhere = _everywhere(release)
    for slug, metric in release.catalogue.metrics.items():
        answer = ask(everywhere.with_(metrics=(slug,)))
        if len({told.office for told in answer.told}) >= ENOUGH_OFFICES:
            yield Finding(
                kind=FindingKind.SILENCE,
                view=everywhere.with_(metrics=(slug,)),
                group=metric.group,
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
            view=_everywhere(release).with_(offices=(example.office,), metrics=(example.metric,)),
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


def _rankings(release: Release) -> Iterator[Finding]:
    everywhere = _everywhere(release)
    for slug, metric in release.catalogue.metrics.items():
        answer = ask(everywhere.with_(metrics=(slug,)))
        for year in answer.years:
            told = answer.in_(year)
            if len(told) >= ENOUGH_OFFICES and all(map(_clean, told)):
                yield Finding(
                    kind=FindingKind.RANKING,
                    view=everywhere.with_(metrics=(slug,), first=year, last=year, chart="ranking"),
                    group=metric.group,
                    figures=sum(len(one.figures) for one in told),
                    newest=year,
                )


def _trends(release: Release) -> Iterator[Finding]:
    everywhere = _everywhere(release)
    for slug, metric in release.catalogue.metrics.items():
        answer = ask(everywhere.with_(metrics=(slug,)))
        for office in {told.office for told in answer.told}:
            told = answer.of(office)
            if len(told) >= ENOUGH_YEARS and all(map(_clean, told)):
                yield Finding(
                    kind=FindingKind.TREND,
                    view=everywhere.with_(offices=(office,), metrics=(slug,), chart="trend"),
                    group=metric.group,
                    figures=sum(len(one.figures) for one in told),
                    newest=told[-1].year,
                )
