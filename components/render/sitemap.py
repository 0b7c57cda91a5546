"""The sitemaps and robots.txt: every address that a search engine may show, in both languages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import pyarrow as pa
import pyarrow.parquet as pq

from components.model import Language
from components.query import Release
from components.render.engine import fill
from components.render.links import address, figure_address
from components.words import speaking

PAGES = (
    "/",
    "/kantor",
    "/bandingkan",
    "/layanan",
    "/penegakan",
    "/cakupan",
    "/data",
    "/anggaran",
    "/sematkan",
    "/metode",
    "/aksesibilitas",
)
PLACES, RECEIPTS = "/sitemap.xml", "/sitemap-angka.xml"
MOST_ADDRESSES = 50_000
SITEMAPS_KEPT = 4
# An embed is not among them: who may not fetch it would not see that it says noindex.
CLOSED = ("/_stcore/", "/media/")


@dataclass(frozen=True, slots=True)
class Place:
    """One address in one language, and the same in each."""

    here: str
    elsewhere: tuple[tuple[Language, str], ...] = ()


@lru_cache(maxsize=SITEMAPS_KEPT)
def places_sitemap(release: Release, base: str) -> str:
    """The pages, the offices and the metrics, each with its other language."""
    return _written(release, _both(_paths(release), base))


@lru_cache(maxsize=SITEMAPS_KEPT)
def receipts_sitemap(release: Release, base: str) -> str:
    """The receipts of all statements; each page itself names its other language."""
    return _written(release, _receipts(release, base))


def lists_receipts(release: Release) -> bool:
    """Whether one sitemap can hold the receipts; more of them are found by following links."""
    return len(_ids(release)) * len(Language) <= MOST_ADDRESSES


def robots(base: str, *, receipts: bool) -> str:
    """Everything may be read; where the sitemaps lie."""
    maps = (PLACES, RECEIPTS) if receipts else (PLACES,)
    lines = ["User-agent: *", "Allow: /", *(f"Disallow: {path}" for path in CLOSED), ""]
    return "\n".join([*lines, *(f"Sitemap: {base}{path}" for path in maps), ""])


def _paths(release: Release) -> Iterator[str]:
    yield from PAGES
    yield from (f"/k/{slug}" for slug in release.catalogue.offices)
    yield from (f"/m/{slug}" for slug in release.catalogue.metrics)


def _both(paths: Iterable[str], base: str) -> Iterator[Place]:
    for path in paths:
        found = tuple((one, base + address(path, speaking(one))) for one in Language)
        yield from (Place(here, found) for _, here in found)


def _receipts(release: Release, base: str) -> Iterator[Place]:
    for figure_id in _ids(release):
        for language in Language:
            yield Place(base + figure_address(figure_id, speaking(language)))


@lru_cache(maxsize=SITEMAPS_KEPT)
def _ids(release: Release) -> tuple[str, ...]:
    reader = pa.BufferReader(release.files["figures.parquet"])
    found = pq.read_table(reader, columns=["figure_id"]).column("figure_id")
    return tuple(found.to_pylist())


def _written(release: Release, places: Iterable[Place]) -> str:
    return fill("sitemap.xml", places=places, day=release.day, default=Language.ID)
