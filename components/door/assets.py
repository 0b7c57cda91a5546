"""Assets: our own fonts, style sheet, script and mark, each under a name that tells its content."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from components.door.chrome import script
from components.door.parcel import AN_HOUR, FOREVER, Parcel
from components.door.stylesheet import FIRST_PARTS, stylesheet

HERE = Path(__file__).parent
FONTS = ("hanken-grotesk-400.woff2", "hanken-grotesk-600.woff2", "newsreader-600.woff2")
PREFIX = "/aset/"
THEME = f"{PREFIX}theme.js"
FAVICON = "/favicon.ico"
COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)


def address(name: str) -> str:
    """Where an asset lies, from the root: /aset/site.1a2b3c4d5e6f.css."""
    return f"{PREFIX}{_hashed(name, _assets()[name])}"


def own() -> Mapping[str, Parcel]:
    """Every file of the site's own by its address."""
    known = {f"{PREFIX}{name}": parcel for name, parcel in _by_address().items()}
    hourly = {THEME: "theme.js", FAVICON: "mark.svg"}
    return known | {path: replace(_assets()[name], cache=AN_HOUR) for path, name in hourly.items()}


def site_css() -> str:
    """Where the site's style sheet lies, for pages that are made elsewhere."""
    return address("site.css")


def first_sheet() -> str:
    """The rules of a page's first screen, to stand in a page at the root."""
    here = {name: f".{address(name)}" for name in FONTS}
    return COMMENT.sub("", stylesheet(here, FIRST_PARTS))


def early_script() -> str:
    """The script of the theme, to stand in a page itself."""
    return _assets()["theme.js"].body.decode()


def asset(request: Request) -> Response:
    """The asset of that exact name; an older hash is gone, not answered with newer bytes."""
    parcel = _by_address().get(request.path_params["name"])
    return parcel.answer(request.headers) if parcel else PlainTextResponse("Not Found", 404)


def favicon(request: Request) -> Response:
    """The mark, for those who ask at the usual place."""
    return replace(_assets()["mark.svg"], cache=AN_HOUR).answer(request.headers)


def theme(request: Request) -> Response:
    """The script of the theme under a name that pages made elsewhere can know."""
    return replace(_assets()["theme.js"], cache=AN_HOUR).answer(request.headers)


ROUTES = [
    Route(THEME, theme),
    Route(f"{PREFIX}{{name}}", asset),
    Route(FAVICON, favicon),
]


@cache
def _assets() -> Mapping[str, Parcel]:
    fonts = {
        name: Parcel((HERE / "fonts" / name).read_bytes(), "font/woff2", FOREVER) for name in FONTS
    }
    # Relative to the style sheet itself, so that a path prefix before us does no harm.
    beside = {name: _hashed(name, parcel) for name, parcel in fonts.items()}
    mark, early = (HERE / "site" / name for name in ("mark.svg", "theme.js"))
    return fonts | {
        "site.css": Parcel(stylesheet(beside).encode(), "text/css; charset=utf-8", FOREVER),
        "site.js": Parcel(script().encode(), "text/javascript; charset=utf-8", FOREVER),
        "theme.js": Parcel(early.read_bytes(), "text/javascript; charset=utf-8", FOREVER),
        "mark.svg": Parcel(mark.read_bytes(), "image/svg+xml", FOREVER),
    }


@cache
def _by_address() -> Mapping[str, Parcel]:
    return {_hashed(name, parcel): parcel for name, parcel in _assets().items()}


def _hashed(name: str, parcel: Parcel) -> str:
    stem, _, ending = name.rpartition(".")
    return f"{stem}.{parcel.tag}.{ending}"
