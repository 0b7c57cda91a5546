"""Lineup: an office's figures of one year, each among what other offices tell of the same."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from components.model import InstitutionKind, Metric, MetricGroup, Office, Told
from components.query.answer import Answer, ask
from components.query.middle import behind, middle
from components.query.peers import Peers, peers
from components.query.store import Release, release
from components.query.view import View

ENOUGH_FOR_SCALE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """
    One metric of the year: the office, its peers, and all other offices.

    `peers` and `others` hold whole years alone and no office twice.  `left` says that of the
    office no figure stands for the year and yet a month, a part or a longer span was told.
    """

    answer: Answer
    mine: Told | None
    left: bool
    peers: tuple[Told, ...]
    others: tuple[Told, ...]

    @property
    def metric(self) -> Metric:
        """What is counted."""
        return self.answer.metric

    @property
    def beside(self) -> tuple[Told, ...]:
        """Everything that stands beside the office's own figure."""
        return (*self.peers, *self.others)

    @property
    def scaled(self) -> bool:
        """Whether enough other offices tell of it for a scale to mean anything."""
        return len(self.beside) >= ENOUGH_FOR_SCALE

    @property
    def reference(self) -> tuple[Told, ...]:
        """The figures a median is of, the office's own among them if it is one of those."""
        mine = (self.mine,) if self.mine else ()
        return behind((*mine, *self.beside), self.answer.release.catalogue)

    @property
    def median(self) -> Decimal | None:
        """The median of the reference; None below eight offices."""
        return middle(self.reference, self.answer.release.catalogue)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lineup:
    """One office and year: its peers, who chose them, and a strip for each metric."""

    office: Office
    year: int
    release: Release
    view: View
    peers: Peers
    named: bool
    strips: tuple[Strip, ...]

    @property
    def told(self) -> tuple[Told, ...]:
        """The office's own figures."""
        return tuple(strip.mine for strip in self.strips if strip.mine)


def lineup(
    view: View, office: str, year: int, group: MetricGroup = MetricGroup.ENFORCEMENT
) -> Lineup:
    """
    What an office and its peers tell of a chapter in a year; the told metrics come first.

    The view's own peers replace the computed ones.  Metrics that neither the office nor a
    peer tells of are left out, and all that was not told of an office before it opened.  Who
    is no office has nobody beside it.
    """
    edition = release(view.release)
    mine = edition.catalogue.office(office)
    named = tuple(edition.catalogue.office(slug) for slug in view.peers)
    chosen = tuple(dict.fromkeys(one for one in named if _may_stand_beside(mine, one)))
    found = Peers(chosen, by_volume=False) if chosen else peers(mine, view.release)
    strips = list(_strips(mine, found, year, edition.catalogue.group(group), view))
    strips.sort(key=lambda strip: (strip.mine is None, not strip.scaled))
    return Lineup(
        office=mine,
        year=year,
        release=edition,
        view=view,
        peers=found,
        named=bool(chosen),
        strips=tuple(strips),
    )


def _strips(
    office: Office, found: Peers, year: int, metrics: tuple[Metric, ...], view: View
) -> Iterator[Strip]:
    near = {one.slug for one in found.offices}
    is_office = office.kind is InstitutionKind.OFFICE
    for metric in metrics:
        asked = View(metrics=(metric.slug,), release=view.release)
        answer = ask(asked if is_office else asked.with_(offices=(office.slug,)))
        mine = answer.at(office.slug, year)
        beside = [one for one in answer.in_(year) if one.office != office.slug and one.whole]
        strip = Strip(
            answer=answer,
            mine=mine,
            left=mine is None and _any_word(answer, office.slug, year),
            peers=tuple(one for one in beside if one.office in near),
            others=tuple(one for one in beside if one.office not in near),
        )
        if strip.mine or (strip.peers and office.existed_in(year)):
            yield strip


def _may_stand_beside(office: Office, other: Office) -> bool:
    offices = office.kind is other.kind is InstitutionKind.OFFICE
    return offices and other.slug != office.slug


def _any_word(answer: Answer, office: str, year: int) -> bool:
    """Whether any statement of the office touches the year."""
    said = answer.release.metric(answer.metric.slug)
    return any(
        one.office == office and one.period.start.year <= year <= one.period.end.year
        for one in said
    )
