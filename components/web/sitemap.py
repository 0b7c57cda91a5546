"""/sitemap.xml, /sitemap-angka.xml and /robots.txt: what search engines read."""

from collections.abc import Callable, Mapping

from starlette.requests import Request
from starlette.responses import Response

from components.query.store import current
from components.render.sitemap import (
    PLACES,
    RECEIPTS,
    lists_receipts,
    places_sitemap,
    receipts_sitemap,
    robots,
)
from components.web.asking import NotHere, asked, origin
from components.web.seal import DATA, sealed

XML, PLAIN = "application/xml; charset=utf-8", "text/plain; charset=utf-8"
ROBOTS = "/robots.txt"


def sitemap_endpoints(base: str) -> Mapping[str, Callable[[Request], Response]]:
    """The endpoints by their paths; without a base the host that was asked is ours."""

    def places(request: Request) -> Response:
        asked(request, ())
        return _sealed(request, places_sitemap(current(), origin(request, base)), XML)

    def receipts(request: Request) -> Response:
        asked(request, ())
        if not lists_receipts(current()):
            raise NotHere
        return _sealed(request, receipts_sitemap(current(), origin(request, base)), XML)

    def crawlers(request: Request) -> Response:
        asked(request, ())
        text = robots(origin(request, base), receipts=lists_receipts(current()))
        return _sealed(request, text, PLAIN)

    return {PLACES: places, RECEIPTS: receipts, ROBOTS: crawlers}


def _sealed(request: Request, text: str, media_type: str) -> Response:
    return sealed(request, text.encode(), media_type, DATA, {})
