"""Methods: our addresses can only be read, and what OPTIONS says of that."""

from starlette.responses import Response

from components.errors import ExplorerError

READ = frozenset({"GET", "HEAD"})
OPTIONS = "OPTIONS"
ALLOW = {"Allow": "GET, HEAD, OPTIONS"}
A_DAY = "86400"
# Pages for people; all else is data that any site may fetch.
PAGES = frozenset({"/embed/{chart}", "/k/{office}", "/m/{metric}", "/status"})
RECEIPT, PAGE_ENDING, DATA_ENDING = "/angka/{figure_id}", ".html", ".json"


class OnlyRead(ExplorerError):
    """An attempt to write where one can only read."""

    status = 405
    key = "limit.read"


def options(place: str, path: str) -> Response:
    """What may be done at an address: read it, and from another site where it holds data."""
    if not open_to_all(place, path):
        return Response(status_code=204, headers=ALLOW)
    return Response(
        status_code=204,
        headers={
            **ALLOW,
            "Access-Control-Allow-Origin": "*",
            "Access-Control-Allow-Methods": "GET, HEAD",
            "Access-Control-Allow-Headers": "*",
            "Access-Control-Max-Age": A_DAY,
        },
    )


def open_to_all(place: str, path: str) -> bool:
    """Whether a script of another site may read what is there."""
    if place == RECEIPT:
        return path.endswith(DATA_ENDING)
    return place not in PAGES and not path.endswith(PAGE_ENDING)
