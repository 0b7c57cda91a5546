"""Errors as answers: a problem document for machines, a small page for people."""

import json
import logging
from collections.abc import Callable
from functools import wraps
from typing import TypeAlias
from urllib.parse import parse_qsl, quote, urlencode

from starlette.requests import Request
from starlette.responses import Response

from components.errors import ExplorerError
from components.query.store import steady
from components.render.engine import fill
from components.render.page import Leaf, page
from components.render.trouble import meant, trouble_sentence, trouble_title
from components.web.asking import tongue
from components.web.trace import note_edition, note_error

Endpoint: TypeAlias = Callable[[Request], Response]

LOG = logging.getLogger(__name__)
MACHINE_PLACES = ("/api/",)
MACHINE_ENDINGS = (".json", ".csv", ".parquet", ".xml", ".txt", "/healthz", "/oembed")
# Readers open these too; what fetches them without wanting a page gets the problem.
FILE_ENDINGS = (".svg", ".png", ".pdf", ".xlsx", ".md", ".zip")
PROBLEM = "application/problem+json"
HEADERS = {"Cache-Control": "no-store", "Vary": "Accept", "X-Content-Type-Options": "nosniff"}
TO_MACHINES = {**HEADERS, "Access-Control-Allow-Origin": "*"}


def guarded(endpoint: Endpoint, stylesheet: str = "") -> Endpoint:
    """The endpoint with every error answered; what we did not foresee goes to the log alone."""

    @wraps(endpoint)
    def safe(request: Request) -> Response:
        try:
            # one edition throughout, whatever is built meanwhile
            with steady() as edition:
                note_edition(edition.id)
                return endpoint(request)
        except ExplorerError as error:
            return answer_error(request, error, stylesheet)
        except Exception:
            LOG.exception("unforeseen error at %s", request.url.path)
            return answer_error(request, ExplorerError(), stylesheet)

    return safe


def answer_error(request: Request, error: ExplorerError, stylesheet: str = "") -> Response:
    """The error in the form and the language that the request reads."""
    note_error(error.key)
    machine = wants_problem(request)
    answer = _problem(request, error) if machine else _page(request, error, stylesheet)
    if error.retry_after is not None:
        answer.headers["Retry-After"] = str(error.retry_after)
    return answer


def wants_problem(request: Request) -> bool:
    """Whether a machine asks: by its path, or by asking for a file or JSON and not HTML."""
    path, accept = request.url.path, request.headers.get("accept", "")
    if path.startswith(MACHINE_PLACES) or path.endswith(MACHINE_ENDINGS):
        return True
    return "text/html" not in accept and ("json" in accept or path.endswith(FILE_ENDINGS))


def _page(request: Request, error: ExplorerError, stylesheet: str) -> Response:
    """The error as a small page; one that passes has a link to the same address."""
    say = tongue(request)
    title = trouble_title(error.status, say)
    again = say("leaf.again") if error.retry_after else ""
    body = fill(
        "error.html",
        heading=title,
        sentence=trouble_sentence(error, say),
        again=again,
        near=[(one, _instead(request, error.facts["slug"], one)) for one in meant(error)],
    )
    text = page(Leaf(title=title, body=body), say, stylesheet)
    return Response(text, error.status, HEADERS, "text/html; charset=utf-8")


def _instead(request: Request, slug: str, other: str) -> str:
    """The address that was asked, with another code in the place of one that does not exist."""

    def right(part: str) -> str:
        return other if part == slug else part

    path = "/".join(map(right, request.url.path.strip("/").split("/")))
    pairs = parse_qsl(request.url.query, keep_blank_values=True)
    query = urlencode([(name, right(value)) for name, value in pairs])
    return f"/{quote(path)}" + (f"?{query}" if query else "")


def _problem(request: Request, error: ExplorerError) -> Response:
    """RFC 9457: title, status, what is wrong in words, and the facts as members."""
    say = tongue(request)
    problem = {
        **error.facts,
        "type": "about:blank",
        "title": trouble_title(error.status, say),
        "status": error.status,
        "detail": trouble_sentence(error, say),
        "error": error.key.removeprefix("error."),
    }
    if error.status >= 500:
        problem = {name: value for name, value in problem.items() if name not in error.facts}
    body = json.dumps(problem, ensure_ascii=False)
    return Response(body, error.status, TO_MACHINES, PROBLEM)
