"""Which address is answered by what."""

from collections.abc import Callable, Mapping

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from components.render.embed_script import TOUCH_ADDRESS
from components.render.leaf_links import COMMON_CARD
from components.render.picture.firing import Piece
from components.web.api import api_endpoint
from components.web.charts import chart_endpoint
from components.web.embeds import age, embed_endpoint, touch
from components.web.errors import guarded
from components.web.feed import feed_endpoint
from components.web.health import health
from components.web.kiln import kiln
from components.web.leaves import card, metric_endpoint, office_endpoint
from components.web.oembed import oembed_endpoint
from components.web.openapi import openapi_endpoint
from components.web.receipts import Site, receipt_endpoint
from components.web.sitemap import sitemap_endpoints
from components.web.status import status_endpoint

Endpoint = Callable[[Request], Response]
Fire = Callable[[Piece], bytes]


def endpoints(stylesheet: str, base: str, fire: Fire) -> Mapping[str, Endpoint]:
    """
    The addresses and what answers each, raising its own errors.

    `stylesheet` is the address of the site's stylesheet, `base` the BASE_URL for canonical
    addresses; both may be empty.  `fire` makes pictures and the pages around them.
    """
    site = Site(stylesheet, base)
    return {
        "/g/{file}": chart_endpoint(site, fire),
        "/embed/{chart}": embed_endpoint(base, fire),
        "/k/{office}": office_endpoint(site, fire),
        "/m/{metric}": metric_endpoint(site, fire),
        "/angka/{figure_id}": receipt_endpoint(site),
        "/edisi/{file}": age,
        TOUCH_ADDRESS: touch,
        COMMON_CARD: card,
        "/api/v1/{file}": api_endpoint(base),
        "/oembed": oembed_endpoint(base),
        "/feed.xml": feed_endpoint(base),
        **sitemap_endpoints(base),
        "/openapi.json": openapi_endpoint(base),
        "/healthz": health,
        "/status": status_endpoint(site),
    }


def routes(stylesheet: str = "", base: str = "", fire: Fire | None = None) -> list[Route]:
    """The routes of the web endings, each answering its own errors."""
    found = endpoints(stylesheet, base, fire or _fired)
    return [Route(path, guarded(answer, stylesheet)) for path, answer in found.items()]


def _fired(piece: Piece) -> bytes:
    return kiln().fire(piece)
