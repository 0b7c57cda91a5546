"""Missing: the answer to an address that is none of ours."""

import re
from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Match, Route
from starlette.types import Scope

from components.door.place import Place, depth_of, language_of
from components.door.shell import notice

STREAMLITS = ("/_stcore/", "/media/", "/component/", "/static/")
PROBE = "/_stcore/"


class Missing(Route):
    """
    The last of our routes: a real 404 in the reader's language for every other address.

    Streamlit would answer 200 and its own page, which then opens the wrong page or none.
    Its own addresses are passed by, and so are methods other than reading.
    """

    def __init__(self, places: Sequence[Place]) -> None:
        super().__init__("/{path:path}", self.answer)
        # A line break in a path is one of the other addresses too.
        self.path_regex = re.compile(self.path_regex.pattern, re.DOTALL)
        self.places = tuple(places)
        self.paths = frozenset(place.path for place in places)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """No match for what Streamlit itself answers."""
        if scope["type"] == "http" and scope["path"].startswith(STREAMLITS):
            return Match.NONE, {}
        return super().matches(scope)

    def answer(self, request: Request) -> Response:
        """404; but the same page without a slash at its end, when that is ours."""
        path = request.url.path
        if PROBE in path:
            # Streamlit's front end asks below each page first, and wants no page for answer.
            return PlainTextResponse("Not Found", 404)
        page = path.rstrip("/")
        if page in self.paths:
            query = f"?{request.url.query}" if request.url.query else ""
            up = "../" * (len(path) - len(page))
            return RedirectResponse(f"{up}{page.removeprefix('/')}{query}", 301)
        language = language_of(request.query_params)
        parcel = notice("missing", self.places, language, depth_of(path))
        return parcel.answer(request.headers, 404)
