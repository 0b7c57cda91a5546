"""A receipt at its own address, as a page and as JSON."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from components.render.kept_links import with_pins
from components.render.links import figure_address
from components.render.receipt_page import receipt_page
from components.render.record import record
from components.web.asking import Asked, asked
from components.web.seal import DATA, PAGE, sealed

OPEN_TO_ALL = {"Access-Control-Allow-Origin": "*"}
MOVED = 308
BODY = "<body"


@dataclass(frozen=True, slots=True)
class Site:
    """What only the composition knows: the site's stylesheet and its absolute address."""

    stylesheet: str = ""
    base: str = ""


class Form(NamedTuple):
    """One ending of a receipt."""

    media_type: str
    keeps: str
    headers: Mapping[str, str]
    body: Callable[[str, Asked, Site], str]


def receipt_endpoint(site: Site) -> Callable[[Request], Response]:
    """The endpoint of /angka/{figure_id}, its ending in the last segment of the path."""

    def angka(request: Request) -> Response:
        figure_id, ending = _split(request.path_params["figure_id"])
        question = asked(request)
        figure = question.release.figure(figure_id)
        if figure.id != figure_id:
            there = figure_address(f"{figure.id}{ending}", question.say, question.pin)
            return RedirectResponse(there, MOVED)
        form = FORMATS[ending]
        body = form.body(figure.id, question, site).encode()
        return sealed(request, body, form.media_type, form.keeps, form.headers)

    return angka


def _split(name: str) -> tuple[str, str]:
    """The id and the ending; an ending that we do not make belongs to an unknown id."""
    stem, dot, ending = name.rpartition(".")
    return (stem, dot + ending) if dot and dot + ending in FORMATS else (name, "")


def _page(figure_id: str, question: Asked, site: Site) -> str:
    """In a pinned edition its links stay there; what its head says to machines names no edition."""
    page = receipt_page(
        figure_id, question.release, question.say, stylesheet=site.stylesheet, base=site.base
    )
    if question.pin is None:
        return page
    head, body, rest = page.partition(BODY)
    return head + body + with_pins(rest, question.pin)


def _json(figure_id: str, question: Asked, site: Site) -> str:
    del site
    return json.dumps(record(figure_id, question.release), ensure_ascii=False)


FORMATS = {
    "": Form("text/html; charset=utf-8", PAGE, {}, _page),
    ".json": Form("application/json", DATA, OPEN_TO_ALL, _json),
}
