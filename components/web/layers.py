"""Layers: what stands before the routes of the web endings, in whichever server they are."""

from collections.abc import Collection

from starlette.middleware import Middleware

from components.settings import Settings
from components.web.front import Front
from components.web.routes import routes

FOLDERS = ("/static/", "/aset/", "/_stcore/", "/media/", "/component/")


def front(rules: Settings, stylesheet: str = "", pages: Collection[str] = ()) -> list[Middleware]:
    """The outermost layer, to be given before every other; `pages` are paths besides ours."""
    patterns = tuple(route.path for route in routes())
    others = (*pages, *FOLDERS)
    return [Middleware(Front, rules=rules, patterns=patterns, others=others, stylesheet=stylesheet)]
