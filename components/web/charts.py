"""Every ending of a chart's address: /g/{chart}.{ending}, as page, picture, file or kit."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from starlette.requests import Request
from starlette.responses import Response

from components.charts.palette import Theme
from components.query import View, read_manner, release
from components.render.drawing import Chart, Drawing
from components.render.drawings import draw
from components.render.files.kit import kit_bytes
from components.render.files.table import FILES, file_name
from components.render.leaf_order import Kind, PageOrder
from components.render.picture.firing import Piece
from components.render.picture.order import Ending, Order
from components.render.picture.size import COLUMN, PRESETS, read_size
from components.web.asking import Asked, NotHere, pairs_of
from components.web.pages import chart_of, keeps, viewed
from components.web.receipts import Site
from components.web.seal import OPEN_TO_ALL, sealed
from components.words import Words

Fire = Callable[[Piece], bytes]

HTML, ZIP = "text/html; charset=utf-8", "application/zip"
PICTURES = {
    "svg": (Ending.SVG, "image/svg+xml"),
    "png": (Ending.PNG, "image/png"),
    "pdf": (Ending.PDF, "application/pdf"),
}
SIZES = ("w", "h", "scale")
FILES_KEPT = 64
# Nothing in a picture of ours runs or asks for anything, wherever it is opened.
STILL = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'"}


@dataclass(frozen=True, slots=True)
class _Wish:
    """What is asked of one ending of a chart."""

    request: Request
    question: Asked
    chart: Chart
    view: View


def chart_endpoint(site: Site, fire: Fire) -> Callable[[Request], Response]:
    """The endpoint of /g/{file}; `fire` makes pictures and pages, and may keep them."""

    def endings(request: Request) -> Response:
        name, _, ending = request.path_params["file"].partition(".")
        chart = chart_of(name)
        sizes = SIZES if ending in PICTURES else ()
        question, view = viewed(request, sizes)
        wish = _Wish(request, question, chart, view)
        if ending == "html":
            return _page(wish, site, fire)
        if ending in PICTURES:
            return _picture(wish, ending, site, fire)
        if ending == "zip":
            return _kit(wish, site, fire)
        if ending in FILES:
            return _file(wish, ending, site)
        raise NotHere

    return endings


def _page(wish: _Wish, site: Site, fire: Fire) -> Response:
    order = PageOrder(
        kind=Kind.CHART,
        chart=wish.chart,
        view=wish.view,
        language=wish.question.say.language,
        base=site.base,
        stylesheet=site.stylesheet,
    )
    return sealed(wish.request, fire(order), HTML, keeps(wish.question), {})


def _picture(wish: _Wish, ending: str, site: Site, fire: Fire) -> Response:
    kind, media_type = PICTURES[ending]
    given = dict(pairs_of(wish.request))
    order = Order(
        chart=wish.chart,
        view=wish.view,
        ending=kind,
        language=wish.question.say.language,
        theme=_theme(wish.request),
        size=read_size(*(given.get(name) for name in SIZES)),
        base=site.base if kind is Ending.SVG else "",
    )
    body = fire(order)
    return sealed(wish.request, body, media_type, keeps(wish.question), {**OPEN_TO_ALL, **STILL})


def _file(wish: _Wish, ending: str, site: Site) -> Response:
    edition = release(wish.view.release).id
    body, name = _made(ending, wish.chart, wish.view, wish.question.say, site.base, edition)
    headers = {**OPEN_TO_ALL, "Content-Disposition": f'attachment; filename="{name}"'}
    form = FILES[ending]
    return sealed(wish.request, body, form.media_type, keeps(wish.question), headers)


def _kit(wish: _Wish, site: Site, fire: Fire) -> Response:
    say = wish.question.say
    drawing = draw(wish.chart, wish.view, say)

    def picture(shown: Drawing, words: Words, name: str) -> bytes:
        size, _, ending = name.rpartition(".")
        kind, _ = PICTURES[ending or name]
        order = Order(
            chart=shown.chart,
            view=wish.view,
            ending=kind,
            language=words.language,
            theme=_theme(wish.request),
            size=PRESETS[size] if size else COLUMN,
            base=site.base if kind is Ending.SVG else "",
        )
        return fire(order)

    body = kit_bytes(drawing, say, site.base, picture)
    name = file_name(drawing, ".zip")
    headers = {**OPEN_TO_ALL, "Content-Disposition": f'attachment; filename="{name}"'}
    return sealed(wish.request, body, ZIP, keeps(wish.question), headers)


def _theme(request: Request) -> Theme:
    """Light but where dark is asked for: a picture cannot follow its reader's choice."""
    dark = read_manner(pairs_of(request)).theme == Theme.DARK
    return Theme.DARK if dark else Theme.LIGHT


@lru_cache(maxsize=FILES_KEPT)
def _made(
    ending: str, chart: Chart, view: View, say: Words, base: str, edition: str
) -> tuple[bytes, str]:
    del edition  # another edition, another file
    drawing, form = draw(chart, view, say), FILES[ending]
    return form.make(drawing, say, base), file_name(drawing, form.suffix)
