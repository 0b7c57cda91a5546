"""Errors as answers: a problem document for machines, a small page for people."""

import json
import logging
from collections.abc import Callable
from functools import wraps
from typing import TypeAlias

from starlette.requests import Request
from starlette.responses import Response

from components.errors import ExplorerError
from components.render.engine import fill
from components.render.page import Leaf, page
from components.render.trouble import trouble_sentence, trouble_title
from components.web.asking import tongue

Endpoint: TypeAlias = Callable[[Request], Response]

LOG = logging.getLogger(__name__)
MACHINE_ENDINGS = (".json", ".csv", ".parquet", "/healthz")
PROBLEM = "application/problem+json"
HEADERS = {"Cache-Control": "no-store", "Vary": "Accept", "X-Content-Type-Options": "nosniff"}


def guarded(endpoint: Endpoint, stylesheet: str = "") -> Endpoint:
    """The endpoint with every error answered; what we did not foresee goes to the log alone."""

    @wraps(endpoint)
    def safe(request: Request) -> Response:
        try:
            return endpoint(request)
        except ExplorerError as error:
            return answer_error(request, error, stylesheet)
        except Exception:
            LOG.exception("unforeseen error at %s", request.url.path)
            return answer_error(request, ExplorerError(), stylesheet)

    return safe


def answer_error(request: Request, error: ExplorerError, stylesheet: str = "") -> Response:
    """The error in the form and the language that the request reads."""
    if wants_problem(request):
        return _problem(request, error)
    say = tongue(request)
    title = trouble_title(error.status, say)
    body = fill("error.html", heading=title, sentence=trouble_sentence(error, say))
    text = page(Leaf(title=title, body=body), say, stylesheet)
    return Response(text, error.status, HEADERS, "text/html; charset=utf-8")


def wants_problem(request: Request) -> bool:
    """Whether a machine asks: by the ending of its path, or by asking for JSON and not HTML."""
    accept = request.headers.get("accept", "")
    return request.url.path.endswith(MACHINE_ENDINGS) or (
        "json" in accept and "text/html" not in accept
    )


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
    return Response(body, error.status, HEADERS, PROBLEM)
