"""Plan: every address that is published, before links add theirs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter

from components.model import Language
from components.publish.defaults import Drawn, defaults
from components.publish.spelling import Address, Pair, address
from components.query import Release
from components.render.embed_age import age_address
from components.render.sitemap import PLACES, RECEIPTS, lists_receipts

ENDINGS = ("html", "svg", "png", "csv", "json")
TABLES = ("figures", "sources", "offices", "metrics", "services")
TABLE_ENDINGS = ("json", "csv", "parquet")


class Section(StrEnum):
    """The parts of a site, each of which can be published by itself."""

    FRONTS = "fronts"
    OFFICES = "offices"
    METRICS = "metrics"
    CHARTS = "charts"
    EMBEDS = "embeds"
    RECEIPTS = "receipts"
    API = "api"
    FEEDS = "feeds"
    MACHINES = "machines"
    ASSETS = "assets"


@dataclass(frozen=True, slots=True, order=True)
class Wish:
    """One address to publish, as part of a section."""

    address: Address
    section: Section


def plan(
    release: Release, editions: Iterable[str], listed: Iterable[Drawn], assets: Iterable[str]
) -> list[Wish]:
    """
    The addresses in the order in which they are made; each stands once.

    `editions` are those held besides, `listed` the embeds that people asked for, `assets`
    our own style sheets, scripts and fonts.
    """
    wishes = [
        *_wished(Section.ASSETS, (address(path) for path in assets)),
        *_wished(Section.MACHINES, _machines(release, editions)),
        *_wished(Section.FEEDS, _feeds(release)),
        *_wished(Section.API, _tables()),
        *_wished(Section.METRICS, _pages("/m/", release.catalogue.metrics)),
        *_wished(Section.OFFICES, _pages("/k/", release.catalogue.offices)),
        *_charts(Section.EMBEDS, listed, release.id, pinned=True),
        *_charts(Section.CHARTS, defaults(release), release.id, pinned=False),
        *_wished(Section.RECEIPTS, _receipts(release)),
    ]
    return list({wish.address: wish for wish in reversed(wishes)}.values())[::-1]


def _wished(section: Section, found: Iterable[Address]) -> Iterator[Wish]:
    return (Wish(one, section) for one in found)


def _machines(release: Release, editions: Iterable[str]) -> Iterator[Address]:
    yield from map(address, (PLACES, "/robots.txt"))
    if lists_receipts(release):
        yield address(RECEIPTS)
    yield from _tongues("/openapi.json")
    yield from _tongues("/kartu.png")
    yield from (address(age_address(edition)) for edition in (release.id, *editions))


def _feeds(release: Release) -> Iterator[Address]:
    yield from _tongues("/feed.xml")
    for slug in release.catalogue.offices:
        yield from _tongues("/feed.xml", [("office", slug)])


def _tables() -> Iterator[Address]:
    for table in TABLES:
        yield from (address(f"/api/v1/{table}.{ending}") for ending in TABLE_ENDINGS)


def _pages(place: str, slugs: Iterable[str]) -> Iterator[Address]:
    for slug in slugs:
        yield from _tongues(place + slug)


def _charts(
    section: Section, drawn: Iterable[Drawn], edition: str, *, pinned: bool
) -> Iterator[Wish]:
    """
    A view in every ending, and its embed once more with its edition pinned, as authors copy it.

    `pinned` asks for the other endings pinned as well.
    """
    for chart, view in drawn:
        live, kept = (view.with_(chart=None, release=one).parameters() for one in (None, edition))
        for language in Language:
            for ending in ENDINGS:
                for pairs in (live, kept) if pinned else (live,):
                    yield Wish(_in(language, f"/g/{chart}.{ending}", pairs), section)
            for pairs in (live, kept):
                yield Wish(_in(language, f"/embed/{chart}", pairs), section)


def _receipts(release: Release) -> Iterator[Address]:
    """Office by office, for a receipt is made of all that its office tells."""
    for figure in sorted(release.every(), key=attrgetter("office", "id")):
        yield from _tongues(f"/angka/{figure.id}")
        yield address(f"/angka/{figure.id}.json")


def _tongues(path: str, pairs: Iterable[Pair] = ()) -> Iterator[Address]:
    given = list(pairs)
    return (_in(language, path, given) for language in Language)


def _in(language: Language, path: str, pairs: Iterable[Pair]) -> Address:
    return address(path, [*pairs, ("lang", str(language))])
