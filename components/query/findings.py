"""Findings: the few sentences that the figures themselves put on the front page."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from typing import Any

from components.model import MetricGroup, Status, Told
from components.query.answer import ENOUGH_OFFICES, ask
from components.query.digest import digested
from components.query.disputes import Dispute, among_offices
from components.query.store import Release, current
from components.query.view import View, read_view

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
    kept = digested("findings", release, lambda: {"found": [_told(f) for f in _found(release)]})
    return tuple(_read(one, release) for one in kept["found"])


def _found(release: Release) -> tuple[Finding, ...]:
    candidates = [*_silences(release), *_disputes(release), *_rankings(release), *_trends(release)]
    candidates.sort(key=lambda f: (-f.figures, -f.newest, f.view.metrics, f.view.offices))
    kept: list[Finding] = []
    for finding in candidates:
        taken = any(f.kind is finding.kind or f.group is finding.group for f in kept)
        if not taken and len(kept) < SHOWN:
            kept.append(finding)
    return tuple(kept)


def _told(finding: Finding) -> dict[str, Any]:
    """A finding as JSON holds it; its dispute by the ids of the statements."""
    view = finding.view.with_(release=None)
    return {
        "kind": str(finding.kind),
        "view": view.parameters(),
        "group": str(finding.group) if finding.group else None,
        "figures": finding.figures,
        "newest": finding.newest,
        "dispute": [figure.id for figure in finding.dispute.figures] if finding.dispute else None,
    }


def _read(said: Mapping[str, Any], release: Release) -> Finding:
    pairs = [(name, value) for name, value in said["view"]]
    view = read_view(pairs, release.catalogue)
    return Finding(
        kind=FindingKind(said["kind"]),
        view=view.with_(release=_everywhere(release).release),
        group=MetricGroup(said["group"]) if said["group"] else None,
        figures=said["figures"],
        newest=said["newest"],
        dispute=_dispute(said["dispute"], release) if said["dispute"] else None,
    )


def _dispute(ids: Sequence[str], release: Release) -> Dispute:
    figures = tuple(map(release.figure, ids))
    first = figures[0]
    return Dispute(
        office=first.office,
        metric=first.metric or "",
        parts=first.parts,
        period=max(figure.period for figure in figures),
        figures=figures,
    )


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
