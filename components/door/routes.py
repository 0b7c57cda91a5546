"""Routes: our own answers at the addresses of pages, and the layers that every request passes."""

from collections.abc import Sequence
from functools import cache

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from components.door import assets
from components.door.compression import CompressedStatic
from components.door.guard import Guard
from components.door.headers import SafeHeaders
from components.door.missing import Missing
from components.door.parcel import Parcel
from components.door.place import Place, language_of
from components.door.shell import shell
from components.door.stock import stock
from components.model import Language


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
        return parcel(language_of(request.query_params)).answer(request.headers)

    return Route(place.path, page)
