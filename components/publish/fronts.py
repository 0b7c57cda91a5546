"""Fronts: the pages that only the copy has: its door, and a word where the explorer would be."""

from collections.abc import Iterable, Iterator

from components.model import InstitutionKind, Language
from components.publish.spelling import Address, address
from components.query import Release
from components.render import blocks
from components.render.leaf_links import metric_page, office_page, other
from components.render.links import address as link
from components.render.page import Leaf, page
from components.words import Words, speaking

FRONT, NOWHERE = "/", "/404.html"
# The explorer's pages, as the header and the footer of a light page name them.
PAGES = (
    *("/bandingkan", "/kantor", "/layanan", "/penegakan", "/anggaran", "/cakupan", "/data"),
    *("/metode", "/sematkan", "/aksesibilitas", "/status"),
)
DATA = ("csv", "parquet")


def fronts(release: Release, stylesheet: str = "", base: str = "") -> Iterator[tuple[Address, str]]:
    """Every page of the copy's own, in both languages."""
    for language in Language:
        say = speaking(language)
        bodies = {
            FRONT: (say("publish.front"), _front(release, say)),
            NOWHERE: (say("publish.nowhere"), _sorry("nowhere", say)),
            **dict.fromkeys(PAGES, (say("publish.explorer"), _sorry("explorer", say))),
        }
        for path, (title, body) in bodies.items():
            leaf = Leaf(
                title=title,
                body=body,
                release=release,
                canonical=link(path, say) if path == FRONT else "",
                other=link(path, other(say)) if path != NOWHERE else "",
                base=base,
            )
            pairs = [("lang", str(language))]
            yield address(path, pairs), page(leaf, say, stylesheet)


def _front(release: Release, say: Words) -> str:
    catalogue = release.catalogue
    counted = [(say.of(one.name), metric_page(one.slug, say)) for one in catalogue.metrics.values()]
    offices = catalogue.of_kind(InstitutionKind.OFFICE)
    others = [one for one in catalogue.offices.values() if one not in offices]
    lead = say("publish.front_lead", release=release.name, day=say.day(release.day))
    return "".join(
        (
            blocks.heading(say("publish.front"), lead),
            _part("metrics", counted, say),
            _part("offices", [(one.name, office_page(one.slug, say)) for one in offices], say),
            _part("others", [(one.name, office_page(one.slug, say)) for one in others], say),
            _part("data", _files(say), say),
        )
    )


def _files(say: Words) -> list[tuple[str, str]]:
    return [
        (say("publish.table", table=say(f"publish.{table}"), ending=ending), f"/api/v1/{name}")
        for table in ("figures", "sources")
        for ending in DATA
        for name in (f"{table}.{ending}",)
    ]


def _sorry(key: str, say: Words) -> str:
    ways = [(say("web.home"), link(FRONT, say))]
    return blocks.heading(say(f"publish.{key}"), say(f"publish.{key}_lead")) + blocks.links(
        ways, say("publish.ways")
    )


def _part(key: str, pairs: Iterable[tuple[str, str]], say: Words) -> str:
    title = say(f"publish.{key}")
    return blocks.section(title) + blocks.links(list(pairs), title)
