"""Deep link: what the address of a question tells search engines and link previews."""

import logging
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, lru_cache
from urllib.parse import urlencode

from components.errors import ExplorerError
from components.model import Language
from components.query import release
from components.query.profile import profile
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.leaf_address import card, ending
from components.render.leaf_links import office_page
from components.render.oembed_places import Shown, shown
from components.render.office_leaf import facts
from components.words import Words, speaking

LOG = logging.getLogger(__name__)
# Any origin will do: the addresses that are read here are our own.
ORIGIN = "http://here.invalid"
OFFICE = "/kantor"
PATIENCE = 0.25  # seconds that a reader's first byte may wait for a finding
TOLD_KEPT = 512


@dataclass(frozen=True, slots=True)
class Told:
    """
    The head of a page for one address.

    `query` spells the question in the language of the address, `elsewhere` in each; `picture`
    and `light` are addresses from the root of its card and of the page that needs no script.
    Where title and description are those that the page itself begins with, it `names_page`.
    """

    title: str
    description: str
    query: str
    elsewhere: tuple[tuple[Language, str], ...]
    picture: str
    light: str
    names_page: bool = False


def told(path: str, query: str) -> Told | None:
    """What an address tells; None where it asks nothing that we can say, or not soon enough."""
    try:
        found = shown(f"{ORIGIN}{path}?{query}", ORIGIN)
        edition = release(found.view.release)
    except ExplorerError:
        return None
    except Exception:
        LOG.exception("no head for %s", path)
        return None
    key = (path, found, edition.id)
    future = _futures(*key)
    try:
        return future.result(PATIENCE)
    except TimeoutError:
        return None


@lru_cache(maxsize=TOLD_KEPT)
def _futures(path: str, found: Shown, edition: str) -> "Future[Told | None]":
    """The head in the making, or made: who asks again waits for the same."""
    del edition  # another edition, another head
    return _pool().submit(_safely, path, found)


@cache
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="head")


def _safely(path: str, found: Shown) -> Told | None:
    try:
        return _of_office(found) if path == OFFICE and found.chart else _of_chart(found)
    except ExplorerError:
        return None
    except Exception:
        LOG.exception("no head for %s", path)
        return None


def _of_chart(found: Shown) -> Told | None:
    if found.chart not in set(Chart):
        return None
    say = speaking(found.manner.language)
    drawing = draw(Chart(found.chart), found.view, say)
    view = drawing.view.with_(chart=None)
    words = drawing.caption
    return _told(
        found,
        words.title,
        words.alt,
        picture=card(drawing, view, say),
        light=ending(drawing, view, say, "html"),
    )


def _of_office(found: Shown) -> Told | None:
    say, view = speaking(found.manner.language), found.view
    office, pin = view.offices[0], view.release
    known = profile(view.with_(metrics=(), per=None, chart=None))
    drawing = draw(Chart.TREND, view.with_(chart=None, first=None, last=None, peers=()), say)
    return _told(
        found,
        known.office.name,
        facts(known, say),
        picture=card(drawing, drawing.view.with_(chart=None), say),
        light=office_page(office, say, pin),
        names_page=True,
    )


def _told(
    found: Shown,
    title: str,
    description: str,
    *,
    picture: str,
    light: str,
    names_page: bool = False,
) -> Told:
    return Told(
        title=title,
        description=description,
        query=_query(found, speaking(found.manner.language)),
        elsewhere=tuple((other, _query(found, speaking(other))) for other in Language),
        picture=picture,
        light=light,
        names_page=names_page,
    )


def _query(found: Shown, say: Words) -> str:
    tongue = [] if say.language is Language.ID else [("lang", str(say.language))]
    pairs = [*found.view.parameters(), *tongue]
    return f"?{urlencode(pairs)}" if pairs else ""
