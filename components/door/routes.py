"""Routes: our own answers at the addresses of pages, and the layers that every request passes."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from urllib.parse import urlsplit

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from components.door import assets
from components.door.compression import CompressedStatic
from components.door.crowd import Limits
from components.door.deep_link import told
from components.door.guard import Guard
from components.door.headers import SafeHeaders
from components.door.missing import Missing
from components.door.parcel import Parcel
from components.door.place import Place, language_of
from components.door.shell import SAVE_DATA, Asked, script_hashes, shell
from components.door.sight import NOTHING, Sights
from components.model import Language
from components.query.view import MANNER, asked_of_us
from components.settings import Settings, settings

PAGES_KEPT = 128
LOOPBACK = ("localhost", "127.0.0.1", "::1")


def routes(
    places: Sequence[Place], base: str = "", sights: Sights | None = None
) -> list[BaseRoute]:
    """
    The routes of the door, to be given to st.App after every other route of ours.

    `base` is BASE_URL: with it canonical addresses are absolute.  `sights` have the first
    drawings of pages.  The last route answers 404 to whatever nobody knows, and leaves
    Streamlit's own addresses alone.
    """
    site = _Site(tuple(places), base, sights)
    return [
        *assets.ROUTES,
        *(Route(place.path, partial(_page, site, place)) for place in places),
        Missing(places),
    ]


def middleware(how: Settings | None = None) -> list[Middleware]:
    """
    The layers, outermost first: headers on all, then the guard, then squeezed files.

    Where the settings name our address, sockets are opened for its host and this machine alone.
    """
    how = how or settings()
    host = urlsplit(how.base_url).hostname
    limits = Limits(how.sessions, how.sessions_per_address)
    return [
        Middleware(SafeHeaders, scripts=script_hashes(), https_seconds=how.hsts_seconds),
        Middleware(
            Guard,
            hosts=(host, *LOOPBACK) if host else (),
            limits=limits,
            proxies=how.trusted_proxies,
        ),
        Middleware(CompressedStatic),
    ]


@dataclass(frozen=True, slots=True)
class _Site:
    """What is the same for every page."""

    places: tuple[Place, ...]
    base: str
    sights: Sights | None


def _page(site: _Site, place: Place, request: Request) -> Response:
    language = language_of(request.query_params)
    query = request.url.query
    asked = Asked(
        told=told(place.path, query) if _asks(request) else None,
        sight=site.sights.of(place.path, query) if site.sights else NOTHING,
        saving=request.headers.get(SAVE_DATA, "").lower() == "on",
    )
    return _shell(site, place, language, asked).answer(request.headers)


@lru_cache(maxsize=PAGES_KEPT)
def _shell(site: _Site, place: Place, language: Language, asked: Asked) -> Parcel:
    return shell(place, site.places, language, site.base, asked)


def _asks(request: Request) -> bool:
    """Whether an address asks more than for a page in some language and theme."""
    return any(name not in MANNER for name, _ in asked_of_us(request.query_params.multi_items()))
