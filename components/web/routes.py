"""Which address is answered by what."""

from starlette.routing import Route

from components.web.api import api_endpoint
from components.web.errors import guarded
from components.web.feed import feed_endpoint
from components.web.health import health
from components.web.oembed import oembed_endpoint
from components.web.openapi import openapi_endpoint
from components.web.receipts import Site, receipt_endpoint
from components.web.sitemap import sitemap_endpoints


def routes(stylesheet: str = "", base: str = "") -> list[Route]:
    """
    The routes of the web endings, each answering its own errors.

    `stylesheet` is the address of the site's stylesheet, `base` the BASE_URL for
    canonical addresses; both may stay empty.
    """
    endpoints = {
        "/angka/{figure_id}": receipt_endpoint(Site(stylesheet, base)),
        "/api/v1/{file}": api_endpoint(base),
        "/oembed": oembed_endpoint(base),
        "/feed.xml": feed_endpoint(base),
        **sitemap_endpoints(base),
        "/openapi.json": openapi_endpoint(base),
        "/healthz": health,
    }
    return [Route(path, guarded(answer, stylesheet)) for path, answer in endpoints.items()]
