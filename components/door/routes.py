"""Routes: our own answers at the addresses of pages, and the layers that every request passes."""

from collections.abc import Sequence
from functools import cache

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from components.door import assets
from components.door.compression import CompressedStatic
from components.door.deep_link import told
from components.door.guard import Guard
from components.door.headers import SafeHeaders
from components.door.missing import Missing
from components.door.parcel import Parcel
from components.door.place import Place, language_of
from components.door.shell import shell
from components.door.stock import stock
from components.model import Language
from components.query.view import MANNER, asked_of_us


def routes(places: Sequence[Place], base: str = "") -> list[BaseRoute]:
    """
    The routes of the door, to be given to st.App after every other route of ours.

    `base` is BASE_URL: with it canonical addresses are absolute.  The last route answers 404
    to whatever nobody knows, and leaves Streamlit's own addresses alone.
    """
    return [
        *assets.ROUTES,
        *(_page(place, places, base) for place in places),
        Missing(places),
    ]


def middleware() -> list[Middleware]:
    """The layers, outermost first: headers on all, then the guard, then squeezed files."""
    return [
        Middleware(SafeHeaders, scripts=stock().hashes),
        Middleware(Guard),
        Middleware(CompressedStatic),
    ]


def _page(place: Place, places: Sequence[Place], base: str) -> Route:
    @cache
    def parcel(language: Language) -> Parcel:
        return shell(place, places, language, base)

    def page(request: Request) -> Response:
        language = language_of(request.query_params)
        asked = told(place.path, request.url.query) if _asks(request) else None
        shown = shell(place, places, language, base, asked) if asked else parcel(language)
        return shown.answer(request.headers)

    return Route(place.path, page)


def _asks(request: Request) -> bool:
    """Whether an address asks more than for a page in some language and theme."""
    return any(name not in MANNER for name, _ in asked_of_us(request.query_params.multi_items()))
