"""Which address is answered by what."""

from starlette.routing import Route

from components.web.downloads import download
from components.web.errors import guarded
from components.web.health import health
from components.web.receipts import Site, receipt_endpoint


def routes(stylesheet: str = "", base: str = "") -> list[Route]:
    """
    The routes of the web endings, each answering its own errors.

    `stylesheet` is the address of the site's stylesheet, `base` the BASE_URL for
    canonical addresses; both may stay empty.
    """
    endpoints = {
        "/angka/{figure_id}": receipt_endpoint(Site(stylesheet, base)),
        "/api/v1/{file}": download,
        "/healthz": health,
    }
    return [Route(path, guarded(answer, stylesheet)) for path, answer in endpoints.items()]
