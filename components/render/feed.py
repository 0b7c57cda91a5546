"""The feed: an Atom document of editions and corrections, for all offices or for one."""

from datetime import date
from functools import lru_cache

from components.model import Language
from components.query import Release
from components.query.store import current
from components.render.engine import fill
from components.render.feed_editions import editions
from components.render.feed_entries import BEGUN, Entry, corrections, of_all, of_office, tag
from components.render.links import address
from components.words import Words, speaking

FEED = "/feed.xml"
OFFICE = "office"
FEEDS_KEPT = 64


def feed(office: str | None, say: Words, base: str) -> str:
    """
    The feed of an office, or of the whole site; UnknownSlug for an office that is none.

    Its days are those of the data: the same edition gives the same bytes on any day.
    """
    slug = current().catalogue.office(office).slug if office else None
    return _written(current(), slug, say, base)


@lru_cache(maxsize=FEEDS_KEPT)
def _written(release: Release, office: str | None, say: Words, base: str) -> str:
    known = editions()
    entries = of_office(known, office, say) if office else of_all(known, say)
    entries += corrections(release, office, say)
    entries.sort(key=lambda one: (one.day, one.id), reverse=True)
    pairs = [(OFFICE, office)] if office else []
    name = release.catalogue.office(office).name if office else ""
    other = speaking(Language.EN if say.language is Language.ID else Language.ID)
    return fill(
        "feed.xml",
        say=say,
        id=tag(BEGUN, *([OFFICE, office] if office else ["all"])),
        title=say("feed.title_office", office=name) if office else say("feed.title"),
        updated=_newest(entries, release.day),
        here=base + address(FEED, say, pairs),
        there=base + address("/kantor" if office else "/", say, pairs),
        other=base + address(FEED, other, pairs),
        other_language=other.language,
        entries=entries,
        base=base,
    )


def _newest(entries: list[Entry], otherwise: date) -> date:
    return max((one.day for one in entries), default=otherwise)
