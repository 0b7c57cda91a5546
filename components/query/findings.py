"""Findings: the few sentences that the figures themselves put on the front page."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from components.model import MetricGroup
from components.query.candidates import (
    ENOUGH_YEARS,
    Finding,
    FindingKind,
    candidates,
    everywhere,
    order,
)
from components.query.digest import digested
from components.query.disputes import Dispute
from components.query.store import Release
from components.query.view import read_view

__all__ = ["ENOUGH_YEARS", "Finding", "FindingKind", "findings"]

SHOWN = 3


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
    kept: list[Finding] = []
    for finding in sorted(candidates(release), key=order):
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
        view=view.with_(release=everywhere(release).release),
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
