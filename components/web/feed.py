"""/feed.xml: what is new, for all offices or for one."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response

from components.errors import BadAddress
from components.query.view import MANNER
from components.render.feed import feed
from components.web.asking import asked, origin
from components.web.seal import FEED, OPEN_TO_ALL, sealed

OFFICE = "office"
ATOM = "application/atom+xml; charset=utf-8"


def feed_endpoint(base: str) -> Callable[[Request], Response]:
    """The endpoint of /feed.xml; it follows the current edition and can pin none."""

    def atom(request: Request) -> Response:
        say = asked(request, (OFFICE, *MANNER)).say
        offices = request.query_params.getlist(OFFICE)
        if len(offices) > 1:
            raise BadAddress(name=OFFICE, value=str(len(offices)), allowed="1")
        text = feed(offices[0] if offices else None, say, origin(request, base))
        return sealed(request, text.encode(), ATOM, FEED, OPEN_TO_ALL)

    return atom
