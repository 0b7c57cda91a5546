"""Embeds: the page for an iframe, the script it may fetch, and what became of its edition."""

import json
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response

from components.errors import BadAddress, ExplorerError, Gone
from components.query import release
from components.query.store import current
from components.query.view import asked_of_us, read_manner
from components.render.embed_age import since
from components.render.embed_script import frame_hash, touch_script
from components.render.embed_wear import BACKGROUND, CLEAR, TITLE, WITHOUT, Wear
from components.render.leaf_order import Kind, PageOrder
from components.web.asking import asked, pairs_of
from components.web.errors import answer_error
from components.web.pages import Fire, chart_of, fired_here, keeps, viewed
from components.web.seal import DATA, OPEN_TO_ALL, sealed

HTML = "text/html; charset=utf-8"
JAVASCRIPT = "text/javascript; charset=utf-8"
CHOICES = {TITLE: WITHOUT, BACKGROUND: CLEAR}
AGE_ENDING = ".json"


def policy() -> str:
    """Anybody may frame an embed; it loads nothing but its own script and asks only us."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' '{frame_hash()}'",
            "style-src 'unsafe-inline'",
            "img-src data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors *",
        )
    )


def embed_endpoint(base: str = "", fire: Fire = fired_here) -> Callable[[Request], Response]:
    """The endpoint of /embed/{chart}; what is wrong with an address is said in the frame too."""

    def embed(request: Request) -> Response:
        framed = {"Content-Security-Policy": policy(), "X-Robots-Tag": "noindex"}
        try:
            question, view = viewed(request, CHOICES)
            chart, wear = chart_of(request.path_params["chart"]), _wear(request)
            order = PageOrder(
                kind=Kind.EMBED,
                chart=chart,
                view=view,
                language=question.say.language,
                wear=wear,
                base=base,
            )
            return sealed(request, fire(order), HTML, keeps(question), framed)
        except ExplorerError as error:
            answer = answer_error(request, error)
            answer.headers.update(framed)
            return answer

    return embed


def age(request: Request) -> Response:
    """The endpoint of /edisi/{id}.json: what the newest edition says otherwise, and besides."""
    asked(request, ())
    name = request.path_params["file"]
    if not name.endswith(AGE_ENDING):
        raise Gone(id=name[:80], newest=current().id)
    old = release(name.removesuffix(AGE_ENDING))
    body = json.dumps(since(old, current()).record(), separators=(",", ":")).encode()
    return sealed(request, body, "application/json", DATA, OPEN_TO_ALL)


def touch(request: Request) -> Response:
    """The endpoint of the script that an embed fetches once it is touched."""
    return sealed(request, touch_script(), JAVASCRIPT, DATA, OPEN_TO_ALL)


def _wear(request: Request) -> Wear:
    given = asked_of_us(request.query_params.multi_items())
    for name, value in given:
        if name in CHOICES and value != CHOICES[name]:
            raise BadAddress(name=name, value=value[:80], allowed=CHOICES[name])
    names = {name for name, _ in pairs_of(request)}
    return Wear(
        theme=read_manner(given).theme, titled=TITLE not in names, clear=BACKGROUND in names
    )
